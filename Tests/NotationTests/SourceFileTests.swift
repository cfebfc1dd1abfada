import Goals
import Testing
import Text

@testable import Notation

@Suite("Bytes as lines")
struct SourceFileTests {
  @Test(
    "line ends of any system, and none at the end",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb\r", ["a", "b"]), ("a\n\nb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("\n", [""]),
      ("a\n\rb", ["a", "", "b"]), ("å\u{2028}ä\u{85}ö", ["å\u{2028}ä\u{85}ö"]),
    ] as [(String, [String])])
  func lineEnds(text: String, lines: [String]) {
    let file = SourceFile(name: "a.md", bytes: Array(text.utf8))
    #expect(file.lines == lines)
    #expect(file.diagnostics.isEmpty)
  }

  @Test("a byte order mark is left out, and only at the start")
  func byteOrderMark() {
    #expect(SourceFile(name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61]).lines == ["a"])
    #expect(SourceFile(name: "a", bytes: [0xEF, 0xBB, 0xBF]).lines == [])
    #expect(SourceFile(name: "a", bytes: [0x61, 0xEF, 0xBB, 0xBF]).lines == ["a\u{FEFF}"])
  }

  @Test(
    "the first byte that is no UTF-8 is named with its line and column",
    arguments: [
      ([0x61, 0xE5], 0xE5, 2), ([0xC3, 0xA5, 0xE5], 0xE5, 2), ([0x61, 0xC3, 0x62], 0xC3, 2),
      ([0xEF, 0xBF, 0xBD, 0xF6], 0xF6, 2), ([0xEF, 0xBF, 0x41], 0xEF, 1), ([0xED, 0xA0, 0x80], 0xED, 1),
      ([0xC0, 0x80], 0xC0, 1), ([0xFF], 0xFF, 1),
      // An Arabic sign that takes the next letter to itself.
      ([0xD8, 0x85, 0xC9], 0xC9, 1),
    ] as [([UInt8], UInt8, Int)])
  func notUTF8(bytes: [UInt8], bad: UInt8, column: Int) throws {
    let file = SourceFile(name: "a.md", bytes: [0x61, 0x0A] + bytes)
    let fault = try #require(file.diagnostics.first)
    #expect(file.diagnostics.count == 1)
    #expect(fault.finding == .plan(.notUTF8(byte: bad)))
    #expect(fault.location.line == 2)
    #expect(fault.location.column == column)
    #expect(fault.line == file.line(2))
  }

  @Test("a place in a line of any length has the column of its letter", arguments: [1, 60, 400])
  func columns(times: Int) {
    let line = String(repeating: "aå e\u{301}•🇸🇪\u{301}|", count: times)
    let file = SourceFile(name: "a.md", bytes: Array("\n\(line)\n".utf8))
    for index in line.unicodeScalars.indices {
      let offset = line.utf8.distance(from: line.startIndex, to: index)
      #expect(file.column(of: SourceText.Place(line: 2, offset: offset)) == line.column(of: index))
    }
  }

  @Test("lines are numbered from 1")
  func numbers() {
    let file = SourceFile(name: "a", bytes: Array("a\nb".utf8))
    #expect(file.line(0) == nil)
    #expect(file.line(1) == "a")
    #expect(file.line(2) == "b")
    #expect(file.line(3) == nil)
  }
}
