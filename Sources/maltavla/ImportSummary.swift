import Drafting
import Goals
import Reading
import Text

/// What a person should know of a draft: how much was found, what to look at and what is missing.
struct ImportSummary {
  let draft: Draft
  /// How many goals there are of each kind, the common order of kinds.
  let kinds: [(kind: Kind, count: Int)]
  /// What to look at, by reason; each reason where it first occurs.
  let reasons: [(concern: Concern, places: [Place])]
  /// Where the draft was written; nil where it went to standard output.
  let output: String?
  /// The command that would write it to a file.
  let saving: String

  /// Something to look at, as a person finds it in the document.
  struct Place {
    /// Where it stands: what cannot be seen in the document is not named.
    let position: Position
    /// How it begins; nil where the concern itself says what it is about.
    let words: String?
  }

  /// A place in a document.
  enum Position {
    case line(Int)
    case page(Int)
    /// Word processors show neither.
    case unknown
  }

  /// How many places are shown for a reason.
  static let shownPlaces = 3

  init(of draft: Draft, _ format: DocumentFormat, output: String?) {
    self.draft = draft
    self.output = output == "-" ? nil : output
    kinds = Kind.allCases.compactMap { kind in
      let count = draft.goals.count { $0.reading.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
    func position(_ line: Int, _ page: Int?) -> Position {
      switch format {
      case .text, .markdown: .line(line)
      case .pdf: page.map { .page($0) } ?? .unknown
      default: .unknown
      }
    }
    var reasons: [(concern: Concern, places: [Place])] = []
    var indices: [Concern: Int] = [:]
    func add(_ concern: Concern, _ place: Place) {
      if let index = indices[concern] {
        reasons[index].places.append(place)
      } else {
        indices[concern] = reasons.count
        reasons.append((concern, [place]))
      }
    }
    for goal in draft.goals {
      let place = Place(position: position(goal.line, goal.page), words: goal.text)
      for concern in goal.concerns { add(concern, place) }
    }
    for table in draft.tables {
      let place = Place(position: position(table.line, nil), words: table.title)
      for concern in table.concerns { add(concern, place) }
    }
    self.reasons = reasons
    let organisation = draft.organisation ?? "plan"
    let years = draft.period.map { "-\($0.start.year)" } ?? ""
    let name = Slug.make(from: organisation).prefix(58) + years
    let isPlain = draft.source.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    let source = isPlain ? draft.source : "\"\(draft.source.harmless)\""
    saving = "maltavla import \(source) --output plans/\(name).md"
  }
}
