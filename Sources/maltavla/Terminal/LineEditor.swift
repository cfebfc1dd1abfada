import Text

/// Writes a line on a terminal with a person, key by key, and completes its words on Tab.
struct LineEditor {
  /// What stands before the line; of several rows the last.
  private let prompt: String
  private let candidates: [Candidate]
  private let width: Int
  private let write: (String) -> Void
  private var line = LineBuffer()

  /// Room that is left for the line, however long its prompt.
  private static let leastRoom = 8
  /// Rows of candidates that are shown at once.
  private static let mostRows = 12

  /// An editor whose `prompt` is on the screen already; `write` takes text and the terminal's sequences.
  init(after prompt: String, _ candidates: [Candidate], width: Int, write: @escaping (String) -> Void) {
    self.prompt = String(prompt.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
    self.candidates = candidates
    self.width = width
    self.write = write
  }

  /// What has become of the line.
  enum Outcome: Hashable {
    case unfinished
    case line(String)
    case endOfInput
    case interrupt, suspend
  }

  /// Follows a key.
  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .enter:
      line.apply(.end)
      show()
      write("\n")
      return .line(line.text)
    case .endOfInput where line.text.isEmpty: return .endOfInput
    case .interrupt, .suspend:
      // The shell writes next, on a row of its own.
      write("\n")
      return key == .interrupt ? .interrupt : .suspend
    case .tab: complete()
    default:
      line.apply(key)
      show()
    }
    return .unfinished
  }

  /// Draws the prompt's row anew, with the line and the cursor in it.
  func show() {
    let margin = prompt.displayWidth
    let window = line.window(max(width - margin - 1, LineEditor.leastRoom))
    let column = margin + window.cursor
    write("\r\(prompt)\(window.shown)\u{1B}[K\r" + (column > 0 ? "\u{1B}[\(column)C" : ""))
  }

  private mutating func complete() {
    switch LineCompletion(line.before, among: candidates) {
    case .nothing: break
    case .words(let words):
      line.complete(words)
      show()
    case .choice(let choices):
      write("\n" + LineEditor.list(choices, width: width) + "\n")
      show()
    }
  }

  /// The choices beneath the line, as many as a glance takes in.
  private static func list(_ choices: [String], width: Int) -> String {
    let spaced = choices.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    let rows = spaced.wrapped(to: width - 1).map { $0.replacing("\u{A0}", with: " ") }
    return (rows.prefix(mostRows) + (rows.count > mostRows ? ["…"] : [])).joined(separator: "\n")
  }
}
