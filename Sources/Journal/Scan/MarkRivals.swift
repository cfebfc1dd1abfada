internal import Goals

/// Files whose writers' names have the same mark, as one pair among a thousand writers' has: nothing in their ids tells
/// them apart, so those are held beside each other.
struct MarkRivals {
  private let shared: Set<WriterMark>
  private var ids: [WriterMark: [[IDWords]]] = [:]

  /// The rivals among the writers of a journal.
  init(among writers: some Sequence<Identifier>) {
    var seen: Set<WriterMark> = []
    shared = Set(writers.map { WriterMark(of: $0) }.filter { !seen.insert($0).inserted })
  }

  /// Whether the ids of a writer's file must be kept.
  func has(_ writer: Identifier) -> Bool { shared.contains(WriterMark(of: writer)) }

  /// Keeps the rising ids of a writer's file; false where one of them stands in a rival's file too.
  mutating func take(_ own: [IDWords], of writer: Identifier) -> Bool {
    let mark = WriterMark(of: writer)
    for others in ids[mark, default: []] where MarkRivals.meet(own, others) { return false }
    ids[mark, default: []].append(own)
    return true
  }

  private static func meet(_ left: [IDWords], _ right: [IDWords]) -> Bool {
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] < right[other] {
        one += 1
      } else if right[other] < left[one] {
        other += 1
      } else {
        return true
      }
    }
    return false
  }
}
