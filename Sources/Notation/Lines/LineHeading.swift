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
  /// Whether the lines were written another day, so that only a day of their own or of a heading is theirs.
  private(set) var isOfAnotherDay = false

  /// Nothing holds for the lines.
  public init() {}

  /// The heading after words that are none: "Vi var ute i går." may be about the lines below it.
  func after(prose pieces: [LinePiece]) -> LineHeading {
    var next = self
    // "Kassan", or a place that no plan knows, may begin something else.
    if pieces.count <= 3, !pieces.isEmpty, pieces.allSatisfy({ $0.part == .word || $0.part == .filler }),
      metric != nil || place != .unsaid
    {
      next.metric = nil
      next.isPlaceUnsure = true
    }
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

  /// The same above lines that were written another day.
  var ofAnotherDay: LineHeading {
    var next = self
    next.isDayUnsure = true
    next.isOfAnotherDay = true
    return next
  }

  /// The heading after one that was not understood: it may have said anything.
  var replacedUnread: LineHeading {
    var next = LineHeading()
    next.isPlaceUnsure = true
    next.isDayUnsure = true
    next.isOfAnotherDay = isOfAnotherDay
    return next
  }

  /// The heading after a line that may have been meant as one: "Insatser" alone, or "Fredag 28/11" on a Saturday. Below
  /// it no longer holds what it would have said itself.
  func after(unread pieces: [LinePiece]) -> LineHeading {
    let solid = pieces.filter(\.isSolid).map(\.part)
    guard !solid.isEmpty else { return self }
    var next = self
    if solid.allSatisfy({ if case .metric = $0 { true } else { false } }) { next.metric = nil }
    let isOfDay = solid.allSatisfy { part in
      switch part {
      case .day: true
      case .fault(let finding): finding.isOfDay
      default: false
      }
    }
    if isOfDay { next.isDayUnsure = true }
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
    // A listed name would be of each line below, and lines take none from above.
    let isNamed = pieces.contains { if case .listed = $0.part { true } else { false } }
    if next != LineHeading() || isNamed {
      next = LineHeading(
        metric: next.metric ?? metric, place: next.place == .unsaid ? place : next.place, day: next.day ?? day
      )
    }
    next.isPlaceUnsure = isNamed
    next.isOfAnotherDay = isOfAnotherDay
    next.isDayUnsure = isOfAnotherDay && next.day == nil
    return next
  }

  private init(metric: Identifier?, place: SaidEvent.Place, day: SaidDay?) {
    (self.metric, self.place, self.day) = (metric, place, day)
  }
}
