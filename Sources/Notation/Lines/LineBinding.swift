/// Finds for each number of a line the segments that say where, or when.
struct LineBinding {
  private enum Order {
    /// Before the numbers: "Ale: 42 samtal, Tjörn: 12".
    case leading
    /// After them: "42 samtal i Ale, 12 i Tjörn".
    case trailing
    /// Here before and there after.
    case mixed
  }

  let segments: [LineSegment]
  /// Which segments say it.
  private let saying: [Int]
  /// The order of each sentence.
  private let orders: [Int: Order]
  private let says: (LinePiece) -> Bool

  init(_ segments: [LineSegment], _ says: @escaping (LinePiece) -> Bool) {
    self.segments = segments
    self.says = says
    saying = segments.indices.filter { segments[$0].pieces.contains(where: says) }
    var orders: [Int: Order] = [:]
    for sentence in Set(segments.map(\.sentence)) {
      orders[sentence] = LineBinding.order(
        of: segments.indices.filter { segments[$0].sentence == sentence }, segments, says)
    }
    self.orders = orders
  }

  private static func order(
    of indices: [Int], _ segments: [LineSegment], _ says: (LinePiece) -> Bool
  ) -> Order {
    var isLeading = false
    var isTrailing = false
    var hasNumber = false
    var isFirst: Bool?
    for index in indices {
      let segment = segments[index]
      guard let said = segment.pieces.firstIndex(where: says) else {
        hasNumber = hasNumber || segment.hasAmount
        continue
      }
      let isBefore = segment.amount.map { said < $0 } ?? !hasNumber
      if isFirst == nil { isFirst = isBefore && !hasNumber }
      if segment.hasAmount {
        isLeading = isLeading || isBefore
        isTrailing = isTrailing || !isBefore
      }
      hasNumber = hasNumber || segment.hasAmount
    }
    if isLeading && isTrailing { return .mixed }
    let leads = isFirst ?? false
    return leads ? (isTrailing ? .mixed : .leading) : (isLeading ? .mixed : .trailing)
  }

  /// Whether what a segment says may be of numbers before it: in "42 samtal, Ale 12" it is of its own number alone.
  private func lends(_ index: Int) -> Bool {
    let segment = segments[index]
    guard let amount = segment.amount, let said = segment.pieces.firstIndex(where: says) else {
      return true
    }
    return said > amount
  }

  /// The segments that speak for the number of a segment; none where the line says nothing.
  func segments(
    for number: Int, _ finding: LineFinding, _ piece: LinePiece
  ) throws(LineEvents.Doubt) -> [Int] {
    let found = try nearest(number, finding, piece)
    // "1 insats i Ale och Tjörn, 42 samtal": the second of two names is not the other number's.
    if let only = found.first, only != number, endsList(only) {
      throw LineEvents.Doubt(finding, piece.tokens)
    }
    return found
  }

  /// Whether a segment says the same sort of thing as the one before it, and another: "lördag och söndag".
  private func endsList(_ index: Int) -> Bool {
    guard index > 0, !segments[index].hasAmount else { return false }
    let (own, others) = (parts(index), parts(index - 1))
    guard let last = own.first, let first = others.first else { return false }
    switch (first, last) {
    // "Tjörn, Centrum".
    case (.place, .listed): return false
    case (.day(let one), .day(let other)): return one.day != other.day
    default: return first != last
    }
  }

  private func parts(_ index: Int) -> [LinePiece.Part] { segments[index].pieces.filter(says).map(\.part) }

  private func nearest(
    _ number: Int, _ finding: LineFinding, _ piece: LinePiece
  ) throws(LineEvents.Doubt) -> [Int] {
    if saying.contains(number) { return [number] }
    let sentence = segments[number].sentence
    let before = saying.last { $0 < number }
    let after = saying.first { $0 > number && segments[$0].sentence == sentence && lends($0) }
    // What an earlier sentence says of its own numbers may hold for one that begins anew, or not.
    if let before, after == nil, segments[number].hasMetric, segments[before].sentence != sentence,
      segments.contains(where: { $0.sentence == segments[before].sentence && $0.hasAmount })
    {
      throw LineEvents.Doubt(finding, piece.tokens)
    }
    switch orders[sentence] ?? .trailing {
    case .leading: return (before ?? after).map { [$0] } ?? []
    case .trailing:
      // "42 samtal i Ale, 1 insats, 12 samtal i Tjörn": the insats may be of either.
      let first = segments.indices.first { segments[$0].sentence == sentence && segments[$0].hasAmount }
      if let before, after != nil, segments[before].sentence == sentence, let first, saying.contains(first) {
        throw LineEvents.Doubt(finding, piece.tokens)
      }
      return (after ?? before).map { [$0] } ?? []
    case .mixed:
      guard let only = before ?? after else { return [] }
      guard before == nil || after == nil else { throw LineEvents.Doubt(finding, piece.tokens) }
      return [only]
    }
  }
}
