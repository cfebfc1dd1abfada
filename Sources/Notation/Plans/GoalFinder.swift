import Text

/// A place in a document that promises something.
struct Candidate: Sendable {
  /// The promise.
  var text: SourceText
  /// The attributes after it.
  var attributes: Attributes?
  /// The nearest heading above that is not "Mål".
  var area: String?
  /// Boxes under it.
  var steps: [Bullet] = []
  /// The table under a heading with an id.
  var table: Table?

  /// Where the promise stands: its words, or its attributes where it has no words.
  var place: SourceText { text.isEmpty ? attributes?.text ?? text : text }
}

/// Finds the goals of a document: bullets under "Mål", whatever has an id, and tables under a heading with an id.
struct GoalFinder {
  private(set) var candidates: [Candidate] = []
  /// Headings with an id that no table follows.
  private(set) var tableless: [SourceText] = []
  /// Ticks of bullets that are goals themselves.
  private(set) var ticked: [SourceText] = []
  /// Attribute blocks that are not well formed.
  private(set) var malformed: [SourceText] = []

  private var areas: [(level: Int, text: String)] = []
  private var isGoalList = false
  private var heading: (inline: Inline, area: String?)?
  /// The bullets that a deeper one stands under, outermost first; `candidate` is nil for one that is no goal.
  private var parents: [(indent: Int, candidate: Int?)] = []

  init(_ document: Document) {
    for block in document.blocks { take(block) }
    closeHeading()
  }

  private mutating func take(_ block: Block) {
    switch block {
    case .heading(let level, let inline): takeHeading(level, inline)
    case .paragraph(let indent, let inline): takeParagraph(inline, indent: indent)
    case .bullet(let bullet): takeBullet(bullet)
    case .table(let table): takeTable(table)
    }
  }

  private mutating func takeHeading(_ level: Int, _ inline: Inline) {
    closeHeading()
    note(inline)
    parents = []
    isGoalList = GoalLabel.isLabel(inline.text)
    let isLabel = isGoalList
    if !isLabel { areas.removeAll { $0.level >= level } }
    // The heading of a table names the goal itself; its area is the heading above.
    if inline.trailing?.id != nil { heading = (inline, areas.last?.text) }
    if !isLabel { areas.append((level, inline.text.string)) }
  }

  private mutating func takeParagraph(_ inline: Inline, indent: Int) {
    note(inline)
    // An indented paragraph explains the bullet above it; the list goes on below.
    if parents.first.map({ indent > $0.indent }) != true {
      parents = []
      isGoalList = GoalLabel.isLabel(inline.text)
    }
    takeIdentified(inline)
  }

  private mutating func takeBullet(_ bullet: Bullet) {
    note(bullet.inline)
    parents.removeAll { $0.indent >= bullet.indent }
    if bullet.box != nil, let goal = parents.last(where: { $0.candidate != nil })?.candidate {
      candidates[goal].steps.append(bullet)
      return
    }
    let before = candidates.count
    takeIdentified(bullet.inline)
    // A deeper bullet explains the one above; it is a goal only where it has an id.
    if parents.isEmpty, isGoalList, candidates.count == before {
      add(bullet.inline.text, bullet.inline.trailing)
    }
    let isGoal = candidates.count > before
    if isGoal, let box = bullet.box, box.isTicked { ticked.append(box.text) }
    parents.append((bullet.indent, isGoal ? candidates.count - 1 : nil))
  }

  private mutating func takeTable(_ table: Table) {
    parents = []
    isGoalList = false
    guard let heading else { return }
    self.heading = nil
    candidates.append(
      Candidate(
        text: heading.inline.text, attributes: heading.inline.trailing, area: heading.area, table: table))
  }

  /// Whatever has an id is a goal, anywhere.
  private mutating func takeIdentified(_ inline: Inline) {
    takeSpans(inline)
    if let trailing = inline.trailing, trailing.id != nil {
      add(inline.text, trailing)
    }
  }

  private mutating func takeSpans(_ inline: Inline) {
    for span in inline.spans where span.attributes.id != nil {
      add(span.text, span.attributes)
    }
  }

  private mutating func add(_ text: SourceText, _ attributes: Attributes?) {
    candidates.append(
      Candidate(text: text, attributes: attributes, area: areas.last?.text))
  }

  private mutating func closeHeading() {
    if let heading { tableless.append(heading.inline.place) }
    heading = nil
  }

  private mutating func note(_ inline: Inline) {
    for fault in inline.faults {
      if case .notAnAttribute(let text) = fault { malformed.append(text) }
    }
    // What is open runs to the end, so that there is one such block at most.
    if inline.faults.contains(where: \.isOpen) {
      malformed.append(inline.trailing?.text ?? inline.spans.last?.attributes.text ?? inline.text)
    }
  }
}
