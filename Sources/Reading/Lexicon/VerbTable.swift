/// A verb as it stands in a sentence.
struct Verb: Sendable {
  let sense: VerbSense
  let form: VerbForm
  let infinitive: String
}

/// Finds a verb by any of its forms, with its particle where it needs one.
struct VerbTable: Sendable {
  private var entries: [Entry] = []
  private var regular = RegularVerbs()
  /// The forms of the other verbs.
  private var listed = WordChains<Sense>()

  /// A verb as the lexicon lists it.
  private struct Entry: Sendable {
    let sense: VerbSense
    /// Empty for a verb that has none.
    let infinitive: ArraySlice<UInt8>
    /// Words that stand together shortly after the verb; empty for a verb that needs none.
    let particle: [String]
    /// Whether its forms are known by their endings.
    let isRegular: Bool

    var stem: ArraySlice<UInt8> { infinitive.dropLast() }
  }

  /// What a word can be.
  struct Sense: Hashable, Sendable {
    let entry: Int32
    let form: VerbForm
  }

  init() {
    for list in Verbs.lists {
      for entry in Array(list.verbs.utf8).split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        add(entry, list.sense)
      }
    }
  }

  /// The verb at `place`. A verb with a particle is meant where the particle stands in the next words.
  func match(_ tokens: [Token], at place: Int) -> Verb? {
    var plain: Sense?
    for sense in senses(of: tokens[place].form) {
      let particle = entries[Int(sense.entry)].particle
      if particle.isEmpty {
        if plain == nil { plain = sense }
      } else if stands(particle, after: place, in: tokens) {
        return verb(sense)
      }
    }
    return plain.map(verb)
  }

  /// Whether a verb's particle stands in the next words.
  private func stands(_ particle: [String], after place: Int, in tokens: [Token]) -> Bool {
    (place + 1..<max(place + 1, min(place + 5, tokens.count))).contains { start in
      particle.indices.allSatisfy {
        start + $0 < tokens.count && tokens[start + $0].form == particle[$0]
      }
    }
  }

  private func verb(_ sense: Sense) -> Verb {
    Verb(sense: entries[Int(sense.entry)].sense, form: sense.form, infinitive: infinitive(of: sense))
  }

  /// The infinitive of what a word can be; empty for a verb that has none.
  func infinitive(of sense: Sense) -> String {
    String(decoding: entries[Int(sense.entry)].infinitive, as: UTF8.self)
  }

  /// What a word can be, in the lexicon's order.
  func senses(of word: String) -> [Sense] {
    var word = word
    var (found, forms) = word.withUTF8 { (listed.meanings(of: $0[...]), regular.forms(of: $0)) }
    guard !forms.isEmpty else { return found }
    found += forms.sorted { ($0.verb, $0.rank) < ($1.verb, $1.rank) }
      .map { Sense(entry: $0.verb, form: $0.form) }
    return found.enumerated().sorted { ($0.element.entry, $0.offset) < ($1.element.entry, $1.offset) }
      .map(\.element)
  }

  /// Every form of the verbs whose sense fits.
  func forms(where fits: (VerbSense) -> Bool) -> [String] {
    let listed = listed.words { fits(entries[Int($0.entry)].sense) }
    let regular = entries.filter { $0.isRegular && fits($0.sense) }
    return listed + regular.flatMap { RegularVerbs.forms(of: String(decoding: $0.stem, as: UTF8.self)) }
  }

  /// What a word means whose form is an infinitive; nil for a verb that needs a particle.
  func sense(ofInfinitive word: String) -> VerbSense? {
    senses(of: word).first { $0.form == .infinitive && entries[Int($0.entry)].particle.isEmpty }
      .map { entries[Int($0.entry)].sense }
  }

  /// Adds a verb as the lexicon lists it: the infinitive, or the forms parted by strokes.
  private mutating func add(_ entry: ArraySlice<UInt8>, _ sense: VerbSense) {
    let parts = entry.split(separator: UInt8(ascii: "_"))
    let given = (parts.first ?? entry).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let entry = Entry(
      sense: sense, infinitive: given[0],
      particle: parts.dropFirst().map { String(decoding: $0, as: UTF8.self) },
      isRegular: given.count == 1 && given[0].last == UInt8(ascii: "a"))
    let number = Int32(entries.count)
    entries.append(entry)
    if entry.isRegular {
      regular.add(entry.stem, verb: number)
    } else {
      for (form, word) in Conjugation(given).forms where !word.isEmpty {
        listed.add(word, Sense(entry: number, form: form))
      }
    }
  }
}
