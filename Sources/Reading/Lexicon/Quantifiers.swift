/// How the words before or after a number bound it.
enum Quantifier: Sendable, Hashable {
  /// minst N
  case atLeast
  /// fler än N: at least N + 1
  case moreThan
  /// över N: at least N, told rather than promised
  case above
  /// understiga N: at most N
  case below
  /// högst N
  case atMost
  /// färre än N: at most N − 1
  case lessThan
  /// precis N
  case exactly
  /// cirka N
  case about
  /// mellan N och M
  case between
}

/// The quantifiers. Add a phrase to the list of its meaning, parted by commas.
enum Quantifiers {
  static let before: [(meaning: Quantifier, phrases: String)] = [
    (
      .atLeast,
      """
      minst, ≥, allra minst, åtminstone, lägst, minimum, som minst, som lägst, minimalt, inte färre än, inte mindre än,
      ej färre än, ej mindre än, inte understiga, ej understiga, inte understiger, ej under, inte under,
      inte lägre än, ej lägre än, inte gå under, aldrig färre än, aldrig under, aldrig mindre än
      """
    ),
    (
      .above,
      "över, drygt, dryga, uppåt, överstiga, överstiger, gärna över, passera, passerar, gå över, ligga över, bortåt"
    ),
    (
      .below,
      """
      understiga, understiger, sjunka under, sjunker under, gå under, går under, ligga under, ligger under, hamna under,
      vara under, är under, hålla under, hållas under, hålls under, stanna under, komma under, falla under, faller under, bli under
      """
    ),
    (.moreThan, "fler än, flera än, mer än, mera än, högre än"),
    (
      .atMost,
      """
      högst, ≤, som högst, max, max ., maximalt, maximum, som mest, allra högst, upp till, inte fler än, inte mer än, ej fler än,
      ej mer än, inte överstiga, ej överstiga, inte överstiger, inte högre än, ej högre än, inte över, ej över, begränsas till,
      begränsa till, begränsat till, aldrig över, inom en ram på, aldrig fler än, aldrig mer än, inte gå över
      """
    ),
    (.lessThan, "till under, färre än, mindre än, lägre än"),
    (.exactly, "exakt, precis, just"),
    (
      .about,
      """
      cirka, ca, ca ., c ., circa, närmare, knappt, knappa, uppemot, omkring, runt, ungefär, kring, uppskattningsvis, nära,
      nästan, i storleksordningen
      """
    ),
    (.between, "mellan, från"),
  ]

  static let after: [(meaning: Quantifier, phrases: String)] = [
    (
      .atLeast,
      "eller fler, eller flera, eller mer, eller mera, och uppåt, eller högre, som minst, och fler, plus, +, eller däröver"
    ),
    (.atMost, "eller färre, eller mindre, eller lägre, som mest, som högst, eller därunder"),
  ]

  /// Words with "minst" in them that bound no number.
  static let idioms = PhraseTable<Bool>([
    (
      true,
      "inte minst, inte allra minst, minst lika, minst sagt, inte desto mindre, mer eller mindre, till och med"
    )
  ])
}
