import Goals
import Notation

extension EnglishPhrasebook {
  /// What is said of more than a plan may have.
  func beyond(_ limit: PlanLimit, _ count: Int) -> DiagnosticText {
    let found = numbers.text(Quantity(count))
    let most = numbers.text(Quantity(limit.most))
    return switch limit {
    case .goals:
      DiagnosticText(
        "the plan has \(found) goals", "A plan has at most \(most).",
        mend: "divide the plan into several files.")
    case .units:
      DiagnosticText(
        "the plan names \(found) branches", "A plan names at most \(most).",
        mend: "divide the plan into several files.")
    case .rows:
      DiagnosticText(
        "the table has \(found) rows", "A table has at most \(most).", mend: "divide the table into several.")
    case .steps:
      DiagnosticText("the goal has \(found) steps", "A goal has at most \(most).", mend: "divide the goal.")
    case .sentence:
      DiagnosticText(
        "the sentence is too long: \(found) characters", "A goal has at most \(most).",
        mend: "write the goal in short, and the rest in a paragraph of its own.")
    case .name:
      DiagnosticText(
        "the name is too long: \(found) characters", "A name has at most \(most).",
        mend: "write a shorter name.")
    }
  }
}
