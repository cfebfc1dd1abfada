public import Reports
import Text

/// A page as text for a terminal: aligned columns, bars, and colour where it is on.
public struct TerminalRenderer: Sendable {
  let book: any Phrasebook
  let width: Int
  let ink: Ink
  let isPlain: Bool

  /// A renderer for `width` columns, at least 40; a plain one, for screen readers, has neither columns nor colour.
  public init(_ book: any Phrasebook, width: Int, color: Bool, isPlain: Bool = false) {
    self.book = book
    self.width = max(40, width)
    self.ink = Ink(isOn: color && !isPlain)
    self.isPlain = isPlain
  }

  /// The page, each line ended by a newline.
  public func text(_ page: Page) -> String {
    (isPlain ? PlainPage(book: book).lines(of: page) : lines(of: page)).map {
      $0.replacing("\u{A0}", with: " ").withoutTrailingSpaces + "\n"
    }.joined()
  }

  private func lines(of page: Page) -> [String] {
    var lines: [String] = []
    var isStamped = !page.isExample
    for (index, block) in page.blocks.enumerated() {
      if index > 0, !isAttached(block, to: page.blocks[index - 1]) { lines.append("") }
      var rendered = self.lines(of: block)
      if !isStamped, case .lines = block {
        rendered = stamped(rendered)
        isStamped = true
      }
      lines += rendered
    }
    if !isStamped { lines.insert(ink.bold(book.text(Phrase.example)), at: 0) }
    return lines
  }

  /// Lines under a title, and what follows a heading, stand close.
  private func isAttached(_ block: Page.Block, to previous: Page.Block) -> Bool {
    switch (previous, block) {
    case (.title, .lines), (.heading, _): true
    default: false
    }
  }

  private func lines(of block: Page.Block) -> [String] {
    switch block {
    case .title(let phrase): wrapped(text(phrase)).map(ink.bold)
    case .heading(let phrase): wrapped(text(phrase).uppercased()).map(ink.bold)
    case .paragraph(let phrases): wrapped(phrases.map(text).joined(separator: " "))
    case .lines(let phrases): phrases.flatMap { wrapped(text($0), indent: 2) }
    case .facts(let facts): self.facts(facts, indent: 0)
    case .table(let table): TableLayout(table, book: book, ink: ink).lines(width: width)
    case .matter(let matter): self.matter(matter)
    }
  }

  private func text(_ phrase: Phrase) -> String { book.text(phrase).harmless }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let lines = text.wrapped(to: width)
    guard indent > 0, lines.count > 1, let first = lines.first else { return lines }
    let rest = lines.dropFirst().joined(separator: " ").wrapped(to: width - indent)
    return [first] + rest.map { String(repeating: " ", count: indent) + $0 }
  }

  /// The invented figures' stamp at the right of the first line that has room for it, or on a line of its own.
  private func stamped(_ lines: [String]) -> [String] {
    let stamp = book.text(Phrase.example)
    guard let last = lines.last, last.displayWidth + 2 + stamp.displayWidth <= width else {
      return lines + [ink.bold(stamp)]
    }
    let gap = String(repeating: " ", count: width - last.displayWidth - stamp.displayWidth)
    return lines.dropLast() + [last + gap + ink.bold(stamp)]
  }

  private func facts(_ facts: [Page.Fact], indent: Int) -> [String] {
    let labels = facts.map { book.text($0.label) }
    let column = indent + (labels.map(\.displayWidth).max() ?? 0) + 2
    return zip(labels, facts).flatMap { label, fact -> [String] in
      let content = text(fact.content).wrapped(to: max(20, width - column))
      let lead =
        String(repeating: " ", count: indent) + ink.paint(label, .dim).padded(label, to: column - indent)
      return content.enumerated().map { $0 == 0 ? lead + $1 : String(repeating: " ", count: column) + $1 }
    }
  }

  private func matter(_ matter: Page.Matter) -> [String] {
    let lead = "\(matter.number). "
    let aside = matter.aside.map { " – " + text($0) } ?? ""
    let title = (text(matter.title) + aside).wrapped(to: width - lead.count)
    let head = title.enumerated().map { ($0 == 0 ? lead : String(repeating: " ", count: lead.count)) + $1 }
    return head.map(ink.bold) + facts(matter.facts, indent: 3)
  }
}

extension String {
  /// The painted text filled to the width that `plain`, the same without paint, would need.
  func padded(_ plain: String, to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - plain.displayWidth))
  }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    var part = self[...]
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
