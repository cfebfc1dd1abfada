import Arguments
import Goals
import Notation
import Rendering
import Reports
import Text

/// One run of a command: what was asked, and the means to answer.
struct Call: Sendable {
  let invocation: Invocation
  let environment: Environment
  let words: any ToolWords

  /// Writes a result, ended by a newline.
  func say(_ message: Message) { environment.write(shown(message).folded(to: environment.width) + "\n") }

  /// Writes a note or a fault to standard error.
  func complain(_ severity: Severity, _ message: Message) {
    environment.complain(words.line(severity, shown(message)).folded(to: environment.width) + "\n")
  }

  /// Asks on a terminal and waits for a line; nil at the end of input. A screen reader reads what is typed, so that
  /// nothing is completed under its hands.
  func ask(_ question: Message, completing candidates: [Candidate] = []) -> String? {
    environment.ask(
      shown(question).trimmed.folded(to: environment.width - 12) + " ", isPlain ? [] : candidates)
  }

  /// A message's words, without the personal numbers that somebody may have written in what it tells of.
  private func shown(_ message: Message) -> String { words.text(message).withoutPersonalNumbers }

  /// How much a line on standard error matters.
  enum Severity {
    case fault
    case note
  }

  /// Writes diagnostics to standard error.
  func complain(_ diagnostics: [Diagnostic]) {
    let renderer = DiagnosticRenderer(
      phrasebook(words.language), width: environment.width, color: hasColor(environment.complainsToTerminal),
      isPlain: isPlain)
    for diagnostic in diagnostics { environment.complain(renderer.text(diagnostic) + "\n\n") }
  }

  /// Writes what a command that shows figures must say of faults: every one in the plans, the first of those in the
  /// journal. A whole file of damaged lines would push the figures off the screen.
  func complain(of workspace: Workspace, _ faults: [Diagnostic]) {
    let shown = 5
    complain(workspace.faults + faults.prefix(shown))
    if faults.count > shown { complain(.note, .moreFaults(faults.count - shown)) }
  }

  /// Writes a page for people.
  func show(_ page: Page) {
    let renderer = TerminalRenderer(
      phrasebook(documentLanguage(page.language)), width: environment.width,
      color: hasColor(environment.writesToTerminal), isPlain: isPlain)
    environment.write(renderer.text(page))
  }

  /// Documents speak the plan's language unless `--language` rules.
  func documentLanguage(_ plans: Language) -> Language {
    invocation.value(.language).flatMap { Language(rawValue: $0) } ?? plans
  }

  /// Whether a screen reader reads what is shown: `--plain` or `$MALTAVLA_PLAIN`.
  var isPlain: Bool { invocation.isPlain(in: environment) }

  /// `--color` rules, then `NO_COLOR`, then whether it is a terminal.
  func hasColor(_ isTerminal: Bool) -> Bool {
    switch invocation.value(.color) {
    case "always": true
    case "never": false
    default: isTerminal && environment.variable("NO_COLOR") == nil && environment.variable("TERM") != "dumb"
    }
  }

  /// The day that figures are asked for: `--as-of`, else today. Of a day that has not come there are none.
  func asOf() throws(Failure) -> Day {
    let today = environment.today
    guard let day = try day(.asOf) else { return today }
    guard day <= today else { throw Failure(.futureAsOf(day, today: today)) }
    return day
  }

  /// The year of `--year`, or nil where it is not given.
  func year() throws(Failure) -> Int? {
    guard let text = invocation.value(.year) else { return nil }
    guard let period = Period(text), period.start.year == period.end.year, text.utf8.count == 4 else {
      throw Failure(.badYear(text))
    }
    return period.start.year
  }

  /// The day of an option, or nil where it is not given.
  func day(_ option: OptionSyntax) throws(Failure) -> Day? {
    guard let text = invocation.value(option) else { return nil }
    return try TypedDay.read(text, today: environment.today)
  }
}

extension Invocation {
  /// Whether a screen reader reads what is shown.
  func isPlain(in environment: Environment) -> Bool {
    has(.plain) || environment.variable("MALTAVLA_PLAIN") != nil
  }
}
