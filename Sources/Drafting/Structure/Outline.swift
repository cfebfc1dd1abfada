import Reading
import Text

/// Passages with their place in the document: the area, what the section is, and what introduces a list.
struct Outline {
  /// A passage where it stands.
  struct Entry {
    var passage: Passage
    /// The nearest heading above that is not a label.
    var area: String?
    var role: SectionRole?
    var lead: LeadIn?
    /// Whether its last sentence introduces the list below.
    var isLeadIn = false
    /// Whether the passage is a heading, and of which level.
    var headingLevel: Int?
  }

  private(set) var entries: [Entry] = []
  private let context: ReadingContext
  /// In Markdown a heading says that it is one.
  private let isMarkdown: Bool
  private var areas: [(level: Int, text: String)] = []
  private var role: SectionRole?
  private var roleLevel = 0
  private var lead: LeadIn?
  /// The indent of the list's items, while a list goes on.
  private var listIndent: Int?
  private var isAfterHeading = false

  init(_ passages: [Passage], isMarkdown: Bool, context: ReadingContext) {
    self.isMarkdown = isMarkdown
    self.context = context
    for place in passages.indices {
      take(passages[place], next: passages.indices.contains(place + 1) ? passages[place + 1] : nil)
    }
  }

  /// Whether the document has a list of goals.
  var hasGoalLists: Bool {
    entries.contains { entry in
      guard case .item = entry.passage.kind else { return false }
      return entry.role == .goals
    }
  }

  private mutating func take(_ passage: Passage, next: Passage?) {
    if let level = headingLevel(passage, next: next) {
      takeHeading(passage, level)
      return
    }
    isAfterHeading = false
    switch passage.kind {
    case .item(let indent, _):
      if listIndent == nil { listIndent = indent }
      add(passage)
    case .row:
      endList()
      add(passage)
    case .paragraph, .heading:
      // An unmarked line among unmarked items is one of them; running text ends a list.
      if passage.text.count > 160 || passage.text.last == "." {
        if listIndent != nil, passage.text.count > 120, role == .goals { role = nil }
        endList()
      }
      add(passage)
      let opensList = if case .item = next?.kind { true } else { false }
      if let found = LeadIn(passage.text, opensList: opensList, context: context) {
        lead = found
        listIndent = nil
        entries[entries.count - 1].isLeadIn = true
      }
    }
  }

  private mutating func endList() {
    if listIndent != nil { lead = nil }
    listIndent = nil
  }

  private mutating func add(_ passage: Passage) {
    if case .item(_, .label) = passage.kind {
      entries.append(Entry(passage: passage, area: areas.last?.text, role: .goals))
      return
    }
    let isItem = if case .item = passage.kind { true } else { false }
    let given = lead?.role
    let here = isItem || lead != nil && listIndent == nil ? given ?? role : role
    entries.append(Entry(passage: passage, area: areas.last?.text, role: here, lead: lead))
  }

  private mutating func takeHeading(_ passage: Passage, _ level: Int) {
    lead = nil
    listIndent = nil
    let text = passage.text.trimmed
    let name = text.hasSuffix(":") ? String(text.dropLast()) : text
    if let found = SectionWords.role(of: text) {
      role = found
      roleLevel = level
    } else {
      if !areas.isEmpty, !isAfterHeading { areas.removeAll { $0.level >= level } }
      areas.append((isAfterHeading ? (areas.last?.level ?? 0) + 1 : level, name))
      role = nil
    }
    entries.append(
      Entry(passage: passage, area: areas.last?.text, role: role, headingLevel: areas.isEmpty ? 1 : level))
    isAfterHeading = role == nil
    if role == nil { lead = LeadIn(text, opensList: false, context: context) }
  }

  /// The level of a heading, nil for a passage that is none.
  private func headingLevel(_ passage: Passage, next: Passage?) -> Int? {
    let text = passage.text.trimmed
    switch passage.kind {
    case .heading(let level): return level
    case .row: return nil
    case .item where isMarkdown: return nil
    case .item(_, .label): return nil
    case .item(_, .glyph): return nil
    case .item(_, let sort):
      guard !isInSeries(passage, sort, next), isTitle(text, next: next) else { return nil }
      return sort == .code ? 2 : 1
    case .paragraph where SectionWords.isField(text) && text.last != ":": return nil
    case .paragraph:
      let isLabel =
        (text.first?.isUppercase ?? false) && text.count < 80 && text.last != "."
        && !(text.last == ":" && text.count > 40)
      if isLabel, SectionWords.role(of: text) != nil { return 3 }
      return isTitle(text, next: next) ? (text.contains(where: \.isLowercase) ? 2 : 1) : nil
    }
  }

  /// Whether the line right above or right below is numbered too: headings have text between.
  private func isInSeries(_ passage: Passage, _ sort: BulletMark.Sort, _ next: Passage?) -> Bool {
    func isLike(_ other: Passage?) -> Bool {
      if case .item(_, sort) = other?.kind { true } else { false }
    }
    return next?.gap == 0 && isLike(next)
      || passage.gap == 0 && entries.last?.headingLevel == nil && isLike(entries.last?.passage)
  }

  /// A short line without a full stop that begins with a capital and says nothing of a number.
  private func isTitle(_ text: String, next: Passage?) -> Bool {
    guard text.count <= 90, let first = text.first, first.isUppercase || first.isNumber, let last = text.last,
      ![".", "?", ";", ",", ":"].contains(last), next != nil
    else { return false }
    let reading = SentenceReader().read(withoutNumber(text), in: context)
    if LeadIn(text, opensList: false, context: context) != nil { return false }
    if reading.refusal == .heading { return true }
    let isListed = role == .goals || lead?.role == .goals
    guard reading.target == nil, !isListed else { return false }
    // Text or a label comes right below a heading; below an item without a mark comes its like.
    switch next?.kind {
    case .paragraph:
      return (next?.text.count ?? 0) > 90 || next.flatMap { SectionWords.role(of: $0.text) } != nil
    case .heading, .item: return true
    case .row, nil: return false
    }
  }

  /// "1 En växande rörelse" without its number.
  private func withoutNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let rest = text.dropFirst(digits.count).drop(while: \.isBlank)
    guard (1...5).contains(digits.count), rest.first?.isUppercase ?? false else { return text }
    return String(rest)
  }
}
