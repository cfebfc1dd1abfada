import Goals
import Journal
import Notation
import Text

/// The lines of a text as events that could be logged, and what stands against the others.
struct LineDrafts {
  let call: Call
  let text: LogText
  /// The events of lines that are not refused.
  var drafts: [LineDraft] { all.filter { !refusedLines.contains($0.line) } }

  private var all: [LineDraft] = []
  private var refusedLines: Set<Int> = []
  /// Where the entry of each line stands in the text.
  private let places: [Int: Int]
  /// What is wrong, by line.
  var faults: [Diagnostic] {
    // Of a line the first found stands first where two begin alike.
    found.enumerated().sorted { one, other in
      let (own, others) = (one.element.location, other.element.location)
      return (own.line, own.column, one.offset) < (others.line, others.column, other.offset)
    }.map(\.element)
  }

  private var found: [Diagnostic] = []
  private var reader: SaidEventReader

  init(_ text: LogText, call: Call, workspace: Workspace, day: Day) {
    self.call = call
    self.text = text
    places = Dictionary(
      text.entries.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    reader = SaidEventReader(call: call, workspace: workspace, day: day)
    for entry in text.entries { read(entry) }
  }

  /// The numbers of the lines of which nothing is logged.
  var refused: [Int] { refusedLines.sorted() }

  /// The numbers of the lines that say nothing that could be logged.
  var prose: [Int] { text.entries.filter { $0.meaning == .prose }.map(\.number) }

  /// Either all events of a line or none.
  private mutating func read(_ entry: LogText.Entry) {
    switch entry.meaning {
    case .empty, .prose, .heading: return
    case .doubted: refusedLines.insert(entry.number)
    case .refused(let faults):
      for fault in faults {
        tell(entry, .line(.finding(fault.finding, today: call.environment.today)), fault.column, fault.length)
      }
    case .events(let events):
      var own: [LineDraft] = []
      let before = found.count
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
      if found.count == before { all += own }
    }
  }

  /// Refuses the lines with a change that leads a state beyond what can be.
  mutating func checkStates(beside ledger: Ledger) {
    for (metric, own) in Dictionary(grouping: drafts, by: \.draft.metric).sorted(by: { $0.key < $1.key }) {
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
    guard let place = places[draft.line] else { return }
    tell(text.entries[place], message, draft.column, draft.length)
  }

  /// Leaves out drafts, and nothing else of their lines.
  mutating func leave(_ isLeft: (LineDraft) -> Bool) { all.removeAll(where: isLeft) }

  private mutating func tell(_ entry: LogText.Entry, _ message: Message, _ column: Int, _ length: Int) {
    refusedLines.insert(entry.number)
    let location = SourceLocation(file: call.words.input, line: entry.number, column: column)
    found.append(
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
