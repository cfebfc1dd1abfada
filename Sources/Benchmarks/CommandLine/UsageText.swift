import Arguments

extension UsageFault {
  /// What is wrong with the line, in a sentence.
  var text: String {
    func asking(_ suggestion: String?) -> String { suggestion.map { "; did you mean \($0)?" } ?? "" }
    return switch self {
    case .unknownCommand(let name, let suggestion): "no command is called \(name)\(asking(suggestion))"
    case .unknownOption(let name, let suggestion): "no option is called \(name)\(asking(suggestion))"
    case .misplacedOption(let option, let commands):
      "\(option.spelling) belongs to \(commands.joined(separator: ", "))"
    case .missingValue(let option, _): "\(option.spelling) needs a value"
    case .joinedValue(let option, _): "the value of \(option.spelling) needs a space before it"
    case .unexpectedValue(let option, _): "\(option.spelling) takes no value"
    case .repeatedOption(let option): "\(option.spelling) is given twice"
    case .notAChoice(let option, let value, let suggestion):
      "\(option.spelling) cannot be \(value)\(asking(suggestion))"
    case .operandNotAChoice(_, let value, let suggestion): "\(value) is no choice\(asking(suggestion))"
    case .unexpectedOperand(let word): "unexpected: \(word)"
    case .missingOperand(let operand): "\(operand.name.uppercased()) is missing"
    }
  }
}

/// A value that an option cannot have.
struct BadValue: Error {
  let option: OptionSyntax
  let value: String

  var text: String { "\(option.spelling) cannot be \(value)" }
}

extension Invocation {
  /// A whole number from `least` on, or the usual one where the option is not given.
  func number(_ option: OptionSyntax, least: Int, usual: Int) throws(BadValue) -> Int {
    guard let text = value(option) else { return usual }
    guard let number = Int(text), number >= least else { throw BadValue(option: option, value: text) }
    return number
  }

  /// Whole numbers parted by commas, each in `range`, from the least up.
  func numbers(_ option: OptionSyntax, in range: ClosedRange<Int>, usual: [Int]) throws(BadValue) -> [Int] {
    guard let text = value(option) else { return usual }
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard numbers.allSatisfy(range.contains) else { throw BadValue(option: option, value: text) }
    return Set(numbers).sorted()
  }
}
