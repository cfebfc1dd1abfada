/// Did-you-mean: the known name that a mistyped one most likely stands for.
public enum NearMiss {
  /// The closest of `known` to `typed`, or nil when nothing is close enough to suggest.
  ///
  /// Close enough is one slip for every three letters, at least one; swapped neighbours count as one slip
  /// (optimal string alignment distance). Case, å/a, ä/a and ö/o are no slips at all.
  public static func best(for typed: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(folded(typed))
    guard !wanted.isEmpty, wanted.count <= 128 else { return nil }
    var best: (name: String, distance: Int)?
    for name in known {
      let candidate = Array(folded(name))
      let allowed = max(1, min(wanted.count, candidate.count) / 3)
      guard !candidate.isEmpty, abs(candidate.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, candidate)
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func folded(_ text: String) -> [UInt8] {
    Array(Slug.make(from: text).utf8)
  }

  /// Edits (insert, delete, replace, swap of neighbours) from one byte string to the other.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...max(1, left.count) where row <= left.count {
      var current = [row]
      for column in 1...max(1, right.count) where column <= right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
