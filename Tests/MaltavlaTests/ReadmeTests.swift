import Arguments
import Foundation
import Goals
import Testing

@testable import maltavla

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func excerptIsRealOutput() throws {
    let excerpts = fences("text")
    #expect(excerpts.count == 2)
    for excerpt in excerpts {
      let command = try #require(excerpt.first).dropFirst("$ maltavla ".count)
      let console = TestConsole()
      #expect(
        Program(console.environment(folder: Repository.root.path)).run(ShellWords.split(String(command)))
          == .fine)
      let screen = Set(console.takeScreen().components(separatedBy: "\n"))
      for line in excerpt.dropFirst() where line != "…" {
        #expect(screen.contains(line), "the README shows \"\(line)\"")
      }
    }
  }

  @Test func planAndCommandsWork() throws {
    let workspace = try TemporaryFolder()
    try workspace.write(
      try #require(fences("markdown").first).joined(separator: "\n"), to: "plans/exempelby-2027.md")
    let console = TestConsole()
    console.setToday(try #require(Day(year: 2027, month: 4, day: 20)))
    let program = Program(console.environment(folder: workspace.url.path))
    let block = try #require(fences("console").last)
    let commands = block.map { line in line.prefix { $0 != "#" } }
    #expect(commands.count == 7)
    for command in commands {
      let words = ShellWords.split(String(command))
      #expect(program.run(Array(words.dropFirst())) == .fine, "\(command): \(console.takeScreen())")
    }
  }

  @Test func cronLinesAreUnderstood() throws {
    let lines = try #require(fences("crontab").first).filter { $0.contains(" mail ") }
    #expect(lines.count == 2)
    for line in lines {
      let words = ShellWords.split(line).drop { !$0.hasSuffix("/maltavla") }.dropFirst()
      let (invocation, fault) = ProgramSyntax.maltavla.read(Array(words))
      #expect(fault == nil && invocation.has(.send) && invocation.has(.recipient), "\(line)")
    }
  }

  @Test func namesTheTwoCommands() {
    #expect(
      text.contains("swift run maltavla status --plan goteborgsomradet-2024 --as-of 2024-06-30\nswift test\n")
    )
  }

  /// The bodies of all fences of a sort.
  private func fences(_ info: String) -> [[String]] {
    var bodies: [[String]] = []
    var isInside = false
    for line in text.components(separatedBy: "\n") {
      if line == "```" { isInside = false }
      if isInside { bodies[bodies.count - 1].append(line) }
      if line == "```" + info {
        isInside = true
        bodies.append([])
      }
    }
    return bodies
  }
}
