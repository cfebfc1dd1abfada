import Text

/// What a column of a table of goals holds.
enum GoalColumn: Hashable, Sendable {
  /// What is promised.
  case goal
  /// What is done for it.
  case activity
  /// Who answers for it.
  case responsible
  /// When it is to be done.
  case due
  /// Something that a goal is not made of, such as its follow-up.
  case other

  /// The column under a heading; nil for a heading that no table of goals is known by.
  init?(heading: String) {
    let words = heading.split { $0.isSpace || $0 == "/" }.map { TableWords.key($0) }.filter { !$0.isEmpty }
    guard words.count <= 5 else { return nil }
    // "Ansvarig för åtgärd" and "När ska målet vara klart" begin with the word that tells.
    for word in words {
      if let column = GoalColumn.words[word] {
        self = column
        return
      }
    }
    return nil
  }

  private static let words: [String: GoalColumn] = {
    var words: [String: GoalColumn] = [:]
    for (column, list) in lists {
      for word in list { words[word] = column }
    }
    return words
  }()

  private static let lists: [(GoalColumn, [String])] = [
    (
      .goal,
      ["mål", "målet", "målen", "delmål", "målsättning", "målsättningar", "verksamhetsmål", "effektmål"]
    ),
    (
      .activity,
      [
        "aktivitet", "aktiviteter", "åtgärd", "åtgärder", "insats", "insatser", "vad", "handling", "uppgift",
        "uppgifter", "uppdrag", "aktion", "moment",
      ]
    ),
    (
      .responsible,
      [
        "ansvarig", "ansvariga", "ansvar", "vem", "vilka", "utförare", "ansvarsfördelning", "ägare",
        "ansvarar",
      ]
    ),
    (
      .due,
      [
        "klart", "klar", "när", "tidplan", "tidsplan", "tid", "tidpunkt", "datum", "deadline", "senast",
        "period",
        "slutdatum", "klardatum", "tidsram", "genomförs",
      ]
    ),
    (
      .other,
      [
        "uppföljning", "kommentar", "kommentarer", "resurs", "resurser", "budget", "status", "mätning",
        "indikator",
        "indikatorer", "mått", "kostnad", "nr", "hur", "syfte", "nuläge", "utfall", "resultat", "område",
        "målgrupp", "prioritet", "anmärkning", "notering", "strategi", "utvärdering", "metod", "varför",
      ]
    ),
  ]
}
