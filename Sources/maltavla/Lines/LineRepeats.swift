import Goals
import Journal

/// Finds the events that two lines of a text tell: alike, or with other numbers, of which one may correct the other.
struct LineRepeats {
  /// An event that is not certain beside another line.
  struct Repeat {
    let draft: LineDraft
    let message: LineMessage
  }

  /// The day, the place, the thing and the names that are told of.
  fileprivate struct Told: Hashable {
    var day: Day
    let metric: Identifier
    let arbetarekommun: Arbetarekommun?
    let tags: [Event.Tag]
    var direction: Direction
  }

  /// More and fewer are two things: fifteen came and three left.
  fileprivate enum Direction {
    case read, more, fewer
  }

  /// The first events that tell of something: different words beside two make them different.
  private struct First {
    let any: LineDraft
    var bare: LineDraft?
    var noted: [String: LineDraft] = [:]

    /// The one that an event with such words beside it may be.
    func twin(noted note: String) -> LineDraft? { note.isEmpty ? any : bare ?? noted[note] }
  }

  /// The repetitions, at most one of a line: it is logged whole or not at all.
  let found: [Repeat]

  /// Compares the events of different lines, in their order.
  init(in drafts: [LineDraft]) {
    let lines = Dictionary(grouping: drafts, by: \.line).sorted { $0.key < $1.key }
    var first: [Told: First] = [:]
    var found: [Int: Repeat] = [:]
    func find(_ draft: LineDraft, _ message: LineMessage) {
      if found[draft.line] == nil { found[draft.line] = Repeat(draft: draft, message: message) }
    }
    for (line, own) in lines {
      for draft in own {
        guard let twin = first[draft.told]?.twin(noted: draft.note) else { continue }
        if twin.sameness == draft.sameness {
          find(draft, .doubledLine(twin.line))
        } else {
          find(draft, .otherNumber(line: twin.line))
          find(twin, .otherNumber(line: line))
        }
      }
      guard found[line] == nil else { continue }
      for draft in own { LineRepeats.add(draft, to: &first[draft.told]) }
    }
    // How many there are is certain, and of a change beside it whether it is in that.
    let readings = Dictionary(
      drafts.filter { $0.told.direction == .read }.map { ($0.told, $0.line) },
      uniquingKeysWith: { first, _ in first })
    for draft in drafts where draft.told.direction != .read {
      if let line = draft.readings.lazy.compactMap({ readings[$0] }).first(where: { $0 != draft.line }) {
        find(draft, .inState(line: line))
      }
    }
    self.found = found.values.sorted { $0.draft.line < $1.draft.line }
  }

  private static func add(_ draft: LineDraft, to first: inout First?) {
    var now = first ?? First(any: draft)
    if draft.note.isEmpty {
      now.bare = now.bare ?? draft
    } else {
      now.noted[draft.note] = now.noted[draft.note] ?? draft
    }
    first = now
  }
}

extension LineDraft {
  fileprivate var told: LineRepeats.Told {
    let event = draft.preview
    var direction = LineRepeats.Direction.read
    if case .change(let amount) = event.value { direction = amount < .zero ? .fewer : .more }
    return LineRepeats.Told(
      day: event.day, metric: event.metric, arbetarekommun: event.arbetarekommun, tags: event.ownTags,
      direction: direction)
  }

  /// What a reading of the same thing would tell of, on each of the days that the change may be of.
  fileprivate var readings: [LineRepeats.Told] {
    let days = stretch.map { $0.start...min($0.end, $0.start + 366) } ?? draft.day...draft.day
    return sequence(first: days.lowerBound) { $0 < days.upperBound ? $0 + 1 : nil }.map { day in
      var told = self.told
      (told.day, told.direction) = (day, .read)
      return told
    }
  }

  fileprivate var note: String { draft.preview.note }
}
