import Arguments
import Goals
import Rendering
import Reports
import Text

/// Svenska.
struct SwedishWords: ToolWords {
  let language = Language.swedish
  let book = phrasebook(.swedish)
  let nouns = EventNouns(
    and: "och", done: "klart", comment: "kommentar", void: "makulering", organisation: "organisationen")
  let input = "inmatningen"
  let typed = TypedWords(
    levels: [
      ("uppnått", .reached), ("klart", .reached), ("delvis", .partly), ("delvis uppnått", .partly),
      ("på god väg", .likely), ("god väg", .likely), ("osäkert", .uncertain), ("knappast", .unlikely),
      ("nås knappast", .unlikely), ("ej uppnått", .missed), ("missat", .missed), ("kommentar", nil),
    ],
    days: ["idag", "igår", "förrgår"],
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
      "\"\(value.harmlessPrefix)\" kan inte vara \(option.spelling). Välj \(either(option.choices))."
        + meant(suggestion)
    case .operandNotAChoice(let operand, let value, let suggestion):
      "\"\(value.harmlessPrefix)\" kan inte vara \(placeholder(of: operand)). Välj \(either(operand.choices))."
        + meant(suggestion)
    case .unexpectedOperand(let text):
      "vad betyder \"\(text.harmlessPrefix)\"? Kommandot tar inte så många ord."
    case .missingOperand(let operand): "\(placeholder(of: operand)) saknas."
    }
  }

  func meant(_ suggestion: String?) -> String { suggestion.map { " Menade du \($0)?" } ?? "" }

  /// "a, b eller c".
  private func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " eller " + last
  }
}
