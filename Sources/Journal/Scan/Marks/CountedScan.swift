internal import Goals
public import Storage

extension JournalScan {
  /// The events that plans count, after a scan found `result`; nil where the journal must be read plainly, for it has
  /// changed since.
  ///
  /// Whoever reads the journal plainly gets the same from `CountedEvents`.
  public func counted(
    _ requests: [MarkRequest], after result: Result, mostListed most: Int = Fingerprint.mostListed
  ) throws(StorageError) -> [CountedEvents]? {
    let rivals = MarkRivals(among: result.files.map(\.writer))
    var pass = MarkPass(
      requests, holdingApart: result.apart, rivals: rivals, mostListed: most)
    var window = ScanWindow()
    var index = ControlIndex()
    let limits = Dictionary(result.files.map { ($0.name, $0.lines) }, uniquingKeysWith: max)
    var seen = 0
    for case .file(let path, let file) in try reader.entries() {
      guard let limit = limits[file.name] else { continue }
      guard try pass.scan(path, file, limit: limit, through: &window, &index) else { return nil }
      seen += 1
    }
    return seen == limits.count ? pass.results : nil
  }
}
