import Goals
import Journal
import Notation
import Text

/// The lines of a text as events that could be logged, and what stands against the others.
struct LineDrafts {
  let call: Call
  let text: LogText
  private(set) var drafts: [LineDraft] = []
  /// What is wrong, by line.
  private(set) var faults: [Diagnostic] = []
  private var reader: SaidEventReader

  init(_ text: LogText, call: Call, workspace: Workspace, day: Day) {
    self.call = call
    self.text = text
    reader = SaidEventReader(call: call, workspace: workspace, day: day)
    for entry in text.entries { read(entry) }
  }

  /// The numbers of the lines of which nothing is logged.
  var refused: [Int] { Set(faults.map(\.location.line)).sorted() }

  /// The numbers of the lines that say nothing that could be logged.
  var prose: [Int] { text.entries.filter { $0.meaning == .prose }.map(\.number) }

  /// Either all events of a line or none.
  private mutating func read(_ entry: LogText.Entry) {
    switch entry.meaning {
    case .empty, .prose, .heading: return
    case .refused(let found):
      for fault in found {
        tell(entry, .line(.finding(fault.finding, today: call.environment.today)), fault.column, fault.length)
      }
    case .events(let events):
      var own: [LineDraft] = []
      let before = faults.count
      for said in events {
        do throws(Failure) {
          let draft = try reader.draft(said)
          own.append(
            LineDraft(
              line: entry.number, draft: draft,
              measure: reader.facts(of: said.metric).plans.measure(of: said.metric),
              stretch: said.day?.stretch, column: said.column, length: said.length))
        } catch {
          tell(entry, error.message, said.column, said.length)
        }
      }
      if faults.count == before { drafts += own }
    }
  }

  /// Refuses the lines with a change that leads a state beyond what can be.
  mutating func checkStates(beside ledger: Ledger) {
    for metric in Set(drafts.map(\.draft.metric)).sorted() {
      let own = drafts.filter { $0.draft.metric == metric }
      let states = reader.facts(of: metric).states
      var impossible: [(LineDraft, Message)] = []
      // Nothing is thrown by what only takes down what is told.
      try? states.check(own.map(\.draft), beside: ledger.effective) { index, failure in
        impossible.append((own[index], failure.message))
      }
      for (draft, message) in impossible { refuse(draft, message) }
    }
  }

  /// Leaves out a draft's line, and says why.
  mutating func refuse(_ draft: LineDraft, _ message: Message) {
    guard let entry = text.entries.first(where: { $0.number == draft.line }) else { return }
    tell(entry, message, draft.column, draft.length)
    drafts.removeAll { $0.line == draft.line }
  }

  /// Leaves out drafts, and nothing else of their lines.
  mutating func leave(_ isLeft: (LineDraft) -> Bool) { drafts.removeAll(where: isLeft) }

  private mutating func tell(_ entry: LogText.Entry, _ message: Message, _ column: Int, _ length: Int) {
    let location = SourceLocation(file: call.words.input, line: entry.number, column: column)
    faults.append(
      Diagnostic(
        .fault, at: location, length: length, line: entry.text,
        .table(.said(call.words.lineText(message)))))
  }
}

extension ToolWords {
  /// A message about one line of several: of the others something may be saved.
  fileprivate func lineText(_ message: Message) -> String {
    let nothing = text(.nothingSaved)
    return cellText(message).replacing(" " + nothing.prefix(1).uppercased() + nothing.dropFirst(), with: "")
  }
}
