import Foundation
import Goals
import Testing

@testable import maltavla

/// `log` asks on a real terminal: the built program in tmux, with keys as a person types them.
@Suite(.enabled(if: Binary.path != nil && Tmux.path != nil, "needs tmux and a built program"))
struct TerminalLogTests {
  private static func plan(_ year: Int) -> String {
    """
    ---
    title: Verksamhetsplan \(year)
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Tjörn
    period: \(year - 1)..\(year)
    ---

    Mål:

    - Minst 5000 samtal {#samtal}
    - Vid årets slut är vi minst 450 medlemmar {#medlemmar}
    """
  }

  /// The day before today in Greenwich, where the test's terminal is.
  private var yesterday: Day { Day(number: Int(Date().timeIntervalSince1970) / 86_400 - 1) }

  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(TerminalLogTests.plan(yesterday.year), to: "plans/distrikt.md")
    return folder
  }

  private func journal(_ folder: TemporaryFolder) -> String {
    (try? String(contentsOf: folder.url.appending(path: "plans/journal/anna.tsv"), encoding: .utf8)) ?? ""
  }

  @Test func asksAndSaves() throws {
    let folder = try workspace()
    let terminal = try Tmux(in: folder.url.path, running: "\(try #require(Binary.path)) log")
    let before = yesterday
    try terminal.answer("Vad har hänt", "sam")
    try terminal.answer("Hur många (samtal)?", "42")
    try terminal.answer("Arbetarekommun (1 Ale, 2 Tjörn)?", "2")
    try terminal.answer("Dag (tom rad: i dag", "i går")
    try terminal.answer("Anteckning (tom rad: ingen)?", "Efter lunch")
    try terminal.answer("Spara? [J/n]", "j")
    // What it did to the goal, and what was logged lately.
    try terminal.wait(for: "1. 42 samtal, Tjörn")
    #expect(terminal.screen.contains("Minst 5000 samtal"))
    try terminal.answer("tom rad slutar", "")
    terminal.waitForEnd()
    let fields = journal(folder).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(fields.count == 8)
    #expect(fields.first == before.description || fields.first == yesterday.description)
    #expect(fields.dropFirst().prefix(5) == ["samtal", "Tjörn", "+42", "", "Efter lunch"])
  }

  @Test func tabWritesTheRest() throws {
    let folder = try workspace()
    let terminal = try Tmux(in: folder.url.path, running: "\(try #require(Binary.path)) log")
    try terminal.wait(for: "Vad har hänt")
    terminal.press("m", "Tab", "BSpace", "r", "Enter")
    try terminal.answer("Hur många (medlemmar)?", "=420")
    try terminal.wait(for: "Arbetarekommun (1 Ale, 2 Tjörn)?")
    // Nothing typed: both are shown, and the question stands there again with what is typed then.
    terminal.press("Tab")
    try terminal.wait(for: "Ale, Tjörn\nArbetarekommun (1 Ale, 2 Tjörn)?")
    terminal.press("x", "C-u", "j", "Left", "t", "Tab", "Enter")
    try terminal.wait(for: "Menade du Tjörn?")
    terminal.press("t", "j", "Tab", "Enter")
    try terminal.wait(for: "Arbetarekommun (1 Ale, 2 Tjörn)? Tjörn")
    try terminal.answer("Dag (tom rad: i dag", "")
    try terminal.answer("Anteckning (tom rad: ingen)?", "")
    try terminal.answer("Spara? [J/n]", "j")
    try terminal.answer("1. medlemmar = 420, Tjörn", "")
    terminal.waitForEnd()
    let fields = journal(folder).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    #expect(fields.dropFirst().prefix(3) == ["medlemmar", "Tjörn", "=420"])
  }

  /// Control-C ends the program and Control-Z stops it, also while keys come one by one; the shell gets its terminal
  /// back as it was.
  @Test func theTerminalIsGivenBack() throws {
    let folder = try workspace()
    let program = try #require(Binary.path)
    let terminal = try Tmux(in: folder.url.path, running: "")
    try terminal.answer("$", "stty -a > usual")
    try terminal.answer("$", "\(program) log")
    try terminal.wait(for: "Vad har hänt")
    terminal.press("s", "C-z")
    try terminal.answer("Stopped", "fg")
    try terminal.wait(
      for: "fg\n\(program) log\nVad har hänt (nummer, mått eller hela raden; tom rad slutar)? s\n\n")
    terminal.press("C-c")
    try terminal.wait(for: "\n$")
    try terminal.answer("$", "stty -a > after; cmp usual after && echo SAMMA")
    try terminal.wait(for: "\nSAMMA")
    #expect(journal(folder).isEmpty)
  }

  @Test func nStopsWithNothingWritten() throws {
    let folder = try workspace()
    let terminal = try Tmux(in: folder.url.path, running: "\(try #require(Binary.path)) log")
    try terminal.answer("Vad har hänt", "42 samtal i Ale i går")
    try terminal.answer("Spara? [J/n]", "n")
    terminal.waitForEnd()
    #expect(journal(folder).isEmpty)
  }

  @Test func linesEndWithControlD() throws {
    let folder = try workspace()
    let terminal = try Tmux(in: folder.url.path, running: "\(try #require(Binary.path)) log -; sleep 1")
    try terminal.answer("Ctrl-D slutar.", "42 samtal i Ale i går och 12 i Tjörn")
    terminal.press("C-d")
    try terminal.wait(for: "Sparat 2 händelser från 1 rad.")
    terminal.waitForEnd()
    #expect(journal(folder).split(separator: "\n").count == 2)
  }
}

/// A terminal of its own, ended with the test.
private final class Tmux {
  static let path = ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let socket = "maltavla-\(UUID().uuidString)"

  /// A terminal that runs a command and ends with it; for none, a shell with `$` before its lines.
  init(in folder: String, running command: String) throws {
    let environment =
      "env -i PS1='$ ' PATH=/usr/bin:/bin TERM=screen LC_ALL=C.UTF-8 LANGUAGE= TZ=UTC MALTAVLA_WRITER=anna HOME=\(folder)"
    try run([
      "-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "50", "-c", folder,
      "\(environment) sh " + (command.isEmpty ? "-i" : "-c '\(command)'"),
    ])
  }

  deinit { _ = try? run(["kill-server"]) }

  /// What the terminal shows.
  var screen: String { (try? run(["capture-pane", "-p"])) ?? "" }

  /// Waits for a question and types the answer.
  func answer(_ question: String, _ text: String) throws {
    try wait(for: question)
    if !text.isEmpty { try run(["send-keys", "-l", text]) }
    press("Enter")
  }

  func press(_ keys: String...) { _ = try? run(["send-keys"] + keys) }

  /// Waits until the terminal shows a text.
  func wait(for text: String) throws {
    for _ in 0..<300 {
      if screen.contains(text) { return }
      usleep(100_000)
    }
    throw Missing(text: text, screen: screen)
  }

  struct Missing: Error {
    let text: String
    let screen: String
  }

  /// Waits until the program has ended, and the terminal with it.
  func waitForEnd() {
    for _ in 0..<300 {
      if ((try? run(["list-sessions"])) ?? "").isEmpty { return }
      usleep(100_000)
    }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Tmux.path))
    process.arguments = ["-L", socket] + arguments
    process.standardError = FileHandle.nullDevice
    // The server that the first command starts inherits what it is waited for by, and lives on.
    let pipe = arguments.contains("new-session") ? nil : Pipe()
    process.standardOutput = pipe ?? FileHandle.nullDevice
    try process.run()
    guard let pipe else { return "" }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
