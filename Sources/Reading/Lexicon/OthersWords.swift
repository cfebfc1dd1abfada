/// Words for what others decide, and for promises that are only spoken of.
extension Cues {
  /// Nouns before "om att …", which speak of a promise.
  static let spokenOf: WordSet = [
    "löfte", "löftet", "löften", "krav", "kravet", "beslut", "beslutet", "förslag", "förslaget", "tanken",
    "drömmen",
    "motion", "motionen", "önskemål", "önskemålet",
  ]

  /// Whether a word names a body that the plan is not of: the government, an authority, the national board.
  static func isOtherBody(_ word: String) -> Bool {
    otherBodies.contains(word) || word.hasPrefix("riks") || word.hasSuffix("verket")
      || word.hasSuffix("inspektionen")
  }

  private static let otherBodies: WordSet = [
    "partistyrelsen", "regeringen", "länsstyrelsen", "staten", "kommunen", "regionen", "eu",
    "kommunfullmäktige", "kommunstyrelsen", "regionfullmäktige", "kongressen", "myndigheten",
    "arbetsgivaren", "fn", "världssamfundet", "kyrkomötet", "partikongressen",
  ]
}
