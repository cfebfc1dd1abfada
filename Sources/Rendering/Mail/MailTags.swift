import Goals
import Reports

/// The building stones of a letter's HTML: tables with their style written out.
struct MailTags {
  let book: any Phrasebook

  func say(_ phrase: Phrase) -> String { book.text(phrase) }
  func say(_ phrase: LetterPhrase) -> String { book.text(.letter(phrase)) }
  func say(_ word: Word) -> String { book.text(word) }

  /// A table that is a layout.
  func layout(_ style: String = "", @HTMLBuilder _ rows: () -> [HTMLNode]) -> HTMLNode {
    tag(
      "table",
      [
        "role": "presentation", "width": "100%", "cellpadding": "0", "cellspacing": "0", "border": "0",
        "style": "width:100%;border-collapse:collapse;" + style,
      ], rows)
  }

  /// A table of figures.
  func figures(@HTMLBuilder _ rows: () -> [HTMLNode]) -> HTMLNode {
    tag(
      "table",
      [
        "width": "100%", "cellpadding": "0", "cellspacing": "0", "border": "0",
        "style": "width:100%;border-collapse:collapse;",
      ], rows)
  }

  func cell(
    _ style: String = "", class name: String? = nil, span: Int = 1, @HTMLBuilder _ content: () -> [HTMLNode]
  ) -> HTMLNode {
    tag(
      "td", class: name,
      ["colspan": span > 1 ? "\(span)" : nil, "style": MailStyle.cell + style], content)
  }

  /// The head of a column.
  func head(_ words: String, _ style: String = "", class name: String? = nil) -> HTMLNode {
    tag(
      "th", class: name,
      [
        "scope": "col",
        "style": MailStyle.cell
          + "color:\(MailStyle.label);font-size:12px;font-weight:normal;text-align:left;padding:8px 0 6px 0;"
          + "border-bottom:1px solid \(MailStyle.rule);" + style,
      ]
    ) { words }
  }

  /// The heading of a section.
  func heading(_ words: String) -> HTMLNode {
    tag(
      "h2",
      [
        "style": MailStyle.family + MailStyle.breaking
          + "margin:32px 0 0 0;padding:0 0 7px 0;font-size:17px;line-height:22px;color:\(MailStyle.ink);"
          + "border-bottom:1px solid \(MailStyle.ink);"
      ]
    ) { words }
  }

  func paragraph(_ style: String = "", @HTMLBuilder _ content: () -> [HTMLNode]) -> HTMLNode {
    tag("p", ["style": MailStyle.cell + MailStyle.breaking + "margin:8px 0 0 0;" + style], content)
  }

  func strong(_ words: String, color: String? = nil) -> HTMLNode {
    tag("b", ["style": color.map { "color:\($0);" }]) { words }
  }

  /// An outlook's mark; its words must stand beside it.
  func mark(_ outlook: Outlook) -> HTMLNode {
    let (sign, color) = MailStyle.mark(outlook)
    return tag("span", ["aria-hidden": "true", "style": "color:\(color);"]) { sign }
  }
}
