/// A verb as it stands in a sentence.
struct Verb: Sendable {
  let sense: VerbSense
  let form: VerbForm
  let infinitive: String
}

/// Finds a verb by any of its forms, with its particle where it needs one.
struct VerbTable: Sendable {
  private var senses: [String: [Sense]] = [:]

  private struct Sense: Sendable {
    let verb: Verb
    /// Words that stand together shortly after the verb; empty for a verb that needs none.
    let particle: [String]
  }

  init() {
    for list in Verbs.lists {
      for entry in list.verbs.split(whereSeparator: \.isWhitespace) { add(String(entry), list.sense) }
    }
  }

  /// The verb at `place`. A verb with a particle is meant where the particle stands in the next words.
  func match(_ tokens: [Token], at place: Int) -> Verb? {
    guard let found = senses[tokens[place].form] else { return nil }
    let particled = found.first { sense in
      guard let first = sense.particle.first else { return false }
      return (place + 1..<min(place + 5, tokens.count)).contains { start in
        tokens[start].form == first
          && sense.particle.indices.dropFirst().allSatisfy {
            start + $0 < tokens.count && tokens[start + $0].form == sense.particle[$0]
          }
      }
    }
    return (particled ?? found.first { $0.particle.isEmpty })?.verb
  }

  /// What a word means whose form is an infinitive; nil for a verb that needs a particle.
  func sense(ofInfinitive word: String) -> VerbSense? {
    senses[word]?.first { $0.particle.isEmpty && $0.verb.form == .infinitive }?.verb.sense
  }

  /// Every form of the verbs whose sense fits.
  func forms(where fits: (VerbSense) -> Bool) -> [String] {
    senses.filter { $0.value.contains { fits($0.verb.sense) } }.map(\.key)
  }

  private mutating func add(_ entry: String, _ sense: VerbSense) {
    let parts = entry.split(separator: "_").map(String.init)
    let particle = Array(parts.dropFirst())
    let given = (parts.first ?? entry).split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    let infinitive = given[0]
    for (form, word) in given.count > 1 ? irregular(given) : VerbTable.regular(infinitive) where !word.isEmpty
    {
      let verb = Verb(sense: sense, form: form, infinitive: infinitive)
      senses[word, default: []].append(Sense(verb: verb, particle: particle))
    }
  }

  private func irregular(_ forms: [String]) -> [(VerbForm, String)] {
    let present = forms[1]
    let supine = forms.count > 3 ? forms[3] : ""
    var all: [(VerbForm, String)] = [(.infinitive, forms[0])]
    if present != forms[0] { all.append((.present, present)) }
    all.append((.past, forms.count > 2 ? forms[2] : ""))
    all.append((.supine, supine))
    if forms[0].hasSuffix("a") || forms[0].hasSuffix("å") { all.append((.passive, forms[0] + "s")) }
    if present.hasSuffix("er") { all.append((.passive, present.dropLast(2) + "s")) }
    if present.hasSuffix("ar") || present.hasSuffix("r") { all.append((.passive, present.dropLast() + "s")) }
    // "Gör" and "hör" are stems themselves, so their passive keeps the r: "görs".
    if present + "a" == forms[0] { all.append((.passive, present + "s")) }
    if present.hasSuffix("er") { all.append((.imperative, String(present.dropLast(2)))) }
    if !supine.isEmpty { all.append((.supine, supine + "s")) }
    if forms.count > 2, !forms[2].isEmpty { all.append((.past, forms[2] + "s")) }
    return all
  }

  /// All forms of the first and second conjugation; those that do not exist do no harm.
  private static func regular(_ infinitive: String) -> [(VerbForm, String)] {
    guard infinitive.hasSuffix("a") else {
      return [(.infinitive, infinitive), (.passive, infinitive)]
    }
    let stem = String(infinitive.dropLast())
    let double = stem.hasSuffix("mm") || stem.hasSuffix("nn") ? String(stem.dropLast()) : stem
    return [
      (.infinitive, infinitive), (.present, stem + "ar"), (.present, stem + "er"), (.imperative, stem),
      (.passive, stem + "as"), (.passive, stem + "s"), (.passive, stem + "es"), (.past, stem + "ade"),
      (.past, stem + "ades"), (.past, double + "de"), (.past, double + "te"), (.past, double + "des"),
      (.past, double + "tes"), (.supine, stem + "at"), (.supine, stem + "ats"), (.supine, double + "t"),
      (.supine, double + "ts"),
    ] + (stem.hasSuffix("r") ? [(.present, stem)] : [])
  }
}
