import Goals
import Holding
import Journal
import Notation
import Text

/// The bytes of a writer's file. A line that ends with `?` in its last column gets its right checksum there, or
/// no change of a line would ever get past it.
@_cdecl("LLVMFuzzerTestOneInput")
public func readJournal(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { input in
    guard let reader else { preconditionFailure("an id of letters") }
    let bytes = withChecksums(input)
    var contents = JournalContents()
    reader.read(bytes, into: &contents)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for record in contents.records { holdsAsWritten(record.event, lines[record.location.line - 1]) }
    for diagnostic in contents.diagnostics {
      hold((1...lines.count).contains(diagnostic.location.line), "\(diagnostic) is in the file")
      let end = diagnostic.location.column + diagnostic.length
      // What is missing is shown just behind the line.
      hold(end <= (diagnostic.line?.count ?? 1) + 2, "\(diagnostic) is on its line")
    }
    let ledger = Ledger(contents.records)
    scanned.holds(bytes, contents, ledger)
    hold(ledger.entries.count == contents.records.count, "every line has its standing")
    hold(Set(ledger.effective.map(\.id)).count == ledger.effective.count, "an event counts once")
    let backwards = Ledger(contents.records.reversed())
    hold(backwards.effective == ledger.effective, "order carries no meaning")
  }
}

/// A line that reads is written again with the same bytes, but for letters that are composed from then on.
private func holdsAsWritten(_ event: Event, _ line: ArraySlice<UInt8>) {
  // An event may stand after a byte order mark.
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let body = (line.starts(with: mark) ? line.dropFirst(3) : line).dropLast(8)
  let written = EventLine.bytes(of: event)
  let composed = Array(String(decoding: body, as: UTF8.self).composed.utf8)
  hold(composed == Array(written.dropLast(8)), "\(String(decoding: line, as: UTF8.self)) is written the same")
  hold((try? EventLine.event(in: written[...])) == event, "\(event) reads as the same")
  hold(
    String(decoding: written, as: UTF8.self).unicodeScalars.allSatisfy { $0 == "\t" || !$0.isHazardous },
    "\(event) is harmless")
}

private func withChecksums(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "?")) else { return bytes }
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let ending: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: "?")]
  return Array(
    lines.map { line in
      guard line.count > 2, line.suffix(2).elementsEqual(ending) else { return Array(line) }
      return Array(line.dropLast()) + Checksum.digits(of: line.dropLast(2))
    }.joined(separator: [UInt8(ascii: "\n")]))
}

// The writer whose lines the corpus begins with: the scan takes ids that bear another mark for copied.
private let reader = Identifier("exempel").map { JournalFileReader(name: "journal/exempel.tsv", writer: $0) }
private let scanned = ScannedJournal()
