import Goals
import Journal
import Rendering
import Reports

extension EnglishWords {
  func effect(_ name: String, _ year: Int?, _ unit: String?, _ figures: Figures, _ goal: Goal)
    -> String
  {
    let title = name + (year.map { " \($0)" } ?? "") + (unit.map { ", \($0)" } ?? "")
    let standing = book.text(GoalCells(goal: goal, figures: figures).standing)
    let outlook = book.text(Phrase.outlook(figures.outlook, figures.reason))
    let pace =
      figures.deviation.map { deviation -> String in
        if deviation == .zero { return ", on pace" }
        return ", \(book.numbers.text(deviation.magnitude)) \(deviation < .zero ? "behind" : "ahead of") plan"
      } ?? ""
    let needed = GoalCells(goal: goal, figures: figures).needs.map { " Needed: \(book.text($0))." } ?? ""
    return "  \(title): \(standing)\(goal.kind == .direction ? "" : pace), \(outlook).\(needed)"
  }

  func level(_ event: Event) -> String {
    guard case .assessment(let level?) = event.value else {
      if !event.note.isEmpty { return "comment" }
      return event.tag("action-done").map { "carried out: \($0)" } ?? event.tag("action").map {
        "action: \($0)"
      }
        ?? "comment"
    }
    return book.text(Phrase.level(level))
  }

  func checked(_ faults: Int, _ remarks: Int, _ files: Int, _ plans: Int, _ goals: Int) -> String {
    let all = counted(plans, "plan", "plans")
    let seen = remarks == 0 ? "" : " \(number(remarks)) to look at."
    if faults == 0 { return "No errors in \(all), \(counted(goals, "goal", "goals"))." + seen }
    let faulty = files == 0 ? "" : " (\(files) of \(all) \(files == 1 ? "has" : "have") errors)"
    return "\(counted(faults, "error", "errors"))\(faulty)." + seen
  }

  func checkedJournal(_ events: Int, _ lines: Int, _ writers: Int, _ faults: Int) -> String {
    if lines == 0, faults == 0 { return "The journal is empty." }
    return (faults == 0 ? "The journal is whole" : "The journal has \(counted(faults, "error", "errors"))")
      + ": \(counted(events, "event is", "events are")) in force of \(number(lines)), "
      + "\(counted(writers, "writer", "writers"))."
  }

  /// "1 event", "812 events".
  func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// What became of an event that a report counted and today's does not.
  func went(_ standing: Standing?, _ event: Event?) -> String {
    let what = event.map { self.event($0) + ": " } ?? ""
    return switch standing {
    case nil: "stands in the journal no longer"
    case .counted: what + "changed, or no longer counted by the plan"
    case .duplicate: what + "a duplicate"
    case .conflicting: what + "two lines have the same id"
    case .voided(let by): what + "voided by \(by.short)"
    case .superseded(let by): what + "corrected by \(by.short)"
    case .outdone(let by): what + "another correction holds, \(by.short)"
    case .takesBack(let id): what + "voids \(id.short)"
    case .refused: what + "has no effect"
    }
  }

  /// A state that cannot be, and how to write it instead.
  func impossible(_ metric: String, _ value: Quantity, _ isPercent: Bool) -> String {
    let number = book.numbers.text(value, isPercent: isPercent)
    return isPercent
      ? "\(metric) is a share, and cannot be \(number). Write a number from 0 to 100. Nothing saved."
      : "\(metric) cannot be \(number), since nothing that is read is below zero. "
        + "If it has fallen, write the change alone, \(number). Nothing saved."
  }
}
