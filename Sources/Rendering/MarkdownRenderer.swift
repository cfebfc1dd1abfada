import Goals
public import Reports
import Text

/// A page as Markdown, for minutes and annual reports.
public struct MarkdownRenderer: Sendable {
  let book: any Phrasebook

  /// A renderer.
  public init(_ book: any Phrasebook) { self.book = book }

  /// The page as Markdown.
  public func text(_ page: Page) -> String {
    var parts = page.blocks.map(markdown)
    if page.isExample {
      // Under the title where there is one, else first.
      var place = 0
      if case .title = page.blocks.first { place = 1 }
      parts.insert("**\(text(.example))**", at: place)
    }
    return parts.joined(separator: "\n\n").replacing("\u{A0}", with: " ") + "\n"
  }

  private func markdown(_ block: Page.Block) -> String {
    switch block {
    case .title(let phrase): "# " + text(phrase)
    case .heading(let phrase): "## " + text(phrase)
    case .paragraph(let phrases): paragraph(phrases.map(text).joined(separator: " "))
    case .lines(let phrases): phrases.map { "- " + paragraph(text($0)) }.joined(separator: "\n")
    case .facts(let facts): list(facts)
    case .table(let table): markdown(table)
    case .matter(let matter):
      "### \(matter.number). \(text(matter.title))" + (matter.aside.map { " – " + text($0) } ?? "") + "\n\n"
        + list(matter.facts)
    }
  }

  private func list(_ facts: [Page.Fact]) -> String {
    facts.map { "- **\(book.text($0.label)):** \(text($0.content))" }.joined(separator: "\n")
  }

  private func markdown(_ table: Table) -> String {
    let cells = CellWriter(book)
    var lines = [
      row(table.columns.map { $0.title.map(text) ?? "" }),
      row(table.columns.map { $0.alignment == .right ? "---:" : "---" }),
    ]
    for line in table.rows {
      switch line {
      case .cells(let values): lines.append(row(values.map { escaped(cells.text($0).plain) }))
      case .total(let values):
        lines.append(row(values.map { escaped(cells.text($0).plain) }.map { $0.isEmpty ? "" : "**\($0)**" }))
      case .group(let phrase):
        lines.append(row(["**\(text(phrase))**"] + table.columns.dropFirst().map { _ in "" }))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func text(_ phrase: Phrase) -> String { escaped(book.text(phrase)) }

  /// A paragraph that is read as one: what it begins with is no list, heading or rule.
  private func paragraph(_ text: String) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, ".)".contains(mark) {
      return digits + "\\" + rest
    }
    return text.first.map { "-+=".contains($0) } == true ? "\\" + text : text
  }

  /// Text that a Markdown reader shows as it is: no marks, no HTML, no links, no new lines.
  private func escaped(_ text: String) -> String {
    var result = ""
    // By scalars: with an accent behind it a mark is another character, and a mark to a reader of Markdown still.
    var rest = text.harmless.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", ">", "|", "_", "#", "&", "~", "$", "^", "@", "{", "}":
        result += "\\"
      // `https://`, `:smile:` and `www.` are enough for some readers; a colon before a space or a digit is none.
      case ":"
      where rest.first.map({ !$0.properties.isWhitespace && $0.properties.numericType == nil }) == true:
        result += "\\"
      case "." where result.hasSuffix("www") || result.hasSuffix("WWW"): result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
