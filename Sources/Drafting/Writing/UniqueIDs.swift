import Goals
import Notation
import Reading
import Text

/// Ids that are unique in the draft.
struct UniqueIDs {
  private var used: Set<Identifier> = []
  /// The last number that a stem was given; counting anew each time would take time by the square.
  private var numbers: [String: Int] = [:]

  /// An id from the text's content words, with a number behind it where it is taken.
  mutating func id(for text: String) -> Identifier {
    unique(ContentWords.id(for: text) ?? Identifier(folding: String(text.prefix(40))))
  }

  /// An id for a promise. What is counted comes first: the id names the metric too, and "nya-medlemmar" that join are
  /// no "medlemmar" that a branch has.
  mutating func id(for promise: PromiseFinder.Promise) -> Identifier {
    let reading = promise.reading
    let targets = 1 + reading.more.count
    guard reading.kind.isMeasured, reading.kind.measure == .flow,
      let unit = reading.unit.flatMap({ Identifier(folding: $0) })
    else {
      return unique(promise.name ?? Identifier(folding: String(promise.text.prefix(40))), targets: targets)
    }
    var words: [Substring] = []
    for word in unit.text.split(separator: "-") + (promise.name?.text ?? "").split(separator: "-")
    where !words.contains(word) {
      words.append(word)
    }
    return unique(Identifier(folding: words.prefix(3).joined(separator: "-")), targets: targets)
  }

  /// An id that is free, and whose further ids are: a plan gives them to the other targets of the same sentence.
  private mutating func unique(_ base: Identifier?, targets: Int = 1) -> Identifier {
    // An id is written out in a plan file, and no person's number may come with it.
    let base = base.flatMap { Identifier(folding: $0.text.withoutPersonalNumbers) }
    let stem = base?.text ?? "goal"
    var number = numbers[stem] ?? 1
    var found = base ?? Identifier("goal")
    while found.map({ isTaken($0, targets) }) ?? true {
      number += 1
      found = Identifier("\(stem.prefix(58))-\(number)")
    }
    guard let found else { preconditionFailure("a slug and a number make an id") }
    used.formUnion(family(found, targets))
    numbers[stem] = number
    return found
  }

  private func isTaken(_ id: Identifier, _ targets: Int) -> Bool {
    !used.isDisjoint(with: family(id, targets))
  }

  /// The id with those of a sentence's further targets.
  private func family(_ id: Identifier, _ targets: Int) -> [Identifier] {
    [id] + (1..<targets).compactMap { id.further($0 + 1) }
  }
}
