import Arguments
import Goals
import Rendering
import Reports
import Storage

/// `mail`: the status as a letter, on standard output or given to sendmail.
struct MailCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    // What is wrong with the line is said before anything is looked up, also on a day without news.
    let envelope = try Envelope(call)
    let workspace = try Workspace(for: call)
    let asked = try call.asOf()
    let plan = try plan(in: workspace, asOf: asked)
    let asOf = StatusReport.day(of: plan, asOf: asked)
    let since = try since(asked, asOf)
    let stretch = NamedPeriod("\(since + 1)..\(asOf)").map {
      PlanStretch(plan: plan, period: $0, today: asOf)
    }
    let knownBy = try call.day(.knownBy)
    let journal = try workspace.figures(
      stretch?.request(isPaper: false) ?? TallyRequest(), counting: stretch.map { [$0.marks] } ?? [],
      knownBy: knownBy, in: call.environment)
    call.complain(of: workspace, journal.faults)
    let onlyNews = call.invocation.has(.whenChanged)
    guard let stretch, let counted = journal.counted.first else {
      // A plan that was over by then can have nothing new.
      if onlyNews { return workspace.status }
      throw Failure(.sinceTooLate(since, asOf: asOf))
    }
    let report = FollowUp(on: plan, period: stretch.period, today: asOf, from: journal.tally)
    let fingerprint = workspace.fingerprint(of: plan, asOf: stretch.asOf, knownBy: knownBy, counted)
    let letter = Letter(
      report, isExample: journal.isExample(for: plan), damaged: journal.damagedLines,
      basis: Paper.Basis(fingerprint))
    if onlyNews, !letter.hasChanged {
      tell(.mailNotChanged)
      return workspace.status
    }
    let book = phrasebook(call.documentLanguage(letter.language))
    let source = envelope.message(of: letter, book).source
    if call.invocation.has(.send) {
      try Sendmail(variables: call.environment.variables).send(source)
      tell(.sent(envelope.to.map(\.address)))
    } else {
      call.environment.write(source)
    }
    return workspace.status
  }

  /// A person at a terminal hears that all went well; cron would mail the word to somebody.
  private func tell(_ message: Message) {
    if call.environment.complainsToTerminal { call.complain(.note, message) }
  }

  /// A letter is about one plan: its text has room for no more.
  private func plan(in workspace: Workspace, asOf day: Day) throws(Failure) -> Plan {
    let plans = try PlanChoice(call: call, workspace: workspace).plans(asOf: day)
    guard plans.count == 1, let plan = plans.first else {
      throw Failure(.planNeeded(plans.map(\.id.text).sorted()))
    }
    return plan
  }

  /// The day to compare with. A plan that is over is looked back on from its last day, but has no news today.
  private func since(_ asked: Day, _ asOf: Day) throws(Failure) -> Day {
    guard let day = try call.day(.since) else {
      return Letter.eve(of: call.invocation.has(.whenChanged) ? asked : asOf)
    }
    guard day < asked else { throw Failure(.sinceTooLate(day, asOf: asked)) }
    return day
  }
}

/// Whom a letter goes to and comes from, and when.
struct Envelope {
  let to: [MailAddress]
  let from: MailAddress
  private let subject: String?
  private let environment: Environment

  /// What the options say; without `--from` the sender is `$MALTAVLA_FROM`, else `$EMAIL`.
  init(_ call: Call) throws(Failure) {
    environment = call.environment
    var to: [MailAddress] = []
    for text in call.invocation.values(.recipient) {
      for address in try Envelope.addresses(text) where !to.contains(where: { $0.address == address.address })
      {
        to.append(address)
      }
    }
    guard !to.isEmpty else { throw Failure(.recipientNeeded) }
    self.to = to
    let environment = call.environment
    guard
      let sender = call.invocation.value(.from) ?? environment.variable("MALTAVLA_FROM")
        ?? environment.variable("EMAIL")
    else { throw Failure(.senderNeeded) }
    let senders = try Envelope.addresses(sender)
    guard senders.count == 1, let from = senders.first else { throw Failure(.severalSenders) }
    // The program's own name, so that nobody takes the figures for somebody's own letter.
    self.from = from.name == nil ? MailAddress(name: "Måltavla", of: from) : from
    subject = try call.invocation.value(.subject).map { text throws(Failure) in try TypedText.read(text) }
  }

  private static func addresses(_ text: String) throws(Failure) -> [MailAddress] {
    var addresses: [MailAddress] = []
    for part in MailAddress.parts(of: text) {
      do throws(MailAddress.Fault) {
        addresses.append(try MailAddress(part))
      } catch {
        throw Failure(.badAddress(part, error))
      }
    }
    return addresses
  }

  /// The letter in its envelope.
  func message(of letter: Letter, _ book: any Phrasebook) -> EmailMessage {
    let now = environment.now()
    let subject = subject ?? book.text(letter.subject).replacing("\u{A0}", with: " ")
    return EmailMessage(
      from: from, to: to, subject: letter.isExample ? "EXEMPELDATA: " + subject : subject,
      date: MailDate(milliseconds: now, offset: environment.offset(now)),
      id: String(now, radix: 36) + "." + String(environment.random(), radix: 36), language: book.language,
      text: LetterText(letter, contact: from.address, book).text,
      html: LetterHTML(letter, contact: from.address, book).text)
  }
}
