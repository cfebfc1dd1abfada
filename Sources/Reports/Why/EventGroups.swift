import Goals

/// Events as the rows of a table: by role where there are several, and by arbetarekommun and month where they are
/// many, so that an auditor can stop at each sum.
struct EventGroups {
  let records: [WhyReport.Record]

  /// More than these are grouped by place and month.
  private static let many = 40

  /// What events have in common that stand together.
  private struct Key: Hashable {
    let role: Account.Role?
    let place: Arbetarekommun?
    let month: Day?
  }

  /// The rows, each event's own made by `row`.
  func rows(_ row: (WhyReport.Record) -> Table.Row) -> [Table.Row] {
    let hasRoles = Set(records.compactMap { $0.part?.role.heading }).count > 1
    let isMany = records.count > EventGroups.many
    guard hasRoles || isMany else { return records.map(row) }
    let months = Set(
      records.map { Key(role: nil, place: $0.event.arbetarekommun, month: $0.event.day.firstOfMonth) })
    // A heading over every reading would only be in the way.
    let isMonthly = isMany && 2 * records.count >= 3 * months.count
    let groups = Dictionary(grouping: records) { record in
      Key(
        role: hasRoles ? record.part?.role.heading : nil, place: isMany ? record.event.arbetarekommun : nil,
        month: isMonthly ? record.event.day.firstOfMonth : nil)
    }
    return groups.sorted { EventGroups.precedes($0.key, $1.key) }.flatMap { key, group in
      [.group(.account(.group(head(key, group, isMany: isMany))))] + group.map(row)
    }
  }

  private func head(_ key: Key, _ group: [WhyReport.Record], isMany: Bool) -> AccountPhrase.GroupHead {
    let parts = group.compactMap(\.part)
    let isSummed =
      !parts.isEmpty && parts.allSatisfy { $0.role.isSummed && $0.amount != nil }
      && !group.contains { $0.event.isReading }
    let sum = parts.reduce(Quantity.zero) { $0 + ($1.amount ?? .zero) }
    let place: AccountPhrase.GroupHead.Place? =
      isMany ? key.place.map { .unit($0.name) } ?? .organisation : nil
    return AccountPhrase.GroupHead(
      role: key.role, place: place, month: key.month, count: group.count, sum: isSummed ? sum : nil)
  }

  private static func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.role != right.role { return (left.role?.order ?? 0) < (right.role?.order ?? 0) }
    if left.place != right.place {
      guard let one = left.place, let other = right.place else { return left.place == nil }
      return one < other
    }
    guard let one = left.month, let other = right.month else { return false }
    return one < other
  }
}

extension Account.Role {
  /// The role that its group is named by: what raises a sum and what no longer does stand together.
  var heading: Account.Role { self == .repeated ? .part : self }

  /// Whether the amounts of the role add up.
  var isSummed: Bool {
    switch self {
    case .part, .repeated, .before, .population: true
    case .start, .state, .startAndState, .step, .word: false
    }
  }

  /// The order in which the arithmetic uses them.
  var order: Int {
    switch self {
    case .population: 0
    case .before, .start: 1
    case .startAndState: 2
    case .state, .part, .repeated, .step, .word: 3
    }
  }
}

extension Event {
  /// Whether the event says how much there is, and not how much more.
  fileprivate var isReading: Bool {
    if case .reading = value { true } else { false }
  }
}

extension Day {
  /// The first day of its month.
  fileprivate var firstOfMonth: Day { self - (dayOfMonth - 1) }
}
