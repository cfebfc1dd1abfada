import Goals

/// What a heading says of the lines below it: "Ale:", "Siffror för juni:", "Samtal v12".
public struct LineHeading: Hashable, Sendable {
  /// The metric of lines that name none.
  var metric: Identifier?
  /// The place of lines that say none.
  var place = SaidEvent.Place.unsaid
  /// The day of lines that say none.
  var day: SaidDay?

  /// Nothing holds for the lines.
  public init() {}

  /// The heading after another one: what it does not say itself still holds, unless it says nothing at all.
  func followed(by pieces: [LinePiece]) -> LineHeading {
    var next = LineHeading()
    for piece in pieces {
      switch piece.part {
      case .metric(let metric): next.metric = metric
      case .place(let place): next.place = place
      case .day(let day): next.day = day
      default: continue
      }
    }
    guard next != LineHeading() else { return next }
    return LineHeading(
      metric: next.metric ?? metric, place: next.place == .unsaid ? place : next.place, day: next.day ?? day)
  }

  private init(metric: Identifier?, place: SaidEvent.Place, day: SaidDay?) {
    (self.metric, self.place, self.day) = (metric, place, day)
  }
}
