import Arguments
import Goals
import Rendering

/// What the program says in one language, beside the phrasebook of its documents.
protocol ToolWords: HelpWords, Sendable {
  /// The language.
  var language: Language { get }
  /// The words of its documents.
  var book: any Phrasebook { get }
  /// What is said of events.
  var nouns: EventNouns { get }
  /// What standard input is called where a line of it is pointed at.
  var input: String { get }
  /// What people type in it.
  var typed: TypedWords { get }
  /// A message.
  func text(_ message: Message) -> String
  /// A fault of the command line.
  func text(_ fault: UsageFault) -> String
  /// A line for standard error.
  func line(_ severity: Call.Severity, _ text: String) -> String
}

/// The words of a language.
func toolWords(_ language: Language) -> any ToolWords {
  switch language {
  case .swedish: SwedishWords()
  case .english: EnglishWords()
  }
}
