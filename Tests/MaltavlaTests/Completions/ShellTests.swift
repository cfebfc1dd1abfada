import Foundation
import Testing

@testable import maltavla

@Suite("Completions in real shells")
struct ShellTests {
  private static let lines: [(typed: String, words: [String])] = [
    ("maltavla stat<TAB>", ["maltavla", "status"]),
    ("maltavla log samtalsk<TAB>", ["maltavla", "log", "samtalskampanjer"]),
    ("maltavla log samtal 3 --ak Lil<TAB>", ["maltavla", "log", "samtal", "3", "--ak", "Lilla Edet"]),
    ("maltavla log samtal 3 --ak \"Lil<TAB>", ["maltavla", "log", "samtal", "3", "--ak", "Lilla Edet"]),
    ("maltavla log samtal 3 --ak=lil<TAB>", ["maltavla", "log", "samtal", "3", "--ak=Lilla Edet"]),
    ("maltavla log samtal 3 --tag val<TAB>", ["maltavla", "log", "samtal", "3", "--tag", "valdistrikt="]),
    (
      "maltavla log samtal 3 --tag val<TAB>Nödinge<TAB>",
      ["maltavla", "log", "samtal", "3", "--tag", "valdistrikt=Nödinge södra"]
    ),
    ("maltavla assess ekonomi p<TAB>", ["maltavla", "assess", "ekonomi", "på god väg"]),
    ("maltavla status --plan nor<TAB>3<TAB>", ["maltavla", "status", "--plan", "norrkoping-2023"]),
    ("maltavla log samtal 3 --date=ig<TAB>", ["maltavla", "log", "samtal", "3", "--date=igår"]),
    ("maltavla import READ<TAB>", ["maltavla", "import", "README.md"]),
    ("maltavla report --output=READ<TAB>", ["maltavla", "report", "--output=README.md"]),
  ]

  @Test("what a person types and completes is what the program is given", arguments: Shell.allCases)
  func types(_ shell: Shell) throws {
    let program = try #require(Binary.path)
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "plans"), to: folder.url.appending(path: "plans"))
    try folder.write("", to: "README.md")
    guard try Binary.tool(shell.rawValue, ["-c", "true"], in: Repository.root) != nil else {
      print("skipped: \(shell.rawValue) is not installed")
      return
    }
    let driver = Repository.root.appending(path: "Tests/MaltavlaTests/Completions/drive.py").path
    let input = ShellTests.lines.map(\.typed).joined(separator: "\n")
    guard
      let run = try Binary.tool(
        "python3", [driver, shell.rawValue, program, folder.url.path], in: Repository.root, input: input)
    else {
      print("skipped: python3 is not installed")
      return
    }
    try #require(run.status == 0, "\(run.errors)")
    let made = run.output.split(separator: "\n").map { $0.split(separator: ">").map(String.init) }
    for (line, words) in zip(ShellTests.lines, made) {
      #expect(words == line.words, "\(shell.rawValue): \(line.typed)")
    }
    #expect(made.count == ShellTests.lines.count)
  }

  @Test("undo and correct offer what the writer has logged, the latest first")
  func events() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: Plan\norganisation: AK\nperiod: 2029..2030\n---\n\nMål:\n\n- Minst 50 samtal {#samtal}\n",
      to: "plans/plan.md")
    let console = TestConsole()
    let program = Program(
      console.environment(folder: folder.url.path, variables: ["MALTAVLA_WRITER": "anna"]))
    for (value, writer) in [("1", "anna"), ("2", "anna"), ("3", "bo"), ("4", "anna")] {
      console.advance()
      #expect(program.run(["log", "samtal", value, "--writer", writer]) == .fine)
    }
    #expect(program.run(["undo"]) == .fine)
    _ = console.takeScreen()
    #expect(program.run(["completions", "fish", "--", "undo", ""]) == .fine)
    let lines = console.takeScreen().replacing("\u{A0}", with: " ").split(separator: "\n")
    #expect(
      lines.map { $0.drop { $0 != "\t" } } == [
        "\t2 samtal, organisationen, tisdag 1 januari 2030",
        "\t1 samtal, organisationen, tisdag 1 januari 2030",
      ])
    let id = String(lines.first?.prefix { $0 != "\t" } ?? "")
    #expect(program.run(["correct", id, "7"]) == .fine)
    #expect(console.takeScreen().contains("7 samtal"))
  }

  @Test(
    "words are taken out of their quotation marks",
    arguments: [
      ("Ale", "Ale"), ("\"Lilla E", "Lilla E"), ("'Lilla Edet'", "Lilla Edet"), ("Lilla\\ E", "Lilla E"),
      ("a\"b c\"d", "ab cd"), ("'a\\b'", "a\\b"), ("\"a'b\"", "a'b"), ("\\\"", "\""), ("", ""), ("\"", ""),
      ("å\\\u{301}", "å\u{301}"),
    ])
  func unquotes(_ typed: String, _ word: String) { #expect(Shell.unquoted(typed) == word) }

  @Test(
    "bash breaks words at =, and has only what follows it replaced",
    arguments: [
      (["log", "--ak", "=", "Li"], "Lilla\\ Edet"), (["log", "--ak", "="], "Ale"),
      (["log", "--ak", "\"Li"], "Lilla Edet"), (["log", "-t", "valdistrikt", "=", "Nol"], "Nol"),
    ])
  func bash(_ typed: [String], _ first: String) throws {
    let console = TestConsole()
    let program = Program(console.environment(folder: Repository.root.path))
    #expect(program.run(["completions", "bash", "--"] + typed) == .fine)
    let lines = console.takeScreen().split(separator: "\n")
    #expect(lines.first.map(String.init)?.hasPrefix(first) == true, "\(lines)")
  }
}
