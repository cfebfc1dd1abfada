/// What stands beside a number and tells whether it is of a state, or of people who take part.
extension Sentence {
  /// "I snitt 18 deltagare": a mean is a state, whoever it is of. With a period or a change it is that one's.
  func isAverage(_ candidate: Candidate) -> Bool {
    let tokens = phrases[candidate.place].tokens
    return (tokens.lowerBound - 2..<tokens.upperBound).contains {
      ["snitt", "genomsnitt", "medeltal"].contains(parser.form($0))
    }
  }

  /// "Kassan får inte understiga …", "ett eget kapital på …": funds are a state, as sums that are collected are not.
  func namesFunds(before place: Int) -> Bool {
    phrases.indices.prefix(place).suffix(6).contains { index in
      guard case .noun(.money) = phrases[index].meaning else { return false }
      return Cues.namesFunds(parser.form(phrases[index].tokens.lowerBound))
    }
  }

  /// "15 medlemmar på grundkursen": verbless, people at something that is held are those who go there.
  func isPlacedInCourse(_ candidate: Candidate) -> Bool {
    guard candidate.governor == nil, candidate.predicate == nil, !candidate.amount.isPercent,
      candidate.noun == .member || candidate.noun == .person, let words = candidate.unitWords,
      ["på", "till"].contains(parser.form(words.upperBound))
    else { return false }
    if words.contains(where: { Cues.follows(parser.form($0)) }) { return false }
    let next = words.upperBound + 1
    guard tokens.indices.contains(next) else { return false }
    return parser.isCode(at: next) || tokens[next].isCapitalised
      || parser.nounPhrase(at: next)?.found == .event
  }
}
