import Foundation
import Testing

@testable import maltavla

@Suite("What a screen reader is given")
struct PlainTests {
  private static let commands: [[String]] = [
    ["status", "--plan", "goteborgsomradet-2024", "--as-of", "2024-06-30"],
    ["status", "dorrknackning", "--plan", "goteborgsomradet-2024", "--as-of", "2024-06-30"],
    ["status", "--plan", "norrkoping-2023", "--as-of", "2023-09-30"],
    ["report", "--period", "2024-Q2", "--plan", "goteborgsomradet-2024", "--format", "text"],
    ["history", "samtal", "--last", "5"], ["goals", "--plan", "linkoping-2024"],
    ["why", "dorrknackning", "--ak", "Ale", "--as-of", "2024-06-30"],
    ["explain", "Minst 50 medlemmar ska genomföra S1 senast i maj 2027"], ["help", "log"],
  ]

  private func screen(_ arguments: [String], _ variables: [String: String] = [:]) -> String {
    let console = TestConsole()
    var environment = console.environment(folder: Repository.root.path)
    environment.variables.merge(variables) { $1 }
    _ = Program(environment).run(arguments)
    return console.takeScreen()
  }

  private func words(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isWhitespace)) }

  @Test("no drawing, no columns, and every figure of the ordinary screen", arguments: commands)
  func same(_ command: [String]) {
    let plain = screen(command + ["--plain"])
    let drawn = plain.unicodeScalars.filter { (0x2500...0x259F).contains($0.value) || $0 == "\u{1B}" }
    #expect(drawn.isEmpty, "\(plain)")
    // The help is laid out as swift-argument-parser does, and read as it stands.
    #expect(command[0] == "help" || !plain.contains("  "), "\(plain)")
    let figures = words(screen(command)).filter { $0.contains(where: \.isNumber) }
    #expect(!figures.isEmpty)
    let missing = figures.subtracting(words(plain)).filter { !plain.contains($0.filter { $0 != "…" }) }
    #expect(missing.isEmpty, "\(missing) of \(command)")
  }

  @Test("the variable is as good as the option, and colour never comes with it")
  func variable() {
    let command = PlainTests.commands[0]
    #expect(
      screen(command + ["--color", "always"], ["MALTAVLA_PLAIN": "1"]) == screen(command + ["--plain"]))
  }
}
