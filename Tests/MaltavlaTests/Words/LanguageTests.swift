import Foundation
import Goals
import Testing

@testable import maltavla

/// Every transcript is played in Swedish and in English, and no screen has a word of the other language that neither
/// the workspace nor the command line holds.
@Suite("Screens speak one language") struct LanguageTests {
  /// Words of each language that are none in the other, and no names of commands, options or columns.
  private static let telltales: [Language: Set<String>] = [
    .english: [
      "the", "and", "with", "was", "were", "which", "this", "that", "not", "has", "have", "been", "are",
      "there", "their", "yet", "already", "line", "file", "written", "nothing", "cannot", "missing", "likely",
      "unlikely", "uncertain", "you", "your", "events", "weeks", "days", "year",
    ],
    .swedish: [
      "och", "att", "är", "inte", "för", "med", "som", "det", "den", "på", "till", "från", "eller", "ska",
      "har", "av", "ett", "finns", "saknas", "raden", "redan", "utfall", "bedömning", "läget",
      "knappast",
      "uppnått", "osäkert", "mål", "målet", "händelser", "dagar", "veckan", "året",
    ],
  ]

  /// Swedish that English speaks of: names, a plan's sentence, a day as it is typed, and the letters themselves.
  private static let names: Set<String> = [
    "måltavla", "s-förening", "tjörn", "södra", "går", "igår", "å", "ä", "ö", "åäö",
  ]

  /// What is for programs, or is one: its words are not a language's.
  private static func isForPrograms(_ arguments: [String]) -> Bool {
    let marks = [
      "--json", "json", "csv", "excel", "jsonl", "completions", "export", "--format=csv", "html", "--man",
    ]
    return arguments.contains { marks.contains($0) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
  }

  @Test(
    "no English word in Swedish, no Swedish word in English", arguments: TranscriptTests.documents,
    Language.allCases)
  func speaks(_ name: String, _ language: Language) throws {
    let player = try TranscriptPlayer(speaking: language)
    _ = try Transcript(TranscriptTests.url(name)).replayed(by: player)
    let other: Language = language == .swedish ? .english : .swedish
    let foreign = try #require(LanguageTests.telltales[other])
    let typed = player.screens.flatMap(\.arguments).joined(separator: " ")
    let given = LanguageTests.words(player.given + " " + typed).union(LanguageTests.names)
    for (arguments, shown) in player.screens where !LanguageTests.isForPrograms(arguments) {
      // Of a name that is cut the beginning is shown; and what is quoted is what people write.
      let whole = shown.replacing(/\S+…/, with: "").replacing(/"[^"]*"/, with: "")
      let own = LanguageTests.words(whole).subtracting(given)
      var strangers = own.intersection(foreign)
      // A word with å, ä or ö that nobody wrote can only be ours.
      if language == .english { strangers.formUnion(own.filter { $0.contains { "åäö".contains($0) } }) }
      #expect(strangers.isEmpty, "\(name): \(arguments.joined(separator: " "))")
    }
  }
}
