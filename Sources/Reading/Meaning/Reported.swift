import Goals

/// Sentences that tell of a promise and make none.
extension Sentence {
  /// "Anmälan görs hos …", "Anmälningar lämnas …": how to sign up.
  var isSigningUp: Bool {
    guard ["anmälan", "anmälningar", "anmälningarna", "bokning"].contains(parser.form(0)) else {
      return false
    }
    let first = verbs.first?.verb
    return first?.form == .passive || first?.form == .present && first?.sense != .promise
  }

  /// "Riksförbundet beslutade i fjol att …", "Regeringen har satt som mål att …": what others, or the past, decided.
  var isOthersDecision: Bool {
    guard let finite = verbs.first(where: { clauses[$0.place].role == .main }) else { return false }
    let hasAim = finite.verb.infinitive == "ha" && has(.aim)
    guard finite.verb.form == .past || hasAim else { return false }
    let subject = phrases[finite.place].tokens.lowerBound
    let ofOthers = tokens.prefix(min(subject, 3)).contains { Cues.isOtherBody($0.form) }
    return ofOthers || finite.verb.form == .past && has(.past)
  }

  /// "Den här planen säger vad …": the plan speaks of itself.
  var isAboutPlan: Bool {
    guard let finite = verbs.first, finite.place < 5, finite.verb.form == .present else { return false }
    guard Sentence.telling.contains(finite.verb.infinitive) else { return false }
    return tokens.prefix(phrases[finite.place].tokens.lowerBound).contains { token in
      ["plan", "planen", "dokumentet", "programmet"].contains(where: token.form.hasSuffix)
    }
  }

  private static let telling: WordSet = [
    "säga", "beskriva", "visa", "innehålla", "omfatta", "bygga", "berätta", "redovisa", "presentera", "gälla",
  ]
}
