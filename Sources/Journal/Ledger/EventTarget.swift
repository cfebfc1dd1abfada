public import Goals

extension Event {
  /// The event that this one takes back: a void's tag `of`, a correction's tag `corrects`.
  public var target: EventID? {
    (value == .void ? tag("of") : tag("corrects")).flatMap { EventID($0) }
  }
}
