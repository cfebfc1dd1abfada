import Goals

/// What a verb is about, where the verb alone does not tell the kind.
extension Sentence {
  /// "Arbeta för att fler …", "verka för att antalet … minskar": the purpose is the promise.
  func strivenFor(after place: Int) -> Change? {
    for index in phrases.indices.dropFirst(place + 1) {
      switch phrases[index].meaning {
      case .cue(.more), .cue(.increase): return change(.up, at: index)
      case .cue(.less), .cue(.decrease): return change(.down, at: index)
      case .verb(let verb) where verb.sense == .up: return change(.up, at: index)
      case .verb(let verb) where verb.sense == .down: return change(.down, at: index)
      case .verb(let verb) where ![.state, .promise].contains(verb.sense): return nil
      default: continue
      }
    }
    return nil
  }

  private func change(_ direction: Direction, at place: Int) -> Change {
    Change(direction: direction, isForbidden: forbidsChange(at: place))
  }

  static let striving: WordSet = ["verka", "arbeta", "jobba", "sträva", "kämpa", "bidra"]

  /// "Skapa engagemang": what is made cannot be shown.
  func makesAbstract(_ leading: (place: Int, verb: Verb)) -> Bool {
    guard Sentence.making.contains(leading.verb.infinitive) else { return false }
    for index in phrases.indices.dropFirst(leading.place + 1).prefix(5) {
      switch phrases[index].meaning {
      case .cue(.better): return true
      case .noun: return false
      case .word where Cues.isAbstract(parser.form(phrases[index].tokens.lowerBound)): return true
      case .sign, .deadline, .verb: return false
      default: continue
      }
    }
    return false
  }

  private static let making: WordSet = ["skapa", "göra", "bygga", "etablera", "ta", "välja"]

  /// A document is brought up to date once; a page or a register all the time.
  var namesDocument: Bool { tokens.contains { word in Cues.documents.contains { word.form.hasSuffix($0) } } }

  /// A jubilee is one event though its name stands in the definite form.
  var namesJubilee: Bool {
    tokens.contains { $0.form.hasSuffix("jubileum") || $0.form.hasSuffix("jubileet") }
  }
}
