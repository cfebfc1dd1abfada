/// How one program's figure grows.
struct Curve: Hashable, Sendable {
  let name: String
  /// Which of the marks and colours is its own.
  let number: Int
  let points: [Point]

  struct Point: Hashable, Sendable {
    let events: Double
    let figure: Double
  }

  /// The program that is measured is drawn bolder than its peers.
  var isOurs: Bool { name == Contestant.ours }

  /// The curves of those who were timed, in the order of the tables.
  static func all(_ sizes: [SizeResult], _ figure: Series.Figure, scale: Double) -> [Curve] {
    let names = [Contestant.ours, Contestant.lineCount] + Peers.all(threads: 1).map(\.name)
    return names.enumerated().compactMap { number, name in
      let points = sizes.compactMap { size in
        size.median(name, figure).map { Point(events: Double(size.events), figure: $0 * scale) }
      }
      return points.isEmpty ? nil : Curve(name: name, number: number, points: points)
    }
  }
}
