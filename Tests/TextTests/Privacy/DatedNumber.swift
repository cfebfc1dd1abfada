import TestSupport

/// A date with a four-digit number after it, as minutes and notes have them.
struct DatedNumber: Sendable {
  let name: String
  let text: @Sendable (inout SplitMix64) -> String

  /// The dates are of the ten years before the day it is and the two that come; what is older has a word that tells.
  static let shapes: [DatedNumber] = [
    DatedNumber(name: "2024-03-14 1450 medlemmar") { "\(iso(&$0)) \(number(&$0)) \(word(&$0))" },
    DatedNumber(name: "2024-03-14 1450") { "\(iso(&$0)) \(number(&$0))" },
    DatedNumber(name: "14 mars 2024 1200") {
      let month = ["januari", "mars", "juni", "okt"].randomElement(using: &$0) ?? ""
      return "\(Int.random(in: 1...28, using: &$0)) \(month) \(year(&$0)) \(number(&$0))"
    },
    DatedNumber(name: "240314 1450") { "\(short(&$0)) \(number(&$0))" },
    DatedNumber(name: "20240314 1450 samtal") { "\(compact(&$0)) \(number(&$0)) \(word(&$0))" },
    DatedNumber(name: "20240314 1450") { "Ale \(compact(&$0)) \(number(&$0)), klart" },
    DatedNumber(name: "2024-03-14: 1450") { "\(iso(&$0)): \(number(&$0))" },
    DatedNumber(name: "möte 2024-06-30 1830") { "möte \(iso(&$0)) \(hour(&$0))" },
    DatedNumber(name: "240630 1830") { "Styrelsen \(short(&$0)) \(hour(&$0)), Folkets hus" },
    DatedNumber(name: "2024-06-30 1830-2000") { "\(iso(&$0)) \(hour(&$0))-\(hour(&$0))" },
    DatedNumber(name: "2024–2025 1450") { "\(year(&$0))–\(year(&$0)) \(number(&$0))" },
    DatedNumber(name: "2024/2025: 1450") { "\(year(&$0))/\(year(&$0)): \(number(&$0))" },
    DatedNumber(name: "2024.06.30 1450") {
      "\(iso(&$0).split(separator: "-").joined(separator: ".")) \(number(&$0))"
    },
    DatedNumber(name: "2024/06/30 - 1450") {
      "\(iso(&$0).split(separator: "-").joined(separator: "/")) - \(number(&$0))"
    },
    DatedNumber(name: "231102, 2360") { "(\(number(&$0)) medlemmar, \(short(&$0))), \(number(&$0))" },
    DatedNumber(name: "202403141450") { "\(compact(&$0))\(anyHour(&$0))" },
    DatedNumber(name: "20240314-1450.csv") { "register-\(compact(&$0))-\(anyHour(&$0)).csv" },
    DatedNumber(name: "1998-03-14 1450 medlemmar") { "\(old(&$0)) \(number(&$0)) \(word(&$0))" },
    DatedNumber(name: "årsmöte 1998-03-14 1830") { "årsmöte \(old(&$0)) \(hour(&$0))" },
  ]

  private static func year(_ random: inout SplitMix64) -> Int { Int.random(in: 2017...2028, using: &random) }

  private static func iso(_ random: inout SplitMix64) -> String {
    let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
    return "\(year(&random))-\(two(month))-\(two(day))"
  }

  private static func compact(_ random: inout SplitMix64) -> String {
    iso(&random).replacing("-", with: "")
  }

  private static func short(_ random: inout SplitMix64) -> String { String(compact(&random).dropFirst(2)) }

  private static func old(_ random: inout SplitMix64) -> String {
    String(Int.random(in: 1975...2016, using: &random)) + iso(&random).dropFirst(4)
  }

  private static func number(_ random: inout SplitMix64) -> Int {
    Int.random(in: 1000...9999, using: &random)
  }

  private static func hour(_ random: inout SplitMix64) -> String {
    two(Int.random(in: 7...21, using: &random)) + two(15 * Int.random(in: 0...3, using: &random))
  }

  private static func anyHour(_ random: inout SplitMix64) -> String {
    two(Int.random(in: 0...23, using: &random)) + two(Int.random(in: 0...59, using: &random))
  }

  private static func word(_ random: inout SplitMix64) -> String {
    ["medlemmar", "samtal", "kr", "personer", "st", "följare", "hushåll"].randomElement(using: &random) ?? ""
  }
}

/// A long number that is no personal number.
struct LongNumber: Sendable {
  let name: String
  /// How many of five hundred may be taken for one, for the sake of finding all.
  let most: Int
  let text: @Sendable (inout SplitMix64) -> String

  static let shapes: [LongNumber] = [
    LongNumber(name: "070-123 45 67", most: 0) {
      "070-\(digits(three(&$0), 3)) \(pair(&$0)) \(pair(&$0))"
    },
    LongNumber(name: "+46 70 123 45 67", most: 0) {
      "+46 70 \(digits(three(&$0), 3)) \(pair(&$0)) \(pair(&$0))"
    },
    LongNumber(name: "+46701234567", most: 0) { "+4670\(digits(three(&$0), 3))\(pair(&$0))\(pair(&$0))" },
    LongNumber(name: "08-123 456 78", most: 0) { "08-\(three(&$0)) \(three(&$0)) \(pair(&$0))" },
    // A mobile number without a mark can spell somebody's number, and then nobody can tell: one in a hundred does.
    LongNumber(name: "0701234567", most: 20) {
      "07\(["0", "2", "3", "6", "9"].randomElement(using: &$0) ?? "")\(pair(&$0))\(pair(&$0))\(digits(three(&$0), 3))"
    },
    LongNumber(name: "802003-1234", most: 0) { "\(organisation(&$0))-\(four(&$0))" },
    LongNumber(name: "8020031234", most: 0) { "org.nr \(organisation(&$0))\(four(&$0))" },
    LongNumber(name: "16802003-1234", most: 0) { "16\(organisation(&$0))-\(four(&$0))" },
    LongNumber(name: "bankgiro 5050-1055", most: 0) { "bankgiro \(four(&$0))-\(four(&$0))" },
    LongNumber(name: "plusgiro 12 34 56-7", most: 0) {
      "plusgiro \(pair(&$0)) \(pair(&$0)) \(pair(&$0))-\(pair(&$0).prefix(1))"
    },
    LongNumber(name: "1 234 567 890", most: 0) { "1 \(three(&$0)) \(three(&$0)) \(three(&$0)) kr" },
    LongNumber(name: "1234567890,50", most: 0) { "\(four(&$0))\(three(&$0))\(three(&$0)),50" },
    LongNumber(name: "kort 1234 5678 1234 5678", most: 0) {
      "\(four(&$0)) \(four(&$0)) \(four(&$0)) \(four(&$0))"
    },
    LongNumber(name: "OCR of seventeen digits", most: 0) {
      "OCR \(four(&$0))\(four(&$0))\(four(&$0))\(four(&$0))7"
    },
    LongNumber(name: "ULID", most: 0) { random in
      let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
      return "01" + String((0..<24).map { _ in letters.randomElement(using: &random) ?? "0" })
    },
    LongNumber(name: "SHA-256", most: 0) { random in
      let letters = Array("0123456789abcdef")
      return String((0..<64).map { _ in letters.randomElement(using: &random) ?? "0" })
    },
    LongNumber(name: "UUID", most: 0) { random in
      let letters = Array("0123456789abcdef")
      return [8, 4, 4, 4, 12].map { count in
        String((0..<count).map { _ in letters.randomElement(using: &random) ?? "0" })
      }.joined(separator: "-")
    },
  ]

  private static func three(_ random: inout SplitMix64) -> Int { Int.random(in: 100...999, using: &random) }
  private static func four(_ random: inout SplitMix64) -> Int { Int.random(in: 1000...9999, using: &random) }
  private static func pair(_ random: inout SplitMix64) -> String {
    two(Int.random(in: 0...99, using: &random))
  }
  private static func organisation(_ random: inout SplitMix64) -> String {
    "\(pair(&random))\(Int.random(in: 20...99, using: &random))\(pair(&random))"
  }
}
