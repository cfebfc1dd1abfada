import Goals
import Notation

extension SwedishPhrasebook {
  /// What is said of more than a plan may have.
  func beyond(_ limit: PlanLimit, _ count: Int) -> DiagnosticText {
    let found = numbers.text(Quantity(count))
    let most = numbers.text(Quantity(limit.most))
    return switch limit {
    case .goals:
      DiagnosticText(
        "planen har \(found) mål", "En plan har högst \(most).", mend: "dela upp planen i flera filer.")
    case .units:
      DiagnosticText(
        "planen nämner \(found) arbetarekommuner", "En plan nämner högst \(most).",
        mend: "dela upp planen i flera filer.")
    case .rows:
      DiagnosticText(
        "tabellen har \(found) rader", "En tabell har högst \(most).", mend: "dela upp tabellen i flera.")
    case .steps:
      DiagnosticText("målet har \(found) steg", "Ett mål har högst \(most).", mend: "dela upp målet i flera.")
    case .sentence:
      DiagnosticText(
        "meningen är för lång: \(found) tecken", "Ett mål har högst \(most).",
        mend: "skriv målet kort, och resten i ett stycke för sig.")
    case .name:
      DiagnosticText(
        "namnet är för långt: \(found) tecken", "Ett namn har högst \(most).", mend: "skriv ett kortare namn."
      )
    }
  }
}
