import Goals
import Notation
import Reading
import Rendering
import Reports
import Testing

/// Every text stands in both languages, and in no other.
@Suite struct LanguageTests {
  /// Words that give a language away.
  static let telltales: [Language: Set<String>] = [
    .swedish: [
      "och", "inte", "har", "mål", "raden", "av", "till", "ska", "som", "rad", "det", "den", "en", "ett", "i",
      "finns", "saknas", "ingen", "klart", "steg", "år", "dag", "kvartal", "perioder", "sedan", "från",
    ],
    .english: [
      "the", "is", "and", "not", "has", "have", "was", "goals", "goal", "line", "with", "cannot", "be", "it",
      "no", "day", "days", "done", "steps", "year", "quarter", "since", "from", "reached", "missed",
    ],
  ]

  /// The words of a text outside quotation marks, brackets and braces, where other languages may stand.
  static func words(_ text: String) -> [String] {
    var kept = ""
    var closing: Character?
    for character in text {
      if let end = closing {
        if character == end { closing = nil }
      } else if let end = ["\"": "\"", "[": "]", "{": "}"][character] as Character? {
        closing = end
      } else {
        kept.append(character)
      }
    }
    let words = kept.lowercased().replacing("--year", with: "").split { !$0.isLetter }.map(String.init)
    // Commands and options have the same names in both languages.
    return zip([""] + words, words).filter { $0.0 != "maltavla" }.map(\.1)
  }

  static func foreign(_ text: String, in language: Language) -> [String] {
    let other: Language = language == .swedish ? .english : .swedish
    return words(text).filter { word in
      telltales[other]?.contains(word) == true
        || (language == .english && word.contains { "åäö".contains($0) })
    }
  }

  @Test(arguments: Language.allCases, PhraseSamples.all)
  func phrase(_ language: Language, _ phrase: Phrase) {
    let text = phrasebook(language).text(phrase)
    #expect(!text.isEmpty)
    #expect(LanguageTests.foreign(text, in: language) == [], "\(text)")
  }

  @Test(arguments: Language.allCases, FindingSamples.all)
  func finding(_ language: Language, _ finding: Finding) {
    let text = phrasebook(language).text(finding)
    #expect(!text.message.isEmpty)
    #expect(text.message.last != ".")
    for part in [text.message, text.explanation, text.mend].compactMap({ $0 }) {
      #expect(!part.isEmpty)
      #expect(LanguageTests.foreign(part, in: language) == [], "\(part)")
    }
  }

  @Test(arguments: Language.allCases)
  func explanation(_ language: Language) {
    let book = phrasebook(language)
    let calls = ExplanationSamples.calls.map(book.text)
    let verdicts = ExplanationSamples.verdicts.map(book.text)
    let texts =
      ExplanationSamples.roles.map(book.text) + calls.map(\.message)
      + calls.flatMap { [$0.explanation, $0.mend].compactMap { $0 } }
      + verdicts.map(\.heading).filter { !$0.isEmpty }
      + verdicts.map(\.text)
    for text in texts {
      #expect(!text.isEmpty)
      #expect(LanguageTests.foreign(text, in: language) == [], "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a book is its language's`(_ language: Language) {
    let book = phrasebook(language)
    #expect(book.language == language)
    #expect(!book.mendLabel.isEmpty)
    #expect(book.text(Diagnostic.Severity.fault) != book.text(Diagnostic.Severity.remark))
  }

  @Test func `words outside quotation marks are seen`() {
    #expect(LanguageTests.foreign("write \"i veckan\" here", in: .english) == [])
    #expect(LanguageTests.foreign("write i veckan", in: .english) == ["i"])
    #expect(LanguageTests.foreign("a är b", in: .english) == ["är"])
    #expect(LanguageTests.foreign("målet is här", in: .swedish) == ["is"])
  }
}
