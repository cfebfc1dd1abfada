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
    let day: Day
    let metric: Identifier
    let arbetarekommun: Arbetarekommun?
    let tags: [Event.Tag]
    let direction: Direction
  }

  /// More and fewer are two things: fifteen came and three left.
  fileprivate enum Direction {
    case read, more, fewer

    /// What may be about the same: a state that is read holds what changed it.
    var others: [Direction] { self == .read ? [.read, .more, .fewer] : [self, .read] }
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
    var first: [Told: First] = [:]
    var found: [Int: Repeat] = [:]
    for (_, own) in Dictionary(grouping: drafts, by: \.line).sorted(by: { $0.key < $1.key }) {
      for draft in own {
        let twins = draft.direction.others.lazy.compactMap {
          first[draft.told($0)]?.twin(noted: draft.note)
        }
        guard let twin = twins.first else { continue }
        if twin.sameness == draft.sameness {
          found[draft.line] = Repeat(draft: draft, message: .doubledLine(twin.line))
          break
        }
        // How many there are is certain, and of a change beside it whether it is in that.
        let isState = (draft.direction == .read) != (twin.direction == .read)
        for (own, other) in [(draft, twin), (twin, draft)] where !isState || own.direction != .read {
          found[own.line] =
            found[own.line]
            ?? Repeat(
              draft: own, message: isState ? .inState(line: other.line) : .otherNumber(line: other.line))
        }
        break
      }
      guard found[own[0].line] == nil else { continue }
      for draft in own { LineRepeats.add(draft, to: &first[draft.told(draft.direction)]) }
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
  fileprivate func told(_ direction: LineRepeats.Direction) -> LineRepeats.Told {
    let event = draft.preview
    return LineRepeats.Told(
      day: event.day, metric: event.metric, arbetarekommun: event.arbetarekommun, tags: event.ownTags,
      direction: direction)
  }

  fileprivate var direction: LineRepeats.Direction {
    guard case .change(let amount) = draft.preview.value else { return .read }
    return amount < .zero ? .fewer : .more
  }

  fileprivate var note: String { draft.preview.note }
}
