import Arguments
import Foundation
import Goals
import Notation
import Rendering
import Synchronization
import Text

@testable import maltavla

/// A Markdown document whose console blocks are replayed: `$ command` and what the terminal then shows.
///
/// - A fence with `file=PATH` writes a file into the document's own workspace; `append=PATH` adds to it. In the
///   documentation, whose compiler knows no such word, it stands in a comment on the line before the fence.
/// - A fence `console` holds commands and their output, both streams. `$ # i dag 2024-06-28` sets the clock,
///   `$ export NAME=value` a variable, `$ cd PATH` the folder, `$ echo $?` asks for the exit status, and a line
///   `<<< answer` below a command is what the person at the terminal answers.
/// - `< PATH` after a command puts a file of the workspace on standard input. `>/dev/null` or `2>/dev/null` after a command leaves one of the streams out. What is not the program's own
///   command, such as `$ cat PATH` or `$ printf … > PATH`, is given to the shell in the same folder, and so is what
///   stands after ` | `.
/// - Everything else is for the reader.
struct Transcript {
  let url: URL
  private let lines: [String]

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  /// The document with every output replaced by what the program says now.
  func replayed(by player: TranscriptPlayer) throws -> String {
    var result: [String] = []
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
        let comment = result.dropLast(body.count + 1).last ?? ""
        try player.write(body, info: comment.hasPrefix("<!-- ") ? comment : line)
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
  private var folder: URL
  private var status = ExitStatus.fine
  /// What `check` has shown.
  private(set) var findings: [Finding] = []
  /// What every run of the program has shown.
  private(set) var screens: [(arguments: [String], shown: String)] = []
  private var written: [String] = []
  private var answered: [String] = []
  /// The language that the program speaks where a command names none; nil for its own choice.
  private let language: Language?

  init(speaking language: Language? = nil) throws {
    self.language = language
    workspace = try TemporaryFolder()
    folder = workspace.url
    console.setToday(Day(year: 2024, month: 6, day: 28) ?? Day(number: 0))
  }

  /// Writes the body of a fence that names a file.
  func write(_ body: [String], info: String) throws {
    written += body
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
      if index > 0, body[index - 1].isEmpty, result.last.map({ !$0.isEmpty }) ?? false { result.append("") }
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
    case "cd":
      folder = folder.appending(path: words.dropFirst().joined(separator: " ")).standardizedFileURL
      return []
    case "maltavla":
      guard let bar = command.range(of: " | ") else {
        return lines(of: run(Array(words.dropFirst()), answers: answers))
      }
      let first = ShellWords.split(String(command[..<bar.lowerBound]))
      let output = run(Array(first.dropFirst()), answers: answers)
      return lines(of: try shell(String(command[bar.upperBound...]), input: output))
    default:
      return lines(of: try shell(command))
    }
  }

  /// What the program shows.
  private func run(_ words: [String], answers: [String]) -> String {
    answered += answers
    // A minute later, so that ids rise as they would.
    console.advance()
    var words = words
    var input: [UInt8] = []
    if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
      input = (try? Data(contentsOf: folder.appending(path: words[sign + 1]))).map { Array($0) } ?? []
      words.removeSubrange(sign...(sign + 1))
    }
    console.state.withLock { [input] state in
      state.answers = answers
      state.input = input
      state.output = ""
      state.complaints = ""
      state.screen = ""
    }
    let environment = console.environment(
      folder: folder.path, variables: variables, isInteractive: !answers.isEmpty,
      width: variables["COLUMNS"].flatMap { Int($0) } ?? 80)
    let arguments = words.filter { !$0.hasSuffix(">/dev/null") }
    let spoken = arguments.contains("--language") ? nil : language
    status = Program(environment).run((spoken.map { ["--language", $0.rawValue] } ?? []) + arguments)
    let shown = console.state.withLock { state in
      words.contains(">/dev/null")
        ? state.complaints : words.contains("2>/dev/null") ? state.output : state.screen
    }
    if arguments.first == "check" { note(shown, arguments, environment) }
    if language == nil || spoken != nil { screens.append((arguments, shown)) }
    return shown
  }

  /// Everything that was given to the program: answers, and files, those too that later ones have replaced.
  var given: String { (answered + written).joined(separator: "\n") + "\n" + files }

  /// The text of every file of the workspace, whatever wrote it.
  private var files: String {
    let names = FileManager.default.enumerator(atPath: workspace.url.path)?.compactMap { $0 as? String } ?? []
    let texts = names.filter { !$0.contains(".git/") }.compactMap {
      try? Data(contentsOf: workspace.url.appending(path: $0))
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Keeps the findings whose words `check` has shown.
  private func note(_ shown: String, _ arguments: [String], _ environment: Environment) {
    let call = Call(
      invocation: ProgramSyntax.maltavla.read(arguments).invocation, environment: environment,
      words: SwedishWords())
    guard let workspace = try? Workspace(for: call), let journal = try? workspace.journal() else { return }
    let book = phrasebook(.swedish)
    // The program breaks long lines.
    func unbroken(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let text = unbroken(shown)
    let remarked = PrivacyRemarks.all(in: workspace, today: StatedDay(environment.today))
    findings += (workspace.diagnostics + journal.diagnostics + remarked).map { $0.finding }.filter {
      text.contains(unbroken(book.text($0).message))
    }
  }

  private func shell(_ command: String, input: String = "") throws -> String {
    written += [command, files]
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // Files of a journal are made as the program makes them.
    process.arguments = ["-c", "umask 077; " + command]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    let inlet = Pipe()
    process.standardInput = inlet
    try process.run()
    try? inlet.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try inlet.fileHandleForWriting.close()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private func lines(of text: String) -> [String] {
    let lines = text.replacing("\u{1B}", with: "␛").replacing("\r\n", with: "\n").components(
      separatedBy: "\n")
    return lines.last == "" ? Array(lines.dropLast()) : lines
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
