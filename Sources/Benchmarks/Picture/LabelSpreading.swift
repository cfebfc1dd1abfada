/// Keeps labels apart that want to stand at nearly the same height.
enum LabelSpreading {
  /// Heights as near the wanted ones as they can be, in the same order and at least `gap` apart.
  ///
  /// Labels that would touch stand together around the middle of where they want to be; such a group may then touch the
  /// next, and the two become one.
  static func spread(_ wanted: [Double], gap: Double) -> [Double] {
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    var groups: [(members: [Int], middle: Double)] = []
    for index in order {
      groups.append(([index], wanted[index]))
      while groups.count > 1, touches(groups[groups.count - 2], groups[groups.count - 1], gap) {
        let above = groups.removeLast()
        let below = groups.removeLast()
        let members = below.members + above.members
        groups.append((members, members.map { wanted[$0] }.reduce(0, +) / Double(members.count)))
      }
    }
    var heights = wanted
    for group in groups {
      for (position, index) in group.members.enumerated() {
        heights[index] = group.middle + (Double(position) - Double(group.members.count - 1) / 2) * gap
      }
    }
    return heights
  }

  private static func touches(
    _ below: (members: [Int], middle: Double), _ above: (members: [Int], middle: Double), _ gap: Double
  ) -> Bool {
    let room = Double(below.members.count + above.members.count) / 2 * gap
    return above.middle - below.middle < room
  }
}
