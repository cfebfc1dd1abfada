import Arguments
import Goals
import Rendering
import Reports
import Text

/// Svenska.
struct SwedishWords: ToolWords {
  let language = Language.swedish
  let book = phrasebook(.swedish)
  let typed = TypedWords(
    levels: [
      ("uppnått", .reached), ("klart", .reached), ("delvis", .partly), ("delvis uppnått", .partly),
      ("på god väg", .likely), ("god väg", .likely), ("osäkert", .uncertain), ("knappast", .unlikely),
      ("nås knappast", .unlikely), ("ej uppnått", .missed), ("missat", .missed), ("kommentar", nil),
    ],
    yes: ["j"], reading: ["ä", "a"], change: ["ö"])

  func line(_ severity: Call.Severity, _ text: String) -> String {
    severity == .fault ? "maltavla: " + text : text
  }

  func text(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand(let name, let suggestion):
      "okänt kommando \"\(name.harmlessPrefix)\"." + meant(suggestion)
    case .unknownOption(let name, let suggestion):
      "okänd flagga \"\(name.harmlessPrefix)\"." + meant(suggestion)
    case .misplacedOption(let option, let commands):
      "\(option.spelling) hör till \(list(commands)), och står efter kommandots namn."
    case .missingValue(let option, let found):
      "\(option.spelling) behöver ett värde" + (found.map { ", men här står \($0.harmlessPrefix)." } ?? ".")
    case .joinedValue(let option, let value):
      "skriv \(option.spelling) \(value.harmlessPrefix), med mellanslag mellan flaggan och värdet."
    case .unexpectedValue(let option, let value):
      "\(option.spelling) tar inget värde, men fick \"\(value.harmlessPrefix)\"."
    case .repeatedOption(let option): "\(option.spelling) är given två gånger."
    case .notAChoice(let option, let value, let suggestion):
      "\"\(value.harmlessPrefix)\" kan inte vara \(option.spelling); det är \(option.choices.joined(separator: ", "))."
        + meant(suggestion)
    case .operandNotAChoice(let operand, let value, let suggestion):
      "\"\(value.harmlessPrefix)\" kan inte vara \(placeholder(of: operand))." + meant(suggestion)
    case .unexpectedOperand(let text):
      "vad betyder \"\(text.harmlessPrefix)\"? Kommandot tar inte så många ord."
    case .missingOperand(let operand): "\(placeholder(of: operand)) saknas."
    }
  }

  func meant(_ suggestion: String?) -> String { suggestion.map { " Menade du \($0)?" } ?? "" }

  /// "a, b och c".
  func list(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(limit)
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    let more = names.count > limit ? " …" : ""
    return shown.dropLast().joined(separator: ", ") + (more.isEmpty ? " och " : ", ") + last + more
  }

  /// "torsdag 27 juni 2024".
  func date(_ day: Day) -> String { book.text(Phrase.weekday(day)) }

  /// "30 juni 2024".
  func shortDate(_ day: Day) -> String { book.text(Phrase.day(day)) }

  /// "42 samtal, Ale, torsdag 27 juni 2024".
  func event(_ event: Event, _ measure: Measure = .flow) -> String {
    let what: String =
      switch event.value {
      case .change(let amount) where measure == .flow && amount > .zero:
        "\(book.numbers.text(amount)) \(event.metric)"
      case .change(let amount): "\(amount == .zero ? "+0" : book.numbers.signed(amount)) \(event.metric)"
      case .reading(let value): "\(event.metric) = \(book.numbers.text(value))"
      case .done: "\(event.metric) klart"
      case .assessment(let level):
        "\(event.metric): \(level.map { book.text(Phrase.level($0)) } ?? "kommentar")"
      case .void: "makulering, \(event.metric)"
      }
    return [what, event.arbetarekommun?.name ?? "organisationen", date(event.day)].joined(separator: ", ")
  }
}
