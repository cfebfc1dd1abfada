import Arguments
import Goals
import Notation
import Rendering

/// `explain`: how a sentence would be read as a goal.
struct ExplainCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let year = try year()
    for sentence in try sentences() {
      let explanation = Explanation(of: sentence, year: year)
      call.environment.write(explanationJSON(explanation).compact + "\n")
    }
    return .fine
  }

  /// The operands, each a sentence; where nobody put quotation marks the words are one. Without operands the lines
  /// of standard input.
  private func sentences() throws(Failure) -> [String] {
    let operands = call.invocation.operands
    if !operands.isEmpty {
      let isOne = !operands.contains { $0.contains(" ") }
      let text = operands.joined(separator: isOne ? " " : "\n")
      return StandardInput.lines(of: Array(text.utf8))
    }
    switch call.environment.readInput() {
    case .bytes(let bytes): return StandardInput.lines(of: bytes)
    case .tooLong: throw Failure(.tooLong(StandardInput.limit + 1, limit: StandardInput.limit), .malformed)
    case .failed: throw Failure(.inputFailed, .inputOutput)
    }
  }

  private func year() throws(Failure) -> Int? {
    guard let text = call.invocation.value(.year) else { return nil }
    guard let period = Period(text), period.start.year == period.end.year, text.utf8.count == 4 else {
      throw Failure(.badYear(text))
    }
    return period.start.year
  }
}
