import Goals
import Reading

extension Reading {
  /// The reading on one line, as the tables of sentences write it: `level >=450 by 2025-12-31`.
  var summary: String {
    var parts = [refusal.map { "no goal: \($0.rawValue)," }, kind.rawValue, target.map(\.summary)].compactMap
    { $0 }
    if let per { parts.append("per \(per.iso)") }
    if let within { parts.append("within \(within.iso)") }
    if let deadline { parts.append("by \(deadline)") }
    if let baseline {
      let day = baseline.day.map { "@\($0)" } ?? ""
      parts.append("from \(baseline.value.journalText)\(isBaselinePercent ? "%" : "")\(day)")
    }
    if let direction { parts.append(direction.rawValue) }
    return ([parts.joined(separator: " ")] + more.map(\.summary)).joined(separator: "; ")
  }
}

extension Target {
  fileprivate var summary: String {
    let sign =
      switch comparison {
      case .atLeast: ">="
      case .atMost: "<="
      case .exactly: "="
      }
    return sign + value.journalText + (isPercent ? "%" : "")
  }
}
