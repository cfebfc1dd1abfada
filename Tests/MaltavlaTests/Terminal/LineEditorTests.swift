import Testing
import Text

@testable import maltavla

/// A line that is written with keys, and what comes of it.
struct TypedLineCase: CustomTestStringConvertible {
  let name: String
  /// The bytes that the terminal sends.
  let keys: String
  /// The line as it is read; nil for the end of input or none at all.
  let line: String?

  init(_ name: String, _ keys: String, _ line: String?) {
    self.name = name
    self.keys = keys
    self.line = line
  }

  var testDescription: String { name }
}

@Suite struct LineEditorTests {
  static let candidates = ["samtal", "samkväm", "insatser", "Lilla Edet", "Härryda", "Ale", "igår", "idag"]
    .map {
      Candidate(text: $0)
    }

  static let cases = [
    TypedLineCase("a line", "Ale\n", "Ale"),
    TypedLineCase("carriage return ends it too", "Ale\r", "Ale"),
    TypedLineCase("letters of two, three and four bytes", "å€😀\n", "å€😀"),
    TypedLineCase("what is erased is a whole letter, however it is written", "ka\u{30A}f\u{7F}\u{8}\n", "k"),
    TypedLineCase("erasing nothing", "\u{7F}\u{17}\u{15}\u{0B}\u{1B}[3~\n", ""),
    TypedLineCase("left and right", "ae\u{1B}[Dl\u{1B}[C!\n", "ale!"),
    TypedLineCase("left and right by control keys", "ae\u{2}l\u{6}!\n", "ale!"),
    TypedLineCase("no further than the ends", "a\u{1B}[D\u{1B}[D\u{1B}[C\u{1B}[Cb\n", "ab"),
    TypedLineCase(
      "home and end, as terminals send them", "b\u{1B}[Ha\u{1B}OFd\u{1B}[1~0\u{1B}[4~e\n", "0abde"),
    TypedLineCase("delete under the cursor", "abc\u{1}\u{1B}[3~\u{4}\n", "c"),
    TypedLineCase("the word before", "42 samtal  \u{17}\u{17}7\n", "7"),
    TypedLineCase("to the start and to the end", "abcd\u{2}\u{2}\u{15}\u{6}\u{0B}\n", "c"),
    TypedLineCase("end of input on an empty line", "\u{4}", nil),
    TypedLineCase("no end of input on a line begun", "a\u{4}\n", "a"),
    TypedLineCase(
      "keys that mean nothing here", "a\u{1B}[A\u{1B}[15~\u{1B}[1;5Cb\u{1B}xc\u{0}\u{7}\n", "abc"),
    TypedLineCase("F1 of a Linux console, and escape twice", "a\u{1B}[[Ab\u{1B}\u{1B}[Cc\n", "abc"),
    TypedLineCase("one candidate", "ins\t\n", "insatser"),
    TypedLineCase("whatever its case and accents", "harr\t\n", "Härryda"),
    TypedLineCase("of two words", "lilla e\t\n", "Lilla Edet"),
    TypedLineCase("last in a longer line", "42 samtal i lilla\t\n", "42 samtal i Lilla Edet"),
    TypedLineCase("after another", "ins\t i härr\t i\t\n", "insatser i Härryda i"),
    TypedLineCase("as far as two agree", "s\tt\t\n", "samtal"),
    TypedLineCase("in the middle, what follows stays", "a i Ale\u{1}ins\t \n", "insatser a i Ale"),
    TypedLineCase("nothing begins so", "zz\t\n", "zz"),
    TypedLineCase("nothing is guessed after a space", "42 \t\n", "42 "),
    TypedLineCase("what is whole stays", "Ale\t\t\n", "Ale"),
  ]

  /// The line's outcome, and everything that was written to the terminal.
  static func run(_ keys: [UInt8], width: Int = 60, prompt: String = "Vad? ") -> (LineEditor.Outcome, String)
  {
    final class Screen { var text = "" }
    let screen = Screen()
    var decoder = KeyDecoder()
    var editor = LineEditor(after: prompt, candidates, width: width) { screen.text += $0 }
    for byte in keys {
      guard let key = decoder.take(byte) else { continue }
      let outcome = editor.press(key)
      if outcome != .unfinished { return (outcome, screen.text) }
    }
    return (.unfinished, screen.text)
  }

  @Test(arguments: cases) func `a line is written with keys`(_ typed: TypedLineCase) {
    let (outcome, _) = LineEditorTests.run(Array(typed.keys.utf8))
    #expect(outcome == typed.line.map { .line($0) } ?? .endOfInput)
  }

  @Test func `control keys that belong to the program are told of`() {
    #expect(LineEditorTests.run([0x61, 0x03]).0 == .interrupt)
    #expect(LineEditorTests.run([0x61, 0x1A]).0 == .suspend)
  }

  @Test func `several candidates are shown beneath, and the line again`() {
    let (_, screen) = LineEditorTests.run(Array("s\t\t".utf8))
    #expect(screen.hasSuffix("\nsamtal, samkväm\n\rVad? sam\u{1B}[K\r\u{1B}[8C"))
  }

  @Test func `an empty line asks for all, in rows that the terminal has room for`() {
    let (_, screen) = LineEditorTests.run([0x09], width: 30)
    let expected = "\nsamtal, samkväm, insatser,\nLilla Edet, Härryda, Ale,\nigår, idag\n"
    #expect(screen.hasPrefix(expected))
  }

  /// Whatever is sent, nothing stops, no row is longer than the terminal, and the line holds what was typed alone.
  @Test func `any bytes make a line`() {
    var state: UInt64 = 6
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        let draw = SplitMix64.next(&state)
        return draw & 3 == 0
          ? UInt8(truncatingIfNeeded: draw >> 8) : Array("aå \t\u{1B}[DC\u{7F}ls".utf8)[Int(draw >> 8 & 7)]
      }
      let (outcome, screen) = LineEditorTests.run(bytes + [0x0D], width: 20)
      if case .line(let line) = outcome { #expect(!line.unicodeScalars.contains { $0.value < 32 }) }
      for row in screen.split(separator: "\n") {
        for drawn in row.split(separator: "\r") {
          let shown = drawn.prefix { $0 != "\u{1B}" }
          #expect(shown.displayWidth < 20, "\(shown)")
        }
      }
    }
  }
}
