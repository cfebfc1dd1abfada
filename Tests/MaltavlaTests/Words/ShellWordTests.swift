import Foundation
import Text
import Testing

@testable import maltavla

/// What `check --repair` proposes is copied into a shell: whatever a damaged line holds is one word there, and no command.
@Suite struct ShellWordTests {
  private static let words = [
    "Ale", "Lilla Edet", "+17", "-2", "19,95", "", "-", "=1450", "a\"b", "$(touch ägd)", "`id`", "it's",
    "a'b\"c$d",
    "~", "*", "a;b", "a&b", "a|b", "a\\b", "!!", "#x", "{a,b}", "å ä ö", "a>b", "tab\there", "--ak", "[a]",
    "\u{a0}",
    // One character with what stands beside it, and still the shell's own byte.
    "it'\u{301}s", "a\"\u{301};touch ägd;\"\u{301}", "$\u{301}HOME", "\u{0D4E};touch ägd", "\u{0D4E}$HOME",
    "o\u{308}",
  ]

  @Test func aShellReadsEveryWordBackAsItIs() throws {
    let folder = try TemporaryFolder()
    for shell in ["sh", "bash", "zsh"] {
      let line = "printf '%s\\n' " + ShellWordTests.words.map(ShellWord.text).joined(separator: " ")
      guard let run = try Binary.tool(shell, ["-c", line], in: folder.url) else { continue }
      #expect(run.output == ShellWordTests.words.map { $0 + "\n" }.joined(), "\(shell)")
      #expect(run.errors == "")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test(arguments: [
    ("Ale", "Ale"), ("Lilla Edet", "\"Lilla Edet\""), ("+17", "+17"), ("a$b", "'a$b'"), ("it's", "\"it's\""),
  ]) func onlyWhatNeedsItIsQuoted(word: String, written: String) {
    #expect(ShellWord.text(word) == written)
  }
}
