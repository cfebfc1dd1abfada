import Text

extension Quantity {
  /// A number as Swedish texts write it: `714`, `2 360` (any kind of space), `19,95`, `19.95`, `-5`, `−5`.
  ///
  /// Spaces must part groups of three. `1.200` could be either 1 200 or 1,2 and is refused, and so is anything
  /// with more than four decimals or beyond `limit`.
  public init?(swedish text: some StringProtocol) {
    let text = String(text)
    if let whole = Quantity(digits: text.utf8) {
      self = whole
      return
    }
    var rest = text.trimmed[...]
    let negative = rest.first == "-" || rest.first == "\u{2212}"
    if negative { rest.removeFirst() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = parts.first.flatMap(Quantity.grouped) else { return nil }
    let decimals = parts.count > 1 ? parts[1] : ""
    if parts.count > 1 {
      let ambiguous = rest.contains(".") && decimals.utf8.count == 3
      guard !decimals.isEmpty, decimals.utf8.count <= 4, !ambiguous else { return nil }
    }
    guard let fraction = Quantity.fraction(decimals), whole <= 1_000_000_000 else { return nil }
    let scaled = whole * Quantity.scale + fraction
    guard scaled <= Quantity.limit.scaled else { return nil }
    self.init(scaled: negative ? -scaled : scaled)
  }

  /// Up to nine digits and nothing else, which most numbers are.
  @inlinable
  public init?(digits: some Collection<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(value)
  }

  /// Whole digits, with or without spaces between groups of three.
  private static func grouped(_ text: Substring) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isSpace)
    guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    guard (1...3).contains(first.count) || groups.count == 1, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else {
      return nil
    }
    return Int(groups.joined())
  }

  private static func fraction(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy(isDigit) else { return nil }
    return digits.isEmpty ? 0 : Int(digits + String(repeating: "0", count: 4 - digits.count))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The number with `decimal` as its decimal sign and `group` between thousands, `minus` before it if negative.
  public func formatted(decimal: String, group: String, minus: String) -> String {
    let size = scaled.magnitude
    var digits = String(size / UInt(Quantity.scale))
    if !group.isEmpty {
      var grouped = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { grouped += group }
        grouped.append(digit)
      }
      digits = grouped
    }
    var fraction = String(size % UInt(Quantity.scale) + UInt(Quantity.scale)).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return (scaled < 0 ? minus : "") + digits + (fraction.isEmpty ? "" : decimal + fraction)
  }

  /// As the journal writes it: `-1450`, `19,95`.
  public var journalText: String { formatted(decimal: ",", group: "", minus: "-") }
}
