/// The forms of a verb, as bytes: each command conjugates every verb of the lexicon anew.
struct Conjugation {
  private(set) var forms: [(form: VerbForm, word: ArraySlice<UInt8>)] = []

  /// All forms of the first and second conjugation; those that do not exist do no harm.
  init(regular infinitive: ArraySlice<UInt8>) {
    forms.reserveCapacity(18)
    guard infinitive.last == UInt8(ascii: "a") else {
      add(.infinitive, infinitive, "")
      add(.passive, infinitive, "")
      return
    }
    let stem = infinitive.dropLast()
    let isDouble = stem.ends(with: "mm") || stem.ends(with: "nn")
    let short = isDouble ? stem.dropLast() : stem
    add(.infinitive, infinitive, "")
    for (form, ending) in Conjugation.first { add(form, stem, ending) }
    for (form, ending) in Conjugation.second { add(form, short, ending) }
    if stem.ends(with: "r") { add(.present, stem, "") }
  }

  private static let first: [(VerbForm, StaticString)] = [
    (.present, "ar"), (.present, "er"), (.imperative, ""), (.passive, "as"), (.passive, "s"),
    (.passive, "es"),
    (.past, "ade"), (.past, "ades"), (.supine, "at"), (.supine, "ats"),
  ]
  /// Before these a double m or n is single: "glömma", "glömde".
  private static let second: [(VerbForm, StaticString)] = [
    (.past, "de"), (.past, "te"), (.past, "des"), (.past, "tes"), (.supine, "t"), (.supine, "ts"),
  ]

  /// The forms of a verb that is listed as infinitive, present, past and supine; the last two may be missing, and any
  /// may be empty.
  init(irregular given: [ArraySlice<UInt8>]) {
    let (infinitive, present) = (given[0], given[1])
    let past = given.count > 2 ? given[2] : []
    let supine = given.count > 3 ? given[3] : []
    add(.infinitive, infinitive, "")
    if present != infinitive { add(.present, present, "") }
    add(.past, past, "")
    add(.supine, supine, "")
    if infinitive.ends(with: "a") || infinitive.ends(with: "å") { add(.passive, infinitive, "s") }
    if present.ends(with: "er") { add(.passive, present.dropLast(2), "s") }
    if present.ends(with: "r") { add(.passive, present.dropLast(), "s") }
    // "Gör" and "hör" are stems themselves, so their passive keeps the r: "görs".
    if infinitive.dropLast() == present, infinitive.ends(with: "a") { add(.passive, present, "s") }
    if present.ends(with: "er") { add(.imperative, present.dropLast(2), "") }
    if !supine.isEmpty { add(.supine, supine, "s") }
    if !past.isEmpty { add(.past, past, "s") }
  }

  private mutating func add(_ form: VerbForm, _ stem: ArraySlice<UInt8>, _ ending: StaticString) {
    guard ending.utf8CodeUnitCount > 0 else {
      forms.append((form, stem))
      return
    }
    var word = stem
    ending.withUTF8Buffer { word.append(contentsOf: $0) }
    forms.append((form, word))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
