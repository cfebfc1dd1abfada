import Text

/// Parts running text into sentences.
struct SentenceSplitter {
  /// The sentences as ranges of the text, without the spaces between them.
  static func sentences(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    func close(at end: String.Index) {
      var first = start
      while first < end, text[first].isBlank { first = text.index(after: first) }
      if first < end { ranges.append(first..<end) }
      start = end
    }
    let bytes = text.utf8
    var index = text.startIndex
    while let sign = bytes[index...].firstIndex(where: { signs.contains($0) }) {
      let next = bytes.index(after: sign)
      index = next
      if bytes[sign] == UInt8(ascii: "."), isAbbreviation(word(of: text, endingWith: sign, from: start)) {
        continue
      }
      // The signs that follow belong to the same end, and are not asked again: there may be a page of them.
      index = end(of: text, after: next)
      if isOpening(text, at: index) { close(at: index) }
    }
    close(at: text.endIndex)
    return ranges
  }

  private static let signs: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]

  /// The word that a point ends, the point included; long words are cut, since no abbreviation is that long.
  private static func word(of text: String, endingWith point: String.Index, from start: String.Index)
    -> Substring
  {
    let bytes = text.utf8
    var first = point
    var length = 0
    while first > start, length < 16, case let before = bytes.index(before: first), bytes[before] > 0x20 {
      first = before
      length += 1
    }
    return text[first...point]
  }

  /// Where the sign that ends a sentence, further such signs and closing quotes end.
  private static func end(of text: String, after sign: String.Index) -> String.Index {
    var end = sign
    while end < text.endIndex, ["”", "\"", "»", ")", "’", "'", ".", "!", "?"].contains(text[end]) {
      end = text.index(after: end)
    }
    return end
  }

  /// Whether a new sentence begins after a space.
  private static func isOpening(_ text: String, at end: String.Index) -> Bool {
    var next = end
    while next < text.endIndex, text[next].isBlank { next = text.index(after: next) }
    guard next > end, next < text.endIndex else { return false }
    let first = text[next]
    return first.isUppercase || first.isNumber || ["”", "\"", "»", "–", "-"].contains(first)
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if abbreviations.contains(lower) { return true }
    // Initials: "B. Wallander".
    let body = lower.dropLast()
    return body.count == 1 && body.first?.isWordLetter == true
  }

  /// Words whose point ends no sentence.
  static let abbreviations: Set<String> = [
    "t.ex.", "tex.", "bl.a.", "bla.", "m.m.", "m.fl.", "mfl.", "osv.", "o.s.v.", "dvs.", "d.v.s.", "s.k.",
    "t.o.m.", "fr.o.m.", "ca.", "c:a.", "kl.", "nr.",
    "resp.", "inkl.", "exkl.", "ev.", "jfr.", "kap.", "sid.", "s.", "st.", "v.", "tel.", "jan.", "feb.",
    "mars.", "apr.", "aug.", "sept.", "sep.", "okt.", "nov.",
    "dec.", "milj.", "mån.", "ggr.", "min.", "max.", "ordf.", "tfn.", "p.g.a.", "pga.", "f.d.", "f.n.",
    "o.d.", "e.d.", "o.dyl.",
  ]
}
