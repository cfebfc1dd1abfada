/// Finds out what parts the cells of a table, from its first lines.
enum SeparatorGuess {
  /// The separator of a table in UTF-8.
  ///
  /// It is the one that stands equally often in most lines, and then most often: a decimal comma stands in some rows
  /// and in no heading. Where nothing tells, the one of Swedish Excel.
  static func separator(of bytes: [UInt8]) -> CellSeparator {
    let lines = counts(in: bytes.prefix(sample))
    var best: (separator: CellSeparator, agreeing: Int, count: Int)?
    for separator in CellSeparator.allCases {
      let counts = lines.map { $0[separator] ?? 0 }.filter { $0 > 0 }
      guard let usual = mostCommon(counts) else { continue }
      let agreeing = counts.count { $0 == usual }
      if let best, (agreeing, usual) <= (best.agreeing, best.count) { continue }
      best = (separator, agreeing, usual)
    }
    return best?.separator ?? .semicolon
  }

  /// How often each separator stands outside quotation marks in each of the first lines.
  private static func counts(in bytes: ArraySlice<UInt8>) -> [[CellSeparator: Int]] {
    var lines: [[CellSeparator: Int]] = []
    var current: [CellSeparator: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || byte == 0x0D {
        lines.append(current)
        current = [:]
        if lines.count == enough { break }
      } else if let separator = CellSeparator(rawValue: byte) {
        current[separator, default: 0] += 1
      }
    }
    lines.append(current)
    return lines.filter { !$0.isEmpty }
  }

  private static func mostCommon(_ counts: [Int]) -> Int? {
    let groups = Dictionary(grouping: counts, by: { $0 })
    return groups.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key
  }

  private static let sample = 65_536
  private static let enough = 50
}
