public import Drafting
public import Goals
public import Notation
public import Reading
public import Reports

/// The words of one language. Every text that a user reads stands in a phrasebook.
///
/// Each kind of thing to be said is put into words by one switch over all of its cases, without a default: a new
/// phrase that a language lacks does not compile. What needs more than a line is a function of its own.
public protocol Phrasebook: DraftWords, ExampleWords, Sendable {
  /// The language.
  var language: Language { get }
  /// How numbers are written.
  var numbers: NumberStyle { get }
  /// A label.
  func text(_ word: Word) -> String
  /// A phrase of a document.
  func text(_ phrase: Phrase) -> String
  /// What a diagnostic says.
  func text(_ finding: Finding) -> DiagnosticText
  /// Why a person should look at something that was drafted: a clause without a full stop.
  func text(_ concern: Concern) -> String
  /// "fel" or "anmärkning" before a diagnostic.
  func text(_ severity: Diagnostic.Severity) -> String
  /// What stands before the advice on how to mend it.
  var mendLabel: String { get }
  /// What words of a sentence were read as.
  func text(_ role: Mark.Role) -> String
  /// What could be read in two ways: the question, what was chosen, and how to choose the other.
  func text(_ call: CloseCall) -> DiagnosticText
  /// What was made of a sentence.
  func text(_ verdict: Verdict) -> VerdictText
}

extension Phrasebook {
  /// A close call in running text: the question, what was chosen, and how to choose the other.
  func sentences(_ text: DiagnosticText) -> String {
    [text.message, text.explanation, text.mend].compactMap { $0?.capitalizedFirst.sentence }.joined(
      separator: " ")
  }

  /// "Klart (2): Ale, Lerum. Ännu inte (1): Tjörn."; nothing for those that nobody is under.
  func named(_ groups: [(label: String, names: [String])]) -> String {
    groups.filter { !$0.names.isEmpty }
      .map { "\($0.label) (\($0.names.count)): \($0.names.joined(separator: ", "))." }.joined(separator: " ")
  }
}

/// What a diagnostic says in words.
public struct DiagnosticText: Hashable, Sendable {
  /// The thing itself, without a full stop.
  public var message: String
  /// Why, or what was found instead; nil where the message says it all.
  public var explanation: String?
  /// How to mend it.
  public var mend: String?

  /// What a diagnostic says.
  public init(_ message: String, _ explanation: String? = nil, mend: String? = nil) {
    self.message = message
    self.explanation = explanation
    self.mend = mend
  }
}

/// The phrasebook of a language.
public func phrasebook(_ language: Language) -> any Phrasebook {
  switch language {
  case .swedish: SwedishPhrasebook()
  case .english: EnglishPhrasebook()
  }
}
