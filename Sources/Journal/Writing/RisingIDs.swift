internal import Goals

/// Makes ids of one writer that only rise, whatever the clock does.
struct RisingIDs {
  let mark: WriterMark
  let random: () -> UInt64
  private(set) var last: EventID?

  init(mark: WriterMark, after last: EventID?, random: @escaping () -> UInt64) {
    self.mark = mark
    self.last = last
    self.random = random
  }

  /// An id of the time `now`, or if that does not lie after the last id, the next one after that.
  mutating func next(now: UInt64) -> EventID {
    let fresh = EventID(milliseconds: now, mark: mark, remainder: random())
    let id = last.map { fresh > $0 ? fresh : following($0) } ?? fresh
    last = id
    return id
  }

  /// A step of up to 2³² from the last id, so that two clones whose clocks went back do not take the same.
  private func following(_ last: EventID) -> EventID {
    let step = (random() & 0xFFFF_FFFF) + 1
    let remainder = last.remainder + step
    if last.mark == mark, remainder < 1 << 60 {
      return EventID(milliseconds: last.milliseconds, mark: mark, remainder: remainder)
    }
    // The next millisecond; from the last one that 48 bits hold, time begins anew and the order is given up.
    return EventID(milliseconds: last.milliseconds + 1, mark: mark, remainder: random())
  }
}
