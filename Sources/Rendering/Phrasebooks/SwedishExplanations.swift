import Goals
public import Notation
public import Reading
import Reports

extension SwedishPhrasebook {
  /// What words of a sentence were read as.
  public func text(_ role: Mark.Role) -> String {
    switch role {
    case .quantity(let target, _): text(target)
    case .unit(let isPeople): isPeople ? "vilka" : "vad"
    case .promise: "löfte"
    case .change(let direction): direction == .up ? "ökning" : "minskning"
    case .deadline(let day?): "senast \(dayAndMonth(day))"
    case .deadline(nil): "senast, okänt år"
    case .per(let duration): "per \(text(duration))"
    case .within(let duration): "inom \(text(duration))"
    case .baseline(let baseline, let isPercent):
      "från \(numbers.text(baseline.value, isPercent: isPercent))"
        + (baseline.day.map { ", \(text(.shortDay($0))) \($0.year)" } ?? "")
    case .population(let target): "\(text(target)) av dem"
    case .work(let kind): kind == .ongoing ? "pågår" : "ska bli klart"
    case .otherNumber: "inget måltal"
    case .refusal(let refusal): label(refusal)
    }
  }

  private func label(_ refusal: Refusal) -> String {
    switch refusal {
    case .empty, .heading: "inget löfte"
    case .followUp: "uppföljning"
    case .statutory: "stående uppgift"
    case .past: "har varit"
    case .description: "läget"
    case .forecast: "väntas"
    case .rationale: "behov"
    case .question: "fråga"
    }
  }

  /// What could be read in two ways.
  public func text(_ call: CloseCall) -> DiagnosticText {
    let chosen = call.target.map { text($0) } ?? name(of: call.kind)
    let example = call.other ?? call.target?.value ?? Quantity(50)
    let target = numbers.plain(example) + (call.target?.isPercent == true ? "%" : "")
    return switch call.doubt {
    case .personsOrOccasions:
      DiagnosticText(
        "räknas personer eller tillfällen?", "Läst som olika \(call.unit ?? "personer").",
        mend: "skriv {kind=distinct} efteråt om personer räknas, {kind=count} om varje tillfälle räknas.")
    case .dottedThousands:
      DiagnosticText(
        "skiljer punkten tusental eller decimaler?", "Läst som \(chosen).",
        mend:
          "skriv \(call.target.map { numbers.text($0.value) } ?? "talet") med mellanslag, eller {target=\(target)} efteråt."
      )
    case .oneEndOfRange:
      DiagnosticText(
        "vilken ände av intervallet är målet?", "Läst som \(chosen).",
        mend: "skriv det tal som gäller efteråt, till exempel {target=\(target)}.")
    case .approximate:
      DiagnosticText(
        "talet är ungefärligt", "Läst som just \(chosen).",
        mend: "skriv gränsen efteråt, till exempel {target=\(target)}.")
    case .yearUnknown:
      DiagnosticText(
        "vilket år?", "Meningen nämner en tid utan år. I en plan är det planens år.",
        mend: "säg året med --year, eller skriv dagen efteråt: {by=2026-12-31}.")
    case .untestable:
      DiagnosticText(
        "går det att pröva för alla?", "Läst som \(name(of: call.kind)), som styrelsen bedömer.",
        mend: "skriv {kind=coverage} efteråt om det går att räkna, annars {kind=\(call.kind.rawValue)}.")
    case .mayNotFall:
      DiagnosticText(
        "hur lågt får det bli?", "Det får inte sjunka, men från vad? Läst som något som styrelsen bedömer.",
        mend: "skriv det lägsta som godtas efteråt, till exempel {target=>=400}, annars {kind=qualitative}.")
    case .mayNotRise:
      DiagnosticText(
        "hur högt får det bli?", "Det får inte stiga, men från vad? Läst som något som styrelsen bedömer.",
        mend: "skriv det högsta som godtas efteråt, till exempel {target=<=400}, annars {kind=qualitative}.")
    case .severalTargets:
      DiagnosticText("meningen lovar mer än en sak", mend: "skriv varje löfte för sig.")
    }
  }

  /// What was made of a sentence.
  public func text(_ verdict: Verdict) -> VerdictText {
    switch verdict {
    case .goal(let reading, let number):
      VerdictText("MÅL" + (number.map { " \($0)" } ?? ""), goal(reading))
    case .consequence(let id, let kind, let windows, let day):
      VerdictText("", (windows.map { "\(windowsText($0)) från \(date(day)); " } ?? "") + name(id, kind))
    case .several:
      VerdictText(
        "FLERA MÅL",
        "Skriv vart och ett för sig i planen, eller sätt hakparenteser om vart och ett: "
          + "[minst 20 går S2]{#s2}.".replacing(" ", with: "\u{A0}"))
    case .unsure(let call):
      VerdictText("OSÄKERT", sentences(text(call)))
    case .refused(let refusal, let reading, let id):
      VerdictText("INGET MÅL", reason(refusal, reading) + (id.map { advice(refusal, reading, $0) } ?? ""))
    case .cut:
      VerdictText("FÖR LÅNG", "Raden är mycket lång; bara början är läst.")
    }
  }

  /// "nivå: minst 450 medlemmar"; the kind alone where there is no more.
  private func goal(_ reading: Reading) -> String {
    [name(of: reading.kind), understood(reading)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func windowsText(_ count: Int) -> String {
    switch count {
    case 0: "ingen hel period"
    case 1: "1 hel period"
    default: "\(numbers.text(Quantity(count))) hela perioder"
    }
  }

  private func name(_ id: Identifier, _ kind: Kind) -> String {
    switch kind {
    case .milestone: "id: \(id); stegen skrivs under målet,\u{A0}-\u{A0}[\u{A0}]\u{A0}…"
    case .ongoing, .qualitative: "id: \(id); styrelsen bedömer det"
    default: "mått: \(id)"
    }
  }

  private func reason(_ refusal: Refusal, _ reading: Reading) -> String {
    let reason =
      switch refusal {
      case .empty: "här står inga ord"
      case .followUp: "planens egen uppföljning räknas inte"
      case .statutory: "en stående uppgift eller en plikt enligt stadgarna, inget löfte"
      case .past: "berättar vad som har varit"
      case .description: "berättar hur det är, utan att lova något"
      case .forecast: "vad som väntas, inget löfte"
      case .rationale: "säger vad som behövs, inte vad som ska göras"
      case .heading: "en rubrik eller ett stycke text utan löfte"
      case .question: "en fråga"
      }
    let hasNumber = reading.marks.contains { if case .quantity = $0.role { true } else { false } }
    return reason + (hasNumber ? ", trots talet." : ".")
  }

  private func advice(_ refusal: Refusal, _ reading: Reading, _ id: Identifier) -> String {
    guard refusal != .empty else { return "" }
    return
      " Ska det följas ändå? Skriv {#\(id)\(id.text.count > 24 ? " " : "\u{A0}")kind=\(reading.kind.rawValue)} efteråt"
      + (reading.target == nil ? "." : ", så läses det som \(understood(reading)).")
  }
}
