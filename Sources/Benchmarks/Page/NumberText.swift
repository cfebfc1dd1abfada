/// Numbers as the page shows them.
enum NumberText {
  /// As many decimals as tell something, or none where there are many figures before them: `0.004`, `0.54`, `12.3`,
  /// `1,190`.
  static func short(_ number: Double) -> String {
    switch number.magnitude {
    case 0: "0"
    case ..<0.0995: fixed(number, 3)
    case ..<9.995: fixed(number, 2)
    case ..<99.95: fixed(number, 1)
    default: grouped(Int(number.rounded()))
    }
  }

  /// With so many decimals.
  static func fixed(_ number: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded())
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return
      "\(sign)\(scaled / scale).\(String(repeating: "0", count: decimals - fraction.utf8.count))\(fraction)"
  }

  /// A limit, without decimals that say nothing: `2.5`, `150`.
  static func limit(_ number: Double) -> String {
    var text = fixed(number, 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// With commas between thousands.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "−" : "") + String(text.reversed())
  }

  /// A power of ten as `10⁶`, another number with commas.
  static func power(_ number: Int) -> String {
    var (rest, exponent) = (number, 0)
    while rest >= 10, rest.isMultiple(of: 10) { (rest, exponent) = (rest / 10, exponent + 1) }
    guard rest == 1, exponent > 2 else { return grouped(number) }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return "10" + String("\(exponent)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}

extension NumberText {
  /// Kibibytes, as the system counts memory, in millions of bytes.
  static func megabytes(_ kibibytes: Double) -> Double { kibibytes * 1024 / 1_000_000 }
}
