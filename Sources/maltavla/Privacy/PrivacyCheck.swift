import Goals
import Journal

/// Says what somebody is about to write of persons in the journal: it is never taken out again.
///
/// A personal number is asked about on a terminal, before anything is written; elsewhere everything is saved and said.
struct PrivacyCheck {
  let call: Call
  /// What was found, each sort at each place once.
  let traces: [PersonalTrace]
  /// How many of the drafts hold a personal number.
  let numbered: Int

  /// Looks through what is to be logged.
  init(call: Call, drafts: [EventDraft], writer: Identifier) {
    self.call = call
    var traces: [PersonalTrace] = []
    var seen: Set<PersonalTrace> = []
    var numbered = 0
    for draft in drafts {
      let found = PersonalTrace.all(in: draft, by: writer)
      if found.contains(where: { $0.sort == .personalNumber }) { numbered += 1 }
      for trace in found where seen.insert(trace).inserted { traces.append(trace) }
    }
    self.traces = traces
    self.numbered = numbered
  }

  /// Asks on a terminal whether a personal number is to be saved; throws where it is not.
  func confirm() throws(Failure) {
    guard call.environment.isInteractive, let place = numberPlace else { return }
    call.complain(.note, .personalNumber(place, events: numbered))
    let answer = call.ask(.askSaveAnyway).map(TypedAnswer.init)
    guard answer?.isSpokenYes == true else { throw Failure(.nothingSaved, .fine) }
  }

  /// Says what now stands in `file`, and how it is taken away.
  func warn(of file: String) {
    if !call.environment.isInteractive { sayNumber() }
    if numberPlace != nil { call.complain(.note, .personalNumberSaved(file: file)) }
    sayContacts()
  }

  /// Says what would stand there, where nothing is written yet.
  func foretell() {
    sayNumber()
    sayContacts()
  }

  private func sayNumber() {
    if let place = numberPlace { call.complain(.note, .personalNumber(place, events: numbered)) }
  }

  private func sayContacts() {
    for trace in traces {
      if case .contact(let detail) = trace.sort { call.complain(.note, .contactDetail(detail, trace.place)) }
    }
  }

  private var numberPlace: PersonalTrace.Place? { traces.first { $0.sort == .personalNumber }?.place }
}
