import Foundation
import Journal
import Notation
import Synchronization
import Testing

@testable import maltavla

/// A row of the documentation's table of limits: what the program says of as much as there may be, and of one more.
struct LimitCase: Sendable, CustomTestStringConvertible {
  /// The row's first cell.
  let name: String
  /// What the code says.
  let most: Int
  /// Words of the answer to one more than there may be; nothing where that takes a machine of its own to try.
  let answer: String?
  /// Asks the program for so many in a workspace, and returns what it says.
  let ask: @Sendable (Int, Trial) throws -> String

  init(
    _ name: String, _ most: Int, _ answer: String?, _ ask: @escaping @Sendable (Int, Trial) throws -> String
  ) {
    self.name = name
    self.most = most
    self.answer = answer
    self.ask = ask
  }

  var testDescription: String { name }
}

/// A workspace in which a limit is tried.
struct Trial {
  let folder: TemporaryFolder
  private let console = TestConsole()

  init() throws { folder = try TemporaryFolder() }

  static let front = "---\ntitle: A\norganisation: B\narbetarekommuner: Ale\nperiod: 2024\n---\n\n"

  /// Writes a plan file.
  func plan(_ text: String) throws { try folder.write(text, to: "plans/a.md") }

  /// Writes a plan with a body, and checks it.
  func check(_ body: String) throws -> String {
    try plan(Trial.front + body)
    return run("check")
  }

  /// Writes a writer's file, and checks it.
  func journal(_ text: String) throws -> String {
    try plan(Trial.front + "Mål:\n\n- Minst 9 möten {#moten}\n")
    try folder.write(text, to: "plans/journal/anna.tsv")
    return run("check")
  }

  /// Runs the program, and returns what it says on both streams.
  func run(_ arguments: String..., input: String = "") -> String {
    console.state.withLock { $0.input = Array(input.utf8) }
    _ = console.takeScreen()
    let environment = console.environment(folder: folder.url.path, width: 2000)
    _ = Program(environment).run(arguments)
    return console.takeScreen()
  }

  /// Logs an event.
  func log(_ arguments: String...) throws -> String {
    try plan(Trial.front + "Mål:\n\n- Minst 9 möten {#moten}\n")
    _ = console.takeScreen()
    _ = Program(console.environment(folder: folder.url.path, width: 2000)).run(["log", "moten"] + arguments)
    return console.takeScreen()
  }

  /// Loads a table.
  func load(_ table: String) throws -> String {
    try plan(Trial.front + "Mål:\n\n- Minst 9 möten {#moten}\n")
    try folder.write(table, to: "tabell.csv")
    return run("load", "tabell.csv", "--date", "2024-03-14")
  }

  /// Makes a file of so many bytes that takes no room.
  func sparse(_ name: String, bytes: Int) throws {
    let url = folder.url.appending(path: name)
    try Data().write(to: url)
    try FileHandle(forWritingTo: url).truncate(atOffset: UInt64(bytes))
  }
}
