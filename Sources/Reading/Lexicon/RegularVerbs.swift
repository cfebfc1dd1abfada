/// The verbs of the first and second conjugation, known by their stems.
///
/// A word's ending is taken off and the rest looked up. Most commands ask for a few words, and each would else make
/// every form first, some thousands.
struct RegularVerbs: Sendable {
  /// The numbers of the verbs that have a stem.
  private var stems = WordChains<Int32>()

  /// A form of a verb. A word may be several of the same verb's: they stand in the order of their `rank`.
  struct Form: Hashable, Sendable {
    let verb: Int32
    let rank: Int
    let form: VerbForm
  }

  /// Adds a verb by its infinitive without the a.
  mutating func add(_ stem: ArraySlice<UInt8>, verb: Int32) { stems.add(stem, verb) }

  /// What a word can be, in no order.
  func forms(of word: UnsafeBufferPointer<UInt8>) -> [Form] {
    var found: [Form] = []
    for (rank, ending) in RegularVerbs.endings.enumerated() where ending.ends(word) {
      let stem = word.dropLast(ending.letters.utf8CodeUnitCount)
      guard let last = stem.last else { continue }
      let isDouble = stem.dropLast().last == last && RegularVerbs.isSimplified(last)
      var verbs: [Int32] = []
      switch ending.stem {
      case .whole: verbs = stems.meanings(of: stem)
      case .onR: if last == UInt8(ascii: "r") { verbs = stems.meanings(of: stem) }
      case .simplified:
        if !isDouble { verbs = stems.meanings(of: stem) }
        if RegularVerbs.isSimplified(last) {
          verbs += (stem + [last]).withUnsafeBufferPointer { stems.meanings(of: $0[...]) }
        }
      }
      found += verbs.map { Form(verb: $0, rank: rank, form: ending.form) }
    }
    return found
  }

  /// Every form of a stem.
  static func forms(of stem: String) -> [String] {
    endings.compactMap { ending in
      let last = stem.utf8.last ?? 0
      if ending.stem == .onR, last != UInt8(ascii: "r") { return nil }
      let isSingle = ending.stem == .simplified && isSimplified(last) && stem.utf8.dropLast().last == last
      return (isSingle ? String(stem.dropLast()) : stem) + "\(ending.letters)"
    }
  }

  /// Whether a letter that is double in the stem is single before a consonant: "glömma", "glömde".
  private static func isSimplified(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "m") || letter == UInt8(ascii: "n")
  }

  /// What is put to a stem.
  private struct Ending {
    let form: VerbForm
    let letters: StaticString
    var stem = Stem.whole

    enum Stem {
      case whole
      /// With a single m or n for a double one.
      case simplified
      /// Only one that ends in r: "lär".
      case onR
    }

    func ends(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      letters.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  /// Those that do not exist of a verb do no harm.
  private static let endings = [
    Ending(form: .infinitive, letters: "a"),
    Ending(form: .present, letters: "ar"), Ending(form: .present, letters: "er"),
    Ending(form: .imperative, letters: ""),
    Ending(form: .passive, letters: "as"), Ending(form: .passive, letters: "s"),
    Ending(form: .passive, letters: "es"),
    Ending(form: .past, letters: "ade"), Ending(form: .past, letters: "ades"),
    Ending(form: .supine, letters: "at"), Ending(form: .supine, letters: "ats"),
    Ending(form: .past, letters: "de", stem: .simplified),
    Ending(form: .past, letters: "te", stem: .simplified),
    Ending(form: .past, letters: "des", stem: .simplified),
    Ending(form: .past, letters: "tes", stem: .simplified),
    Ending(form: .supine, letters: "t", stem: .simplified),
    Ending(form: .supine, letters: "ts", stem: .simplified),
    Ending(form: .present, letters: "", stem: .onR),
  ]
}
