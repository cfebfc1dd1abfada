import Foundation
import Testing

@testable import maltavla

/// A personal number that somebody wrote somewhere comes out nowhere.
@Suite struct PrivacyOutputTests {
  /// One number, of nobody, as people write it.
  static let numbers = [
    "850314-1239", "19850314-1239", "8503141239", "198503141239", "850314 1239", "1985-03-14-1239",
    "1985-03-14 1239", "850314\u{2013}1239", "850374-1236",
  ]

  static let commands: [[String]] = [
    ["status"], ["status", "ett"], ["status", "fyra"], ["status", "fem"], ["status", "orter"],
    ["status", "--json"], ["status", "--plain"], ["goals"], ["goals", "--json"], ["history"],
    ["history", "--json"],
    ["check"], ["check", "--plan", "numrerad-2024"], ["why", "ett"], ["why", "fyra"], ["why", "fem"],
    ["why", "orter"], ["why", "ett", "--json"], ["why", "orter", "--json"], ["report"],
    ["report", "--format", "markdown"], ["report", "--format", "html"], ["report", "--format", "csv"],
    ["report", "--format", "excel"], ["report", "--format", "json"], ["report", "--period", "2024"],
    ["export", "--format", "csv"], ["export", "--format", "jsonl"], ["export", "--format", "sql"],
    ["export", "--figures", "quarter"], ["mail", "--to", "bo@example.org"], ["import", "utkast.txt"],
    ["import", "utkast.txt", "--json"], ["status", "--language", "en"], ["check", "--language", "en"],
    ["report", "--language", "en", "--format", "html"],
  ]

  @Test(arguments: numbers)
  func `no command shows it`(_ number: String) throws {
    let workspace = try NumberedWorkspace(number)
    var shown = 0
    for command in Self.commands {
      let output = workspace.show(command)
      if output.contains("•") { shown += 1 }
      check(output, number, command)
    }
    // It was there to be shown, and was hidden.
    // With a day in their sentences the plans are refused, and fewer commands have anything to show.
    #expect(shown >= (number.contains("-03-") ? 8 : 28), "\(number): only \(shown) commands came upon it")
    for format in ["html", "csv", "json"] {
      _ = workspace.show(["report", "--format", format, "--output", "rapport"])
      check(workspace.file("rapport"), number, ["report", format])
    }
    _ = workspace.show(["import", "utkast.txt", "--output", "plan.md"])
    #expect(workspace.file("plan.md").contains("•"))
    check(workspace.file("plan.md"), number, ["import", "--output"])
  }

  @Test(arguments: numbers)
  func `no message repeats it`(_ number: String) throws {
    let workspace = try NumberedWorkspace(number)
    for command: [String] in [
      ["log", number, "4"], ["log", "samtal", number, "--ak", "Tjörn"],
      ["log", "samtal", "4", "--ak", number],
      ["log", "samtal", "4", "--ak", "Tjörn", "--date", number], ["log", "samtal", "4", "--tag", number],
      ["log", "samtal", "4", "--ak", "Tjörn", "--writer", "Anna " + number], ["why", number],
      ["status", number],
      ["status", "--plan", number], ["--" + number], [number], ["assess", "fyra", number],
      ["done", "fem", number],
      ["undo", number], ["correct", number, "4"], ["explain", "Ring \(number) 40 samtal"],
      ["explain", "Minst 40 samtal med \(number)", "--json"], ["import", number],
      ["report", "--period", number],
      ["mail", "--to", number], ["status", "--as-of", number], ["undo", "--note", number],
      ["report", "--output", "saknas/\(number)/x"], ["status", "--plans", "mapp " + number],
    ] { check(workspace.show(command), number, command) }
  }

  @Test func `no question repeats it`() throws {
    let number = "850314-1239"
    let workspace = try NumberedWorkspace(number)
    for (command, answers) in [
      (["log", "samtal", "4", "--ak", "Tjörn", "--note", number], ["j"]),
      (["correct", "5", "--note", "Ny " + number], ["j", "j"]),
      (["assess"], ["", "j", "osäkert", "Vi ringer " + number, "Be " + number, "", "", "", "j"]),
      (["undo"], ["j"]),
    ] {
      let screen = workspace.show(command, answers: answers)
      // What was typed stands on the screen as it was typed.
      let said = answers.reduce(screen) { $0.replacing($1.isEmpty ? "\u{0}" : $1, with: "") }
      check(said, number, command)
    }
  }

  private func check(_ output: String, _ number: String, _ command: [String]) {
    // Broken lines do not part it for an eye.
    let joined = output.replacing("=\r\n", with: "").replacing("\r\n", with: "\n")
    #expect(!joined.contains(number), "\(number) in \(command)")
    let digits = number.filter(\.isNumber)
    #expect(!joined.contains(digits.suffix(4)), "\(digits.suffix(4)) in \(command)")
  }
}
