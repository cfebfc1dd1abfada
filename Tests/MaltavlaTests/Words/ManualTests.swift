import Arguments
import Foundation
import Testing

@testable import maltavla

@Suite("The manual page")
struct ManualTests {
  private func page(_ language: String) throws -> String {
    let console = TestConsole()
    let program = Program(console.environment(folder: Repository.root.path))
    try #require(program.run(["help", "--man", "--language", language]) == .fine)
    return console.takeScreen()
  }

  @Test("mandoc finds nothing to remark on", arguments: ["sv", "en"])
  func lint(language: String) throws {
    let page = try page(language)
    guard
      let run = try Binary.tool("mandoc", ["-T", "lint", "-W", "style"], in: Repository.root, input: page)
    else {
      print("skipped: mandoc is not installed")
      return
    }
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.isEmpty, "\(run.output)")
  }

  @Test("it tells of every command, option, exit status and variable", arguments: ["sv", "en"])
  func whole(language: String) throws {
    let page = try page(language)
    guard let run = try Binary.tool("mandoc", ["-T", "utf8"], in: Repository.root, input: page) else {
      print("skipped: mandoc is not installed")
      return
    }
    // A terminal prints a bold letter thrice, over itself.
    let text = run.output.replacing(/.\u{8}/, with: "")
    for command in ProgramSyntax.maltavla.allCommands {
      #expect(text.contains("maltavla \(command.name)"))
      for option in command.options { #expect(text.contains(option.spelling), "\(command.name) \(option)") }
    }
    let statuses: [maltavla.ExitStatus] = [
      .fine, .found, .usage, .malformed, .noInput, .inputOutput, .tryAgain,
    ]
    for status in statuses { #expect(text.contains("       \(status.rawValue)  "), "\(status)") }
    for variable in ["MALTAVLA_PLANS", "MALTAVLA_AK", "MALTAVLA_WRITER", "MALTAVLA_FROM", "NO_COLOR"] {
      #expect(text.contains(variable))
    }
    #expect(text.contains("maltavla log samtal +0 --ak Tjörn"))
  }
}
