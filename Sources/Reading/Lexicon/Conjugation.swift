/// The forms of a verb that is not regular, as bytes.
struct Conjugation {
  private(set) var forms: [(form: VerbForm, word: ArraySlice<UInt8>)] = []

  /// The forms of a verb that is listed as infinitive, present, past and supine; the last two may be missing, and any
  /// may be empty. An infinitive alone is one without the a of regular verbs, which is its own passive: "hoppas".
  init(_ given: [ArraySlice<UInt8>]) {
    let infinitive = given[0]
    guard given.count > 1 else {
      add(.infinitive, infinitive, "")
      add(.passive, infinitive, "")
      return
    }
    let present = given[1]
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
