import Goals

/// What a heading says of the lines below it: "Ale:", "Siffror för juni:", "Samtal v12".
public struct LineHeading: Hashable, Sendable {
  /// The metric of lines that name none.
  var metric: Identifier?
  /// What is said of the metric: "Nya medlemmar:".
  var cues: Set<LineWords.Cue> = []
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

  /// Whether no line has stood below it yet.
  private var isFresh = false
  /// Whether the day was said of the place, which another place takes with it; and the same of the place.
  private var (isDayInner, isPlaceInner) = (false, false)
  /// How far its line was set in, and whether a line below it was set in further.
  private var (indent, isNested) = (0, false)

  /// What days have been said above, which a weekday or a date without a year may be of.
  private(set) var seen = SeenDays()

  /// Whether somebody has said which day lines without one are of.
  private(set) var isDayGiven = false

  /// Nothing holds for the lines.
  public init() {}

  /// Nothing holds for the lines, but the day of those that say none may be given.
  init(isDayGiven: Bool) { self.isDayGiven = isDayGiven }

  /// The same below a line with days.
  func having(seen pieces: [LinePiece], _ tokens: [LineToken]) -> LineHeading {
    var next = self
    next.seen.see(pieces, tokens)
    return next
  }

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
    next.seen = seen
    next.isDayGiven = isDayGiven
    return next
  }

  /// The heading after a line of which nothing is logged: what it may have been about no longer holds below it.
  func after(unread pieces: [LinePiece], _ tokens: [LineToken]) -> LineHeading {
    var next = self
    next.isFresh = false
    let solid = pieces.filter(\.isSolid)
    let isOfDay = solid.allSatisfy { piece in
      if case .fault(let finding) = piece.part { finding.isOfDay } else { piece.isDay }
    }
    let hasMetric = solid.contains(where: \.isMetric)
    if hasMetric, solid.count == 1 { next.metric = nil }
    if !solid.isEmpty, isOfDay || solid.contains(where: \.isDay) && !isDayGiven { next.isDayUnsure = true }
    // "30 samtal i Göteborg" is of a place that no plan knows, and "Tjörn 5" of one that perhaps begins something.
    let isOfPlace = solid.contains(where: \.isPlace)
    let isUnknown = pieces.contains {
      $0.part == .word && tokens[$0.tokens.lowerBound].text.first?.isUppercase == true
    }
    if isUnknown || isOfPlace && !hasMetric && metric == nil { next.isPlaceUnsure = true }
    return next
  }

  /// The heading above a line that is set in so far: where others were set in further below it, it may be of those alone.
  func above(lineSetIn indent: Int) -> LineHeading {
    var next = self
    if indent > self.indent { next.isNested = true }
    if isNested, indent <= self.indent {
      next.isPlaceUnsure = isPlaceUnsure || place != .unsaid
      next.isDayUnsure = isDayUnsure || day != nil
    }
    return next
  }

  /// The heading after a line with a place, a day or a metric of its own: whether they are of the next line too is not
  /// said.
  func after(report pieces: [LinePiece]) -> LineHeading {
    var next = self
    next.isFresh = false
    for piece in pieces {
      switch piece.part {
      case .place(let own) where place != .unsaid && own != place: next.isPlaceUnsure = true
      case .day(let own) where day.map { own.day != $0.day } ?? !isDayGiven: next.isDayUnsure = true
      case .metric(let own, _) where metric != nil && own != metric: next.metric = nil
      default: continue
      }
    }
    return next
  }

  /// The heading after another one: what it does not say itself still holds, unless it says nothing at all, or the other
  /// was said of what it replaces: of "Ale:" with "Lördag:" below it the day goes where "Tjörn:" comes.
  func followed(by pieces: [LinePiece], setIn indent: Int = 0) -> LineHeading {
    var next = LineHeading()
    for piece in pieces {
      switch piece.part {
      // "Torgmöte:" above "Tjörn 12" is perhaps of twelve who came.
      case .metric(let metric, .asWritten): next.metric = metric
      case .cue(let cue): next.cues.insert(cue)
      case .place(let place): next.place = place
      case .day(let day): next.day = day
      default: continue
      }
    }
    let (saysPlace, saysDay) = (next.place != .unsaid, next.day != nil)
    // A listed name would be of each line below, and lines take none from above.
    let isNamed = pieces.contains { if case .listed = $0.part { true } else { false } }
    if saysPlace || saysDay || next.metric != nil || isNamed {
      if next.metric == nil { (next.metric, next.cues) = (metric, cues) }
      if !saysPlace, !(saysDay && isPlaceInner && !isFresh) { next.place = place }
      if !saysDay, !(saysPlace && isDayInner && !isFresh) { next.day = day }
      next.isDayInner = saysDay ? saysPlace || place != .unsaid : isDayInner && next.day != nil
      next.isPlaceInner = saysPlace ? saysDay || day != nil : isPlaceInner && next.place != .unsaid
    }
    // What held before and holds no longer may still be meant, and of two headings of a kind either.
    next.isPlaceUnsure =
      isNamed
      || (next.place == .unsaid
        ? isPlaceUnsure || place != .unsaid : isFresh && saysPlace && place != .unsaid)
    next.isDayUnsure = next.day == nil ? isDayUnsure || day != nil : isFresh && saysDay && day != nil
    if isFresh, let metric, next.metric != metric { next.metric = nil }
    next.isOfAnotherDay = isOfAnotherDay
    next.seen = seen
    next.isDayGiven = isDayGiven
    next.isFresh = true
    next.indent = indent
    return next
  }
}
