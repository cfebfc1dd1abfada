/// The Swedish that goals are written in, ready for looking up.
struct Lexicon: Sendable {
  let nouns = NounTable()
  let verbs = VerbTable()
  let cues = Cues.table
  let quantifiers = PhraseTable(Quantifiers.before)
  let trailingQuantifiers = PhraseTable(Quantifiers.after)
  let comparisons = Cues.comparisons
  let idioms = Quantifiers.idioms

  static let swedish = Lexicon()
}
