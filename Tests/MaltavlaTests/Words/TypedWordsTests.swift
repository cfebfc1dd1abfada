import Goals
import Testing

@testable import maltavla

/// What people type is understood in both languages.
@Suite struct TypedWordsTests {
  struct Level: CustomTestStringConvertible {
    var typed: String
    var level: Event.Level?
    var testDescription: String { typed }
  }

  static let levels = [
    Level(typed: "reached", level: .reached), Level(typed: "Uppnått", level: .reached),
    Level(typed: "uppnatt", level: .reached), Level(typed: "partly", level: .partly),
    Level(typed: "delvis uppnått", level: .partly), Level(typed: "on track", level: .likely),
    Level(typed: "på god väg", level: .likely), Level(typed: "pa-god-vag", level: .likely),
    Level(typed: "osäkert", level: .uncertain), Level(typed: "UNCERTAIN", level: .uncertain),
    Level(typed: "nås knappast", level: .unlikely), Level(typed: "unlikely", level: .unlikely),
    Level(typed: "ej uppnått", level: .missed), Level(typed: "missed", level: .missed),
    Level(typed: "kommentar", level: nil), Level(typed: "comment", level: nil),
  ]

  @Test(arguments: levels)
  func understands(_ test: Level) throws {
    #expect(try TypedLevel.read(test.typed) == test.level)
  }

  @Test(arguments: Language.allCases)
  func `every level has a word, which is understood as itself`(_ language: Language) throws {
    let words = toolWords(language).typed.levels
    #expect(Set(words.map(\.level)) == Set(Event.Level.allCases.map { $0 as Event.Level? } + [nil]))
    for word in words { #expect(try TypedLevel.read(word.word) == word.level) }
  }

  @Test func `a slip is answered with a word as people write it`() {
    do throws(Failure) {
      _ = try TypedLevel.read("osekert")
      Issue.record("a slip was taken for a level")
    } catch {
      #expect(toolWords(.english).text(error.message).contains("Did you mean osäkert?"))
    }
  }

  struct Answer: CustomTestStringConvertible {
    var typed: String
    var isYes = false
    var isReading = false
    var isChange = false
    var testDescription: String { typed.isEmpty ? "nothing" : typed }
  }

  static let answers = [
    Answer(typed: "", isYes: true), Answer(typed: " J", isYes: true), Answer(typed: "yes", isYes: true),
    Answer(typed: "n"), Answer(typed: "är", isReading: true), Answer(typed: "is", isReading: true),
    Answer(typed: "=", isReading: true), Answer(typed: "Ökat", isChange: true),
    Answer(typed: "grown", isChange: true), Answer(typed: "+", isChange: true),
  ]

  @Test(arguments: answers)
  func answer(_ test: Answer) {
    let answer = TypedAnswer(test.typed)
    #expect(answer.isYes == test.isYes)
    #expect(answer.isReading == test.isReading)
    #expect(answer.isChange == test.isChange)
  }
}
