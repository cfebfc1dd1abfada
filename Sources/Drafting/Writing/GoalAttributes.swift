import Goals
import Notation
import Reading

/// The attributes of a goal: its id, and whatever its sentence alone would not say in a plan file.
struct GoalAttributes {
  let text: String

  init(of goal: FoundGoal, in draft: Draft, standInYear: Int) {
    let period = draft.period ?? Period(year: standInYear)
    let year = period.flatMap { $0.start.year == $0.end.year ? $0.start.year : nil }
    let plain = SentenceReader().read(
      PlanText.line(goal.text), in: ReadingContext(year: year, period: period, standing: .listed))
    let meant = goal.reading
    var parts = ["#\(goal.id.text)"]
    if plain.kind != meant.kind { parts.append("kind=\(meant.kind.rawValue)") }
    let differs = plain.kind != meant.kind || plain.target != meant.target
    if differs, let target = meant.target { parts.append("target=\(GoalAttributes.notation(target))") }
    if plain.per != meant.per || differs, let per = meant.per { parts.append("per=\(per.iso)") }
    if plain.within != meant.within || differs, let within = meant.within {
      parts.append("within=\(within.iso)")
    }
    let isInTime = meant.deadline.map { day in period.map { day >= $0.start } ?? true } ?? true
    if plain.deadline != meant.deadline || differs, let day = meant.deadline, isInTime {
      parts.append("by=\(day)")
    }
    if !isInTime, let end = period?.end { parts.append("by=\(end)") }
    if plain.baseline != meant.baseline, let baseline = meant.baseline, let day = baseline.day {
      parts.append(
        "baseline=\(GoalAttributes.number(baseline.value))\(meant.isBaselinePercent ? "%" : "")@\(day)")
    }
    if let responsible = goal.responsible { parts.append("responsible=\(PlanText.quoted(responsible))") }
    text = parts.joined(separator: " ")
  }

  private static func notation(_ target: Target) -> String {
    let sign =
      switch target.comparison {
      case .atLeast: ""
      case .atMost: "<="
      case .exactly: "="
      }
    return sign + number(target.value) + (target.isPercent ? "%" : "")
  }

  /// With a point, but "27.111" would be read as thousands.
  private static func number(_ value: Quantity) -> String {
    let text = value.formatted(decimal: ".", group: "", minus: "-")
    return text.utf8.suffix(4).first == UInt8(ascii: ".") ? text.replacing(".", with: ",") : text
  }
}
