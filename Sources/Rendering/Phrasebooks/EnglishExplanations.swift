import Goals
public import Notation
public import Reading
import Reports

extension EnglishPhrasebook {
  /// What words of a sentence were read as.
  public func text(_ role: Mark.Role) -> String {
    switch role {
    case .quantity(let target, _): text(target)
    case .unit(let isPeople): isPeople ? "who" : "what"
    case .promise: "promise"
    case .change(let direction): direction == .up ? "rise" : "fall"
    case .deadline(let day?): "by \(dayAndMonth(day))"
    case .deadline(nil): "by, year unknown"
    case .per(let duration): every(duration)
    case .within(let duration): within(duration)
    case .baseline(let baseline, let isPercent):
      "from \(numbers.text(baseline.value, isPercent: isPercent))"
        + (baseline.day.map { ", \(text(.shortDay($0))) \($0.year)" } ?? "")
    case .population(let target): "\(text(target)) of them"
    case .work(let kind): kind == .ongoing ? "goes on" : "to be done"
    case .otherNumber: "no target"
    case .refusal(let refusal): label(refusal)
    }
  }

  private func label(_ refusal: Refusal) -> String {
    switch refusal {
    case .empty, .heading: "no promise"
    case .followUp: "follow-up"
    case .statutory: "standing duty"
    case .past: "has been"
    case .description: "is so"
    case .forecast: "expected"
    case .rationale: "need"
    case .question: "question"
    }
  }

  /// What could be read in two ways.
  public func text(_ call: CloseCall) -> DiagnosticText {
    let chosen = call.target.map { text($0) } ?? name(of: call.kind)
    let example = call.other ?? call.target?.value ?? Quantity(50)
    let target = NumberStyle.swedish.plain(example) + (call.target?.isPercent == true ? "%" : "")
    return switch call.doubt {
    case .personsOrOccasions:
      DiagnosticText(
        "are people counted, or occasions?", "Read as different \(call.unit ?? "people").",
        mend: "write {kind=distinct} after it if people count, {kind=count} if every occasion counts.")
    case .dottedThousands:
      DiagnosticText(
        "does the point part thousands or decimals?", "Read as \(chosen).",
        mend: "write it with a space between thousands, or {target=\(target)} after it.")
    case .oneEndOfRange:
      DiagnosticText(
        "which end of the range is the target?", "Read as \(chosen).",
        mend: "write the number that holds after it, such as {target=\(target)}.")
    case .approximate:
      DiagnosticText(
        "the number is approximate", "Read as just \(chosen).",
        mend: "write the limit after it, such as {target=\(target)}.")
    case .yearUnknown:
      DiagnosticText(
        "which year?", "The sentence names a time without one. In a plan it is the plan's.",
        mend: "say the year with --year, or write the day after it: {by=2026-12-31}.")
    case .untestable:
      DiagnosticText(
        "can it be tested for all of them?", "Read as \(name(of: call.kind)), which the board assesses.",
        mend: "write {kind=coverage} after it if it can be counted, else {kind=\(call.kind.rawValue)}.")
    case .mayNotFall:
      DiagnosticText(
        "how low may it go?", "It must not fall, but from what? Read as something that the board assesses.",
        mend: "write the least that will do after it, such as {target=>=400}, else {kind=qualitative}.")
    case .mayNotRise:
      DiagnosticText(
        "how high may it go?", "It must not rise, but from what? Read as something that the board assesses.",
        mend: "write the most that will do after it, such as {target=<=400}, else {kind=qualitative}.")
    case .severalTargets:
      DiagnosticText("the sentence promises more than one thing", mend: "write each promise by itself.")
    }
  }

  /// What was made of a sentence.
  public func text(_ verdict: Verdict) -> VerdictText {
    switch verdict {
    case .goal(let reading, let number):
      VerdictText("GOAL" + (number.map { " \($0)" } ?? ""), goal(reading))
    case .consequence(let id, let kind, let windows, let day):
      VerdictText("", (windows.map { "\(windowsText($0)) from \(date(day)); " } ?? "") + name(id, kind))
    case .several:
      VerdictText(
        "SEVERAL GOALS",
        "Write each by itself in the plan, or put brackets around each: "
          + "[minst 20 går S2]{#s2}.".replacing(" ", with: "\u{A0}"))
    case .unsure(let call):
      VerdictText("UNSURE", sentences(text(call)))
    case .refused(let refusal, let reading, let id):
      VerdictText("NO GOAL", reason(refusal, reading) + (id.map { advice(refusal, reading, $0) } ?? ""))
    case .cut:
      VerdictText("TOO LONG", "The line is very long; only its beginning was read.")
    }
  }

  /// "level: at least 450 medlemmar"; the kind alone where there is no more.
  private func goal(_ reading: Reading) -> String {
    [name(of: reading.kind), understood(reading)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func windowsText(_ count: Int) -> String {
    switch count {
    case 0: "no whole period"
    case 1: "1 whole period"
    default: "\(numbers.text(Quantity(count))) whole periods"
    }
  }

  private func name(_ id: Identifier, _ kind: Kind) -> String {
    switch kind {
    case .milestone: "id: \(id); its steps are written below it,\u{A0}-\u{A0}[\u{A0}]\u{A0}…"
    case .ongoing, .qualitative: "id: \(id); the board assesses it"
    default: "metric: \(id)"
    }
  }

  private func reason(_ refusal: Refusal, _ reading: Reading) -> String {
    let reason =
      switch refusal {
      case .empty: "there are no words here"
      case .followUp: "the plan's own follow-up does not count"
      case .statutory: "a standing duty, or one of the statutes, and no promise"
      case .past: "it tells what has been"
      case .description: "it tells how things are and promises nothing"
      case .forecast: "what is expected, no promise"
      case .rationale: "it says what is needed, not what will be done"
      case .heading: "a heading, or text without a promise"
      case .question: "a question"
      }
    let hasNumber = reading.marks.contains { if case .quantity = $0.role { true } else { false } }
    return reason + (hasNumber ? ", in spite of the number." : ".")
  }

  private func advice(_ refusal: Refusal, _ reading: Reading, _ id: Identifier) -> String {
    guard refusal != .empty else { return "" }
    return
      " Is it to be followed all the same? Write {#\(id)\(id.text.count > 24 ? " " : "\u{A0}")kind=\(reading.kind.rawValue)} after it"
      + (reading.target == nil ? "." : "; it is then read as \(understood(reading)).")
  }
}
