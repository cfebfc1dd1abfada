/// Parts running text into sentences.
struct SentenceSplitter {
  /// The sentences as ranges of the text, without the spaces between them.
  static func sentences(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    var word = text.startIndex
    var index = text.startIndex
    func close(at end: String.Index) {
      var first = start
      while first < end, text[first].isWhitespace { first = text.index(after: first) }
      if first < end { ranges.append(first..<end) }
      start = end
    }
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if character.isWhitespace { word = next }
      if character == "." || character == "!" || character == "?" {
        let isAbbreviation = character == "." && isAbbreviation(text[word..<next])
        if !isAbbreviation, let opening = opening(of: text, after: next) {
          close(at: opening)
          index = opening
          word = opening
          continue
        }
      }
      index = next
    }
    close(at: text.endIndex)
    return ranges
  }

  /// Where the sign that ends a sentence and its closing quotes end, if a new sentence begins after a space.
  private static func opening(of text: String, after sign: String.Index) -> String.Index? {
    var end = sign
    while end < text.endIndex, ["”", "\"", "»", ")", "’", "'", ".", "!", "?"].contains(text[end]) {
      end = text.index(after: end)
    }
    var next = end
    while next < text.endIndex, text[next].isWhitespace { next = text.index(after: next) }
    guard next > end, next < text.endIndex else { return nil }
    let first = text[next]
    return first.isUppercase || first.isNumber || ["”", "\"", "»", "–", "-"].contains(first) ? end : nil
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if abbreviations.contains(lower) { return true }
    // Initials: "B. Wallander".
    let body = lower.dropLast()
    return body.count == 1 && body.first?.isLetter == true
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
