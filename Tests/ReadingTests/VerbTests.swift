import Testing

@testable import Reading

@Suite struct VerbTests {
  /// Every verb that the lexicon lists by its infinitive in -a, with its sense and particle.
  static let regular: [(stem: String, sense: VerbSense)] = Verbs.lists.flatMap { list in
    list.verbs.split(whereSeparator: \.isWhitespace).compactMap { entry in
      let verb = entry.prefix { $0 != "_" }
      return verb.contains("/") || verb.last != "a" ? nil : (String(verb.dropLast()), list.sense)
    }
  }

  static let table = VerbTable()

  @Test(arguments: [
    ("värva", VerbForm.infinitive), ("värvar", .present), ("värver", .present), ("värv", .imperative),
    ("värvas", .passive), ("värvade", .past), ("värvat", .supine), ("värvats", .supine),
    ("behövs", .passive), ("behövdes", .past), ("bestämde", .past), ("bestämt", .supine), ("lär", .present),
  ])
  func `a form is known by its ending`(_ word: String, _ form: VerbForm) {
    #expect(VerbTests.table.senses(of: word).first?.form == form)
  }

  @Test func `an infinitive comes back from each of its forms`() {
    for (stem, _) in VerbTests.regular {
      for form in RegularVerbs.forms(of: stem) {
        let infinitives = VerbTests.table.senses(of: form).map(VerbTests.table.infinitive)
        #expect(infinitives.contains(stem + "a"), "\(form) of \(stem)a")
      }
    }
  }

  /// What is no form of any verb is none, however near: letters are put to stems and taken from forms.
  @Test func `nothing else is a regular verb`() {
    let forms = Set(VerbTests.regular.flatMap { RegularVerbs.forms(of: $0.stem) })
    var known = RegularVerbs()
    for (number, verb) in VerbTests.regular.enumerated() {
      known.add(ArraySlice(verb.stem.utf8), verb: Int32(number))
    }
    for form in forms {
      for word in [
        form, form + "a", form + "s", form + "t", form + "de", form + "n", String(form.dropLast()),
      ] {
        var text = word
        let found = text.withUTF8 { known.forms(of: $0) }
        #expect(!found.isEmpty == forms.contains(word), "\(word)")
      }
    }
  }

  @Test func `senses stand in the lexicon's order`() {
    for (stem, _) in VerbTests.regular {
      for form in RegularVerbs.forms(of: stem) {
        let entries = VerbTests.table.senses(of: form).map(\.entry)
        #expect(entries == entries.sorted())
      }
    }
  }
}
