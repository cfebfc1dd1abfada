import Goals
import Journal
import Notation
import TestSupport
import Testing

@Suite struct FileRepairTests {
  private static let good = line(event(1))
  private static let flipped = good.replacing("+1", with: "+9")

  @Test(arguments: [
    ("whole", good + "\n", good + "\n", [], 0),
    ("without its newline", good, good, [], 0),
    ("edited", flipped + "\n" + good + "\n", good + "\n", [1], 0),
    ("comments and blank lines", "# a\n\n \t\r\n" + good + "\n", "# a\n\n \t\r\n" + good + "\n", [], 0),
    ("torn", good + "\n2024-03-14\tsam", good + "\n", [2], 0),
    ("carriage returns", "# a\r\n" + good + "\r\n", "# a\r\n" + good + "\n", [], 1),
    ("edited, with a carriage return", flipped + "\r\n", "", [1], 0),
    ("a mark", "\u{FEFF}" + good + "\n", good + "\n", [], 0),
    ("a conflict", "<<<<<<< a\n\(good)\n=======\n>>>>>>> b\n", good + "\n", [1, 3, 4], 0),
    ("commented out", "#" + good + "\n", "", [1], 0),
    ("glued", good + good + "\n", "", [1], 0),
    ("too long", String(repeating: "a", count: 65_537) + "\n" + good, good, [1], 0),
    ("nothing", "", "", [], 0),
  ]) func aFile(_ name: String, before: String, after: String, moved: [Int], mended: Int) {
    let repair = FileRepair(of: Array(before.utf8))
    #expect(String(decoding: repair.kept, as: UTF8.self) == after, "\(name)")
    #expect(repair.moved.map(\.number) == moved, "\(name)")
    #expect(repair.mended == mended, "\(name)")
    #expect(repair.isEmpty == (before == after), "\(name)")
  }

  @Test func noLineIsLostAndNoFigureMoves() {
    var moved = 0
    var mended = 0
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let file = Damage.file(Damage.goodLines(&random), &random)
      let repair = FileRepair(of: file)
      let (before, after) = (contents(of: file), contents(of: repair.kept))
      moved += repair.moved.count
      mended += repair.mended

      // Whatever counted counts, in the same order; beside it only what a carriage return had kept out.
      let events = before.records.map(\.event)
      var rest = after.records.map(\.event)
      for event in events {
        guard let place = rest.firstIndex(of: event) else {
          Issue.record("seed \(seed) lost \(event)")
          continue
        }
        rest.remove(at: place)
      }
      #expect(rest.count == repair.mended, "seed \(seed)")
      if repair.mended == 0 {
        #expect(
          Ledger(before.records).effective == Ledger(after.records).effective, "seed \(seed)")
      }

      // What is kept and what is moved are all the lines there were.
      let returned = repair.mended
      let all = lines(of: file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file)
      let parts = lines(of: repair.kept) + repair.moved.map(\.bytes)
      #expect(parts.count == all.count, "seed \(seed)")
      #expect(
        sorted(parts).reduce(0) { $0 + $1.count } == sorted(all).reduce(0) { $0 + $1.count } - returned,
        "seed \(seed)")
      if returned == 0 { #expect(sorted(parts) == sorted(all), "seed \(seed)") }

      // Nothing is left to repair, and so nothing is repaired.
      #expect(after.diagnostics.isEmpty, "seed \(seed)")
      #expect(FileRepair(of: repair.kept).isEmpty, "seed \(seed)")
    }
    #expect(moved > 3_000 && mended > 100, "\(moved) moved, \(mended) mended")
  }

  /// The lines as bytes; a last one without its newline is one too.
  private func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func sorted(_ lines: [[UInt8]]) -> [[UInt8]] {
    lines.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
