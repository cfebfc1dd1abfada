import Goals

/// What a heading says of the lines below it: "Ale:", "Siffror för juni:", "Samtal v12".
public struct LineHeading: Hashable, Sendable {
  /// The metric of lines that name none.
  var metric: Identifier?
  /// The place of lines that say none.
  var place = SaidEvent.Place.unsaid
  /// The day of lines that say none.
  var day: SaidDay?

  /// Whether words above the lines name a place that may be theirs, or not.
  private(set) var isPlaceUnsure = false
  /// The same of a day.
  private(set) var isDayUnsure = false

  /// Nothing holds for the lines.
  public init() {}

  /// The heading after words that are none: "Vi var ute i går." may be about the lines below it.
  func after(prose pieces: [LinePiece]) -> LineHeading {
    var next = self
    for piece in pieces {
      switch piece.part {
      case .place, .listed: next.isPlaceUnsure = true
      case .day: next.isDayUnsure = true
      case .fault(let finding): next.isDayUnsure = next.isDayUnsure || finding.isOfDay
      default: continue
      }
    }
    return next
  }

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
