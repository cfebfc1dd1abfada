/// A verb as it stands in a sentence.
struct Verb: Sendable {
  let sense: VerbSense
  let form: VerbForm
  let infinitive: String
}

/// Finds a verb by any of its forms, with its particle where it needs one.
struct VerbTable: Sendable {
  private var index = WordIndex()
  /// By the number of a word, the first and the last of its senses.
  private var ends: [(first: Int32, last: Int32)] = []
  private var senses: [Sense] = []
  private var entries: [Entry] = []

  /// A verb as the lexicon lists it.
  private struct Entry: Sendable {
    let sense: VerbSense
    /// The number of the infinitive; nil for a verb that has none.
    let infinitive: Int?
    /// Words that stand together shortly after the verb; empty for a verb that needs none.
    let particle: [String]
  }

  /// What a word can be.
  private struct Sense: Sendable {
    let entry: Int32
    let form: VerbForm
    /// The next sense of the same word; -1 after the last.
    var next: Int32 = -1
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
    var next = first(of: tokens[place].form)
    while next >= 0 {
      let sense = senses[Int(next)]
      let particle = entries[Int(sense.entry)].particle
      if particle.isEmpty {
        if plain == nil { plain = sense }
      } else if stands(particle, after: place, in: tokens) {
        return verb(sense)
      }
      next = sense.next
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
    let entry = entries[Int(sense.entry)]
    return Verb(sense: entry.sense, form: sense.form, infinitive: entry.infinitive.map(index.word) ?? "")
  }

  /// The place of a word's first sense; -1 for a word that is no verb.
  private func first(of word: String) -> Int32 { index.number(of: word).map { ends[$0].first } ?? -1 }

  /// What a word means whose form is an infinitive; nil for a verb that needs a particle.
  func sense(ofInfinitive word: String) -> VerbSense? {
    var next = first(of: word)
    while next >= 0 {
      let sense = senses[Int(next)]
      let entry = entries[Int(sense.entry)]
      if entry.particle.isEmpty, sense.form == .infinitive { return entry.sense }
      next = sense.next
    }
    return nil
  }

  /// Every form of the verbs whose sense fits.
  func forms(where fits: (VerbSense) -> Bool) -> [String] {
    ends.indices.filter { number in
      var next = ends[number].first
      while next >= 0 {
        if fits(entries[Int(senses[Int(next)].entry)].sense) { return true }
        next = senses[Int(next)].next
      }
      return false
    }.map(index.word)
  }

  private mutating func add(_ entry: ArraySlice<UInt8>, _ sense: VerbSense) {
    let parts = entry.split(separator: UInt8(ascii: "_"))
    let given = (parts.first ?? entry).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let conjugation = given.count > 1 ? Conjugation(irregular: given) : Conjugation(regular: given[0])
    for (form, word) in conjugation.forms where !word.isEmpty {
      add(word, Sense(entry: Int32(entries.count), form: form))
    }
    entries.append(
      Entry(
        sense: sense, infinitive: index.number(of: given[0]),
        particle: parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }))
  }

  private mutating func add(_ word: ArraySlice<UInt8>, _ sense: Sense) {
    let number = index.add(word)
    let place = Int32(senses.count)
    senses.append(sense)
    if number == ends.count {
      ends.append((place, place))
    } else {
      senses[Int(ends[number].last)].next = place
      ends[number].last = place
    }
  }
}
