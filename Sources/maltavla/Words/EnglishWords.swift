import Arguments
import Goals
import Rendering
import Reports
import Text

/// English.
struct EnglishWords: ToolWords {
  let language = Language.english
  let book = phrasebook(.english)
  let nouns = EventNouns(
    and: "and", done: "done", comment: "comment", void: "void", organisation: "the organisation")
  let input = "input"
  let typed = TypedWords(
    levels: [
      ("reached", .reached), ("partly", .partly), ("partly reached", .partly), ("on track", .likely),
      ("likely", .likely), ("uncertain", .uncertain), ("unlikely", .unlikely), ("missed", .missed),
      ("not reached", .missed), ("comment", nil),
    ],
    days: ["today", "yesterday"],
    yes: ["y"], reading: ["i", "r"], change: ["g"])

  func line(_ severity: Call.Severity, _ text: String) -> String {
    severity == .fault ? "maltavla: " + text : text
  }

  func text(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand(let name, let suggestion):
      "unknown command \"\(name.harmlessPrefix)\"." + meant(suggestion)
    case .unknownOption(let name, let suggestion):
      "unknown option \"\(name.harmlessPrefix)\"." + meant(suggestion)
    case .misplacedOption(let option, let commands):
      "\(option.spelling) belongs to \(list(commands)), and stands after the command's name."
    case .missingValue(let option, let found):
      "\(option.spelling) needs a value" + (found.map { ", but here stands \($0.harmlessPrefix)." } ?? ".")
    case .joinedValue(let option, let value):
      "write \(option.spelling) \(value.harmlessPrefix), with a space between the option and the value."
    case .unexpectedValue(let option, let value):
      "\(option.spelling) takes no value, but was given \"\(value.harmlessPrefix)\"."
    case .repeatedOption(let option): "\(option.spelling) is given twice."
    case .notAChoice(let option, let value, let suggestion):
      "\"\(value.harmlessPrefix)\" cannot be \(option.spelling); it is one of \(option.choices.joined(separator: ", "))."
        + meant(suggestion)
    case .operandNotAChoice(let operand, let value, let suggestion):
      "\"\(value.harmlessPrefix)\" cannot be \(placeholder(of: operand)); it is one of \(operand.choices.joined(separator: ", "))."
        + meant(suggestion)
    case .unexpectedOperand(let text):
      "what does \"\(text.harmlessPrefix)\" mean? The command does not take that many words."
    case .missingOperand(let operand): "\(placeholder(of: operand)) is missing."
    }
  }

  func meant(_ suggestion: String?) -> String { suggestion.map { " Did you mean \($0)?" } ?? "" }
}
