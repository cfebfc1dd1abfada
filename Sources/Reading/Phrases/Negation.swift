extension PhraseParser {
  /// Whether a negation stands shortly before `place` in the same clause: "ska inte vid något tillfälle …".
  func isNegated(before place: Int) -> Bool {
    for distance in 1...10 {
      let word = form(place - distance)
      if word.isEmpty || [",", ";", ".", ":"].contains(word) { return false }
      guard PhraseParser.negations.contains(word) else { continue }
      return !["bara", "endast", "minst", "enbart"].contains(form(place - distance + 1))
    }
    return false
  }

  static let negations: WordSet = ["inte", "ej", "aldrig", "ingen", "inga", "inget", "icke"]
}
