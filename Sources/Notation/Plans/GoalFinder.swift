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
  /// Whether it is a bullet in a list under "Mål", or has an id elsewhere.
  var isListed: Bool
}

/// Finds the goals of a document: bullets under "Mål", whatever has an id, and tables under a heading with an id.
struct GoalFinder {
  private(set) var candidates: [Candidate] = []
  /// Headings with an id that no table follows.
  private(set) var tableless: [SourceText] = []
  /// Attribute blocks that are not well formed.
  private(set) var malformed: [SourceText] = []

  private var areas: [(level: Int, text: String)] = []
  private var isGoalList = false
  private var heading: (inline: Inline, area: String?)?
  /// The bullet whose children the next, deeper bullets are; nil for one that is no goal.
  private var parent: (indent: Int, candidate: Int?)?

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
    parent = nil
    isGoalList = GoalFinder.isLabel(inline.text)
    if inline.trailing?.id != nil {
      // The heading of a table names the goal itself; its area is the heading above.
      heading = (inline, areas.last { $0.level < level }?.text)
      return
    }
    if isGoalList { return }
    areas.removeAll { $0.level >= level }
    areas.append((level, inline.text.string))
  }

  private mutating func takeParagraph(_ inline: Inline, indent: Int) {
    note(inline)
    parent = nil
    isGoalList = GoalFinder.isLabel(inline.text)
    takeSpans(inline)
    if let trailing = inline.trailing, trailing.id != nil, inline.spans.isEmpty {
      add(inline.text, trailing, isListed: false)
    }
  }

  private mutating func takeBullet(_ bullet: Bullet) {
    note(bullet.inline)
    if let parent, bullet.indent > parent.indent {
      if bullet.box != nil, let candidate = parent.candidate {
        candidates[candidate].steps.append(bullet)
        return
      }
      // A deeper bullet explains the one above; it is a goal only where it has an id.
      takeSpans(bullet.inline)
      if let trailing = bullet.inline.trailing, trailing.id != nil {
        add(bullet.inline.text, trailing, isListed: false)
      }
      return
    }
    let before = candidates.count
    takeSpans(bullet.inline)
    let hasSpans = candidates.count > before
    let hasID = bullet.inline.trailing?.id != nil
    if hasID || isGoalList && !hasSpans {
      add(bullet.inline.text, bullet.inline.trailing, isListed: isGoalList)
    }
    parent = (bullet.indent, candidates.count > before ? candidates.count - 1 : nil)
  }

  private mutating func takeTable(_ table: Table) {
    parent = nil
    isGoalList = false
    guard let heading else { return }
    self.heading = nil
    candidates.append(
      Candidate(
        text: heading.inline.text, attributes: heading.inline.trailing, area: heading.area, table: table,
        isListed: true))
  }

  private mutating func takeSpans(_ inline: Inline) {
    for span in inline.spans where span.attributes.id != nil {
      add(span.text, span.attributes, isListed: isGoalList)
    }
  }

  private mutating func add(_ text: SourceText, _ attributes: Attributes?, isListed: Bool) {
    candidates.append(
      Candidate(text: text, attributes: attributes, area: areas.last?.text, isListed: isListed))
  }

  private mutating func closeHeading() {
    if let heading { tableless.append(heading.inline.text) }
    heading = nil
  }

  private mutating func note(_ inline: Inline) {
    for fault in inline.faults {
      switch fault {
      case .notAnAttribute(let text): malformed.append(text)
      case .unclosed, .openQuote:
        malformed.append(inline.trailing?.text ?? inline.spans.last?.attributes.text ?? inline.text)
      }
    }
  }

  /// "Mål", "Mål:", "Våra mål" in any case.
  private static func isLabel(_ text: SourceText) -> Bool {
    let words = text.string.composed.lowercased().split { !$0.isLetter }
    return words == ["mål"] || words == ["våra", "mål"] || words == ["mål", "för", "perioden"]
  }
}
