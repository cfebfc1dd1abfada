import Arguments
import Goals
import Notation
import Rendering

/// `explain`: how a sentence would be read as a goal.
struct ExplainCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let year = try call.year()
    if call.invocation.has(.json) {
      for sentence in try sentences() {
        call.environment.write(explanationJSON(Explanation(of: sentence, year: year)).compact + "\n")
      }
    } else if call.invocation.operands.isEmpty, call.environment.isInteractive {
      converse(year)
    } else {
      try show(try sentences().filter { !$0.isBlank }, year)
    }
    return .fine
  }

  /// On a terminal a sentence is answered as soon as it is written.
  private func converse(_ year: Int?) {
    while let sentence = call.ask(.askSentence), !sentence.isBlank {
      call.environment.write(renderer(year).text(Explanation(of: sentence, year: year), number: nil) + "\n\n")
    }
  }

  private func show(_ sentences: [String], _ year: Int?) throws(Failure) {
    guard !sentences.isEmpty else { throw Failure(.sentenceNeeded) }
    let renderer = renderer(year)
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { call.environment.write("\n") }
      let explanation = Explanation(of: sentence, year: year)
      call.environment.write(
        renderer.text(explanation, number: sentences.count > 1 ? index + 1 : nil) + "\n")
    }
  }

  private func renderer(_ year: Int?) -> ExplanationRenderer {
    ExplanationRenderer(
      phrasebook(call.words.language), width: call.environment.width,
      color: call.hasColor(call.environment.writesToTerminal), isPlain: call.isPlain,
      year: year ?? call.environment.today.year)
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
}

extension String {
  /// Whether there is nothing but space; by scalars, since a letter may bear any number of marks.
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
