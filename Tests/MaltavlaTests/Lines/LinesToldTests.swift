import Foundation
import Goals
import Journal
import Synchronization
import Testing

@testable import maltavla

/// Whatever stands on standard input, `log -` saves nothing that it does not tell, and says 65 where it leaves a line.
@Suite struct LinesToldTests {
  static let plan = """
    ---
    title: Verksamhetsplan 2024
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Härryda, Tjörn
    period: 2024
    ---

    ## Prioriterade valdistrikt {#valdistrikt kind=coverage metric=samtal distinct=valdistrikt}

    | Arbetarekommun | Valdistrikt |
    | --- | --- |
    | Ale | Nol södra |
    | Tjörn | Myggenäs |

    Mål:

    - Minst 5000 samtal {#samtal}
    - Minst två insatser var tredje vecka {#insatser}
    - Vid årets slut är vi minst 450 medlemmar {#medlemmar}
    - Fler medlemmar betalar med autogiro (19,95 %, 231102) {#autogiro adds=no}
    """

  static let parts = [
    "42", "2 420", "tolv", "inga", "en", "+3", "minus", "samtal", "insats", "insatser", "medlemmar", "är",
    "nya",
    "Ale", "i Ale", "i Tjörn", "Härryda", "Nol södra", "Myggenäs", "och", ",", ", ", ".", "i går", "igår",
    "14/3",
    "v12", "i juni", "den 27 juni", "kl 18", "(fin kväll)", "bra stämning", ":", "\n", "\n", "\n- ", "> ",
    "ca", "?",
  ]

  /// A few lines that tell of something, most with a word or two more, or fewer.
  private static func text(_ random: inout Mixed) -> String {
    func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    return (0..<Int.random(in: 1...5, using: &random)).map { _ in
      var words = [
        one(["42", "2 420", "tolv", "inga", "3 nya"]), one(["samtal", "insatser", "medlemmar"]),
        one(["i Ale", "Tjörn", "i Nol södra", "i Härryda och 7 i Ale"]),
        one(["i går", "14/3", "v12", "i juni"]),
        one(["", "", ", Nol södra", "(fin kväll)", ", bra stämning", "kl 18"]),
      ]
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<words.count, using: &random)
        if Bool.random(using: &random) {
          words[place] = one(parts)
        } else {
          words.insert(one(parts), at: place)
        }
      }
      return words.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private func journal(_ folder: TemporaryFolder) throws -> JournalContents {
    try JournalReader(folder: folder.url.path + "/plans/journal", shownAs: "journal").read()
  }

  /// A program in a folder of its own on 28 June 2024, and what it has saved.
  private func program(answers: [String] = [], input: String = "") throws -> (
    TestConsole, Program, TemporaryFolder
  ) {
    let folder = try TemporaryFolder()
    try folder.write(LinesToldTests.plan, to: "plans/plan.md")
    let console = TestConsole()
    console.setToday(try #require(Day(iso: "2024-06-28")))
    console.state.withLock {
      $0.answers = answers
      $0.input = Array(input.utf8)
    }
    let environment = console.environment(
      folder: folder.url.path, variables: ["MALTAVLA_WRITER": "anna"], isInteractive: !answers.isEmpty)
    return (console, Program(environment), folder)
  }

  private func values(_ folder: TemporaryFolder) throws -> [Event.Value] {
    try journal(folder).records.map(\.event.value)
  }

  @Test(arguments: [
    "Vi var 5 medlemmar ute i Ale", "Vi har ringt 42 medlemmar i Ale", "9 medlemmar var med i Ale",
    "Vi har pratat med 12 medlemmar i Ale", "Vi fick 12 medlemmar på plats i Ale",
    "Vi var 12 medlemmar i Ale i lördags och gjorde 42 samtal", "I lördags var vi 12 medlemmar i Ale",
    "Det var 12 medlemmar i Ale", "Vi är 12 medlemmar i Ale, på torget", "Vi är 5 medlemmar",
    "Vi hade 12 medlemmar i Ale, på plats", "12 nya medlemmar var med i Ale",
    "Vi fick med 12 medlemmar i Ale",
  ])
  func whoeverWasOutIsNotTheMembership(line: String) throws {
    let (_, program, folder) = try program(input: line)
    #expect(program.run(["log", "-"]) == .malformed)
    #expect(try values(folder).isEmpty)
  }

  @Test(arguments: [
    "Vi har nu gjort 420 samtal i Ale", "Nu har vi 420 samtal i Ale", "Nu 420 samtal i Ale",
    "Ale har 420 samtal, Tjörn 210", "Idag har vi 420 samtal i Ale", "Vi har 2 insatser i Ale",
    "3 nya autogiro i Ale", "Vi hade 42 fler samtal i Ale i går", "42 samtal fler i Ale i går",
    "Samtalen i Ale ökade 42 i går", "Ale ökar 42 samtal i går", "Ale: 640 medlemmar",
    "Nol södra har 40 medlemmar", "Ale har 40 medlemmar i Nol södra", "Autogiro i Nol södra: 20 %",
    "Ale har 82 autogiro",
    "Autogiro i Ale är 0,2", "Autogiro ökade med 2 % i Ale",
  ])
  func whatThereIsByNowIsNoIncrement(line: String) throws {
    let (_, program, folder) = try program(input: line)
    #expect(program.run(["log", "-"]) == .malformed)
    #expect(try values(folder).isEmpty)
  }

  @Test(arguments: [
    ("Vi är 412 medlemmar i Ale", Event.Value.reading(Quantity(412))),
    ("Ale har 412 medlemmar", .reading(Quantity(412))),
    ("medlemmar är nu 412 i Ale", .reading(Quantity(412))),
    ("Ale hade 412 medlemmar den 31 maj", .reading(Quantity(412))),
    ("Autogiro i Ale är 21 %", .reading(Quantity(21))),
    ("Ale har ytterligare 3 medlemmar", .change(Quantity(3))),
    ("Autogiro i Ale: 21 %", .reading(Quantity(21))),
    ("Antal medlemmar i Ale: 640", .reading(Quantity(640))),
    ("Vi har gjort 42 samtal i Ale", .change(Quantity(42))),
    ("Ale hade 42 samtal i går", .change(Quantity(42))),
    ("Medlemmarna i Ale ökade med 5 i maj", .change(Quantity(5))),
  ])
  func whatIsAndWhatBecame(line: String, value: Event.Value) throws {
    let (console, program, folder) = try program(input: line)
    #expect(program.run(["log", "-"]) == .fine, "\(console.state.withLock(\.complaints))")
    #expect(try values(folder) == [value])
  }

  @Test func aLineThatIsRefusedMakesNoOtherARepetition() throws {
    let (_, program, folder) = try program(
      input: "42 samtal i Ale\n1 insats i Ale och 42 samtal i Ale\n1 insats i Ale")
    #expect(program.run(["log", "-"]) == .malformed)
    #expect(try values(folder) == [.change(Quantity(42)), .change(Quantity(1))])
  }

  @Test(arguments: [
    ("Ale 42 samtal i går\nAle 44 samtal i går", []),
    ("Ale 42 samtal i går\nAle 44 samtal i går\nTjörn 3 samtal i går", [Event.Value.change(Quantity(3))]),
    ("Ale 42 samtal i går kl 10\nAle 44 samtal i går", []),
    ("inga samtal i Ale\n42 samtal i Ale", []),
    ("Ale har 415 medlemmar\nAle har 417 medlemmar", []),
    ("Ale har 415 medlemmar\n3 nya medlemmar i Ale", [.reading(Quantity(415))]),
    ("Ale hade 415 medlemmar den 15 juni\n3 nya medlemmar i Ale i juni", [.reading(Quantity(415))]),
    ("2 medlemmar lämnade i Ale\nAle har 415 medlemmar", [.reading(Quantity(415))]),
    ("3 nya medlemmar i Ale\n2 medlemmar lämnade i Ale", [.change(Quantity(3)), .change(Quantity(-2))]),
    ("Ale 42 samtal i går kl 10\nAle 44 samtal i går kl 14", [.change(Quantity(42)), .change(Quantity(44))]),
    ("Ale 42 samtal i går\nAle 44 samtal i förrgår", [.change(Quantity(44)), .change(Quantity(42))]),
    ("Nol södra 4 samtal\nMyggenäs 5 samtal", [.change(Quantity(4)), .change(Quantity(5))]),
  ])
  func whatTwoLinesTellOfTheSameThingIsNotCountedTwice(text: String, saved: [Event.Value]) throws {
    let (console, program, folder) = try program(input: text)
    _ = program.run(["log", "-"])
    #expect(Set(try values(folder)) == Set(saved), "\(console.state.withLock(\.complaints))")
    let (_, again, other) = try self.program(input: text)
    #expect(again.run(["log", "-", "--again"]) == .fine)
    #expect(try values(other).count == text.split(separator: "\n").count)
  }

  @Test func aWholeLineInTheDialogueIsHeldToTheState() throws {
    let (console, program, folder) = try program(answers: ["Ale lämnade 5 medlemmar", ""])
    #expect(program.run(["log", "medlemmar", "=3", "--ak", "Ale"]) == .fine)
    #expect(program.run(["log"]) == .fine)
    #expect(console.state.withLock(\.complaints).contains("kan inte minska med 5"))
    #expect(try values(folder).count == 1)
  }

  @Test func anOptionThatALineCannotTakeIsRefused() throws {
    let (console, program, folder) = try program(answers: ["42 samtal i Ale", ""])
    #expect(program.run(["log", "--note", "hej"]) == .fine)
    #expect(console.state.withLock(\.complaints).contains("--note gäller inte"))
    #expect(try values(folder).isEmpty)
  }

  @Test func whatIsSaidOfLinesIsRefusedWithoutThem() throws {
    let (console, program, folder) = try program()
    #expect(program.run(["log", "samtal", "42", "--ak", "Ale", "--anyway"]) == .usage)
    #expect(console.state.withLock(\.complaints).contains("log - --anyway"))
    #expect(try values(folder).isEmpty)
  }

  @Test func anyNumberAnswersTheQuestionOfThePlace() throws {
    let (_, program, folder) = try program(
      answers: ["samtal", "3", "-9223372036854775808", "0", "4", "9223372036854775807", "2", "", "", "j", ""])
    #expect(program.run(["log"]) == .fine)
    #expect(try journal(folder).records.map(\.event.arbetarekommun?.name) == ["Härryda"])
  }

  @Test(arguments: 0..<12) func tellsAllThatItSaves(seed: UInt64) throws {
    var random = Mixed(state: seed)
    var saved = 0
    for _ in 0..<15 {
      let folder = try TemporaryFolder()
      try folder.write(LinesToldTests.plan, to: "plans/distrikt-2024.md")
      let console = TestConsole()
      console.setToday(try #require(Day(iso: "2024-06-28")))
      let text = LinesToldTests.text(&random)
      console.state.withLock { $0.input = Array(text.utf8) }
      let environment = console.environment(folder: folder.url.path, variables: ["MALTAVLA_WRITER": "anna"])
      let status = Program(environment).run(["log", "-", "--again"])
      let (output, complaints) = console.state.withLock { ($0.output, $0.complaints) }
      let isRefused = complaints.contains("Inte sparat: rad") || complaints.contains("inget att logga")
      #expect(status == (isRefused ? .malformed : .fine), "\(text.debugDescription) \(complaints)")
      let shown = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let contents = try journal(folder)
      #expect(contents.diagnostics.isEmpty)
      saved += contents.records.count
      for record in contents.records {
        let event = record.event
        let isStock = event.metric.text == "medlemmar"
        let told = SwedishWords().told(event, isStock ? .stock : .flow).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        #expect(shown.contains("(\(event.id.short)): \(told)"), "\(text.debugDescription)")
      }
    }
    #expect(saved > 0)
  }
}

/// The generator as the standard library asks for one.
private struct Mixed: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 { SplitMix64.next(&state) }
}
