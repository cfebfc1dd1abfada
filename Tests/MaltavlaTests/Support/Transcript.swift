import Foundation
import Goals
import Synchronization

@testable import maltavla

/// A Markdown document whose console blocks are replayed: `$ command` and what the terminal then shows.
///
/// - A fence with `file=PATH` writes a file into the document's own workspace; `append=PATH` adds to it.
/// - A fence `console` holds commands and their output, both streams. `$ # i dag 2024-06-28` sets the clock,
///   `$ export NAME=value` a variable, `$ echo $?` asks for the exit status, `$ cat PATH` shows a file, and a
///   line `<<< answer` below a command is what the person at the terminal answers.
/// - Everything else is for the reader.
struct Transcript {
  let url: URL
  private let lines: [String]

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  /// The document with every output replaced by what the program says now.
  func replayed() throws -> String {
    var result: [String] = []
    let player = try TranscriptPlayer()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      result.append(line)
      index += 1
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      let end = lines[index...].firstIndex { $0.hasPrefix("```") } ?? lines.count
      let body = Array(lines[index..<end])
      if line.hasPrefix("```console") {
        result += try player.play(body)
      } else {
        result += body
        try player.write(body, info: line)
      }
      if end < lines.count { result.append(lines[end]) }
      index = end + 1
    }
    return result.joined(separator: "\n")
  }
}

/// Runs a transcript's commands in a workspace of its own.
final class TranscriptPlayer {
  private let workspace: TemporaryFolder
  private let console = TestConsole()
  private var variables = ["MALTAVLA_WRITER": "anna"]
  private var status = ExitStatus.fine

  init() throws {
    workspace = try TemporaryFolder()
    console.setToday(Day(year: 2024, month: 6, day: 28) ?? Day(number: 0))
  }

  /// Writes the body of a fence that names a file.
  func write(_ body: [String], info: String) throws {
    for word in info.split(separator: " ") {
      if word.hasPrefix("file=") {
        try workspace.write(body.joined(separator: "\n") + "\n", to: String(word.dropFirst(5)))
      }
      if word.hasPrefix("append=") {
        let path = String(word.dropFirst(7))
        let old = try String(contentsOf: workspace.url.appending(path: path), encoding: .utf8)
        try workspace.write(old + body.joined(separator: "\n") + "\n", to: path)
      }
    }
  }

  /// The block with every command followed by what it says now.
  func play(_ body: [String]) throws -> [String] {
    var result: [String] = []
    for (index, line) in body.enumerated() where line.hasPrefix("$ ") {
      let answers = body[(index + 1)...].prefix { !$0.hasPrefix("$ ") }.filter {
        $0.hasPrefix("<<< ") || $0 == "<<<"
      }
      // An empty line before a command belongs to the document.
      if index > 0, body[index - 1].isEmpty, !result.isEmpty { result.append("") }
      result.append(line)
      result += answers
      result += try run(String(line.dropFirst(2)), answers: answers.map { String($0.dropFirst(4)) })
    }
    return result
  }

  private func run(_ command: String, answers: [String]) throws -> [String] {
    if command == "echo $?" { return ["\(status.rawValue)"] }
    if command.hasPrefix("# i dag ") {
      console.setToday(Day(iso: command.dropFirst(8)) ?? Day(number: 0))
      return []
    }
    let words = ShellWords.split(command)
    switch words.first {
    case "export":
      for word in words.dropFirst() {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        variables[parts[0]] = parts.count > 1 ? parts[1] : ""
      }
      return []
    case "cat":
      return try words.dropFirst().flatMap { path in
        try String(contentsOf: workspace.url.appending(path: path), encoding: .utf8).components(
          separatedBy: "\n"
        )
        .dropLast()
      }
    case "maltavla":
      // A minute later, so that ids rise as they would.
      console.advance()
      console.state.withLock { $0.answers = answers }
      let environment = console.environment(
        folder: workspace.url.path, variables: variables, isInteractive: !answers.isEmpty)
      status = Program(environment).run(Array(words.dropFirst()))
      let screen = console.takeScreen()
      let lines = screen.replacing("\u{1B}", with: "␛").components(separatedBy: "\n")
      return lines.last == "" ? Array(lines.dropLast()) : lines
    default:
      return ["? \(command)"]
    }
  }
}

/// Words as a shell would split them: spaces, and quotes of both sorts.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var hasWord = false
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        hasWord = true
      } else if character == " " {
        if hasWord { words.append(word) }
        word = ""
        hasWord = false
      } else {
        word.append(character)
        hasWord = true
      }
    }
    if hasWord { words.append(word) }
    return words
  }
}
