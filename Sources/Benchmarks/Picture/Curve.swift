/// How one program's figure grows.
struct Curve: Hashable, Sendable {
  let label: String
  /// Which of the marks and colours is its own.
  let number: Int
  let points: [Point]

  struct Point: Hashable, Sendable {
    let events: Double
    let figure: Double
  }

  /// The program that is measured is drawn bolder than its peers.
  var isOurs: Bool { label == Contestant.ours }

  /// The curves of those who were timed, in the order of the tables.
  static func all(_ sizes: [SizeResult], _ figure: Series.Figure, scale: Double) -> [Curve] {
    let peers = Peers.all(threads: 1).map { (name: $0.name, label: $0.label) }
    let all = [Contestant.ours, Contestant.lineCount].map { (name: $0, label: $0) } + peers
    return all.enumerated().compactMap { number, program in
      let points = sizes.compactMap { size in
        size.median(program.name, figure).map { Point(events: Double(size.events), figure: $0 * scale) }
      }
      return points.isEmpty ? nil : Curve(label: program.label, number: number, points: points)
    }
  }
}
