import Glibc
import Goals
import Holding
import Journal

/// The same bytes as a file of a journal's folder, scanned: what counts and what is told must be the plain reader's.
struct ScannedJournal {
  /// In memory where the system has such a folder: it is written for every input.
  private let folder: String
  private let request: TallyRequest

  init() {
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    folder = "\(root)/maltavla-fuzz-\(getpid())"
    mkdir(folder, 0o700)
    var request = TallyRequest()
    for name in ["samtal", "medlemmar", "a"] {
      guard let metric = Identifier(name), let year = Period(year: 2024) else { continue }
      request.sum(metric, in: year)
      if name == "medlemmar" { request.state(of: metric) } else { request.days(of: metric) }
    }
    self.request = request
  }

  /// Holds the scan of `bytes` to what was read of them plainly.
  func holds(_ bytes: [UInt8], _ contents: JournalContents, _ ledger: Ledger) {
    let path = folder + "/exempel.tsv"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let written = write(file, bytes, bytes.count)
    close(file)
    guard written == bytes.count, !bytes.isEmpty else { return }
    let scan = JournalScan(of: JournalReader(folder: folder, shownAs: "journal"))
    // Nothing where the journal must be read plainly.
    guard let result = (try? scan.tally(request)) ?? nil else { return }
    hold(result.tally == TallyBuilder.tally(ledger.effective, for: request), "the sums are the same")
    hold(result.diagnostics == contents.diagnostics + ledger.diagnostics, "the same is told")
    hold(result.files == contents.files, "the file is the same")
  }
}
