import Text

/// Parts a sentence that makes two promises: "… ska uppdateras och sidan ska nå 2 000 följare".
struct PromiseSplitter {
  /// The parts as ranges of the text; the whole where there is one promise.
  static func parts(of sentence: Substring) -> [Range<String.Index>] {
    let whole = [sentence.startIndex..<sentence.endIndex]
    // Most sentences have one promise at most, and need not be cut into words to know it.
    guard sentence.count(of: "ska") + sentence.count(of: "kommer") > 1 else { return whole }
    let words = words(of: sentence)
    let modals = words.indices.filter { modal.contains(words[$0].form) }
    guard modals.count > 1 else { return whole }
    var cuts: [String.Index] = []
    var last = 0
    for (before, after) in zip(modals, modals.dropFirst()) {
      // The subject of the second promise stands between the conjunction and its verb.
      let between = words[(before + 1)..<after]
      guard let joint = between.lastIndex(where: { conjunctions.contains($0.form) }), joint > last,
        after - joint > 1, !words[joint..<after].contains(where: { subordinate.contains($0.form) })
      else { continue }
      cuts.append(words[joint].range.lowerBound)
      last = joint
    }
    var start = sentence.startIndex
    var parts: [Range<String.Index>] = []
    for cut in cuts {
      parts.append(start..<trimmedEnd(sentence, from: start, to: cut))
      start = sentence[cut...].firstIndex(where: \.isBlank).map { sentence.index(after: $0) } ?? cut
    }
    parts.append(start..<sentence.endIndex)
    return parts
  }

  private static func trimmedEnd(_ text: Substring, from start: String.Index, to end: String.Index)
    -> String.Index
  {
    var end = end
    while end > start, case let before = text.index(before: end),
      text[before].isBlank || text[before] == ","
    {
      end = before
    }
    return end
  }

  private static func words(of sentence: Substring) -> [(form: String, range: Range<String.Index>)] {
    sentence.split(whereSeparator: \.isBlank).map { word in
      (word.lowercased().filter { $0.isWordLetter }, word.startIndex..<word.endIndex)
    }
  }

  private static let modal: Set<String> = ["ska", "skall", "kommer"]
  private static let conjunctions: Set<String> = ["och", "samt", "men", "dessutom"]
  private static let subordinate: Set<String> = [
    "som", "att", "där", "när", "om", "vilket", "vilka", "eftersom", "då",
  ]
}
