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

  /// The heading after words that are none: "Tack för i går!" may be about the lines below it.
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

  /// The same above lines that were written another day.
  var ofAnotherDay: LineHeading {
    var next = self
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

  /// The heading after a line of which nothing is logged: what it may have been about no longer holds below it.
  func after(unread pieces: [LinePiece], _ tokens: [LineToken]) -> LineHeading {
    var next = self
    let solid = pieces.filter(\.isSolid).map(\.part)
    let isOfDay = solid.allSatisfy { part in
      switch part {
      case .day: true
      case .fault(let finding): finding.isOfDay
      default: false
      }
    }
    let hasMetric = solid.contains { if case .metric = $0 { true } else { false } }
    if hasMetric, solid.count == 1 { next.metric = nil }
    if !solid.isEmpty, isOfDay { next.isDayUnsure = true }
    // "30 samtal i Göteborg" is of a place that no plan knows, and "Tjörn 5" of one that perhaps begins something.
    let isOfPlace = solid.contains { if case .place = $0 { true } else { false } }
    let isUnknown = pieces.contains {
      $0.part == .word && tokens[$0.tokens.lowerBound].text.first?.isUppercase == true
    }
    if isUnknown || isOfPlace && !hasMetric && metric == nil { next.isPlaceUnsure = true }
    return next
  }

  /// The heading after a line that begins with its own place or day: whether they are of the next line too is not said.
  func after(report pieces: [LinePiece]) -> LineHeading {
    var next = self
    switch pieces.first(where: { $0.part != .pause && $0.part != .filler })?.part {
    case .day: next.isDayUnsure = true
    case .place where place != .unsaid: next.isPlaceUnsure = true
    default: break
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
    // A listed name would be of each line below, and lines take none from above.
    let isNamed = pieces.contains { if case .listed = $0.part { true } else { false } }
    if next != LineHeading() || isNamed {
      next = LineHeading(
        metric: next.metric ?? metric, place: next.place == .unsaid ? place : next.place, day: next.day ?? day
      )
    }
    // What held before and holds no longer may still be meant.
    next.isPlaceUnsure = isNamed || next.place == .unsaid && (isPlaceUnsure || place != .unsaid)
    next.isDayUnsure = next.day == nil && (isDayUnsure || day != nil)
    next.isOfAnotherDay = isOfAnotherDay
    return next
  }

  private init(metric: Identifier?, place: SaidEvent.Place, day: SaidDay?) {
    (self.metric, self.place, self.day) = (metric, place, day)
  }
}
