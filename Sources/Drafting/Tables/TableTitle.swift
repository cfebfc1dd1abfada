import Text

/// The heading or caption that stands above a table.
struct TableTitle: Hashable, Sendable {
  /// What it says, without the signs of Markdown.
  var text: String
  /// The row where it begins.
  var row: Int

  /// The title of a table that begins at `index`, among rows that belong to no table before it.
  static func above(_ index: Int, in rows: [TextRow], notBefore first: Int) -> TableTitle? {
    var place = index - 1
    while place >= first, index - place < 3, rows[place].isRule { place -= 1 }
    guard place >= first, place + 1 < rows.count, rows[place + 1].blanksBefore <= 4 else { return nil }
    let row = rows[place]
    // The second line of a title that was too long for one.
    if place > first, row.text.first?.isLowercase == true, row.blanksBefore <= rows[place - 1].blanksBefore,
      isNamed(rows[place - 1].text)
    {
      return TableTitle(text: plain(rows[place - 1].text + " " + row.text), row: place - 1)
    }
    guard isTitle(row.text) else { return nil }
    // The last item of a numbered list is no title.
    if place > first, let mark = BulletMark(row.text), BulletMark(rows[place - 1].text)?.sort == mark.sort {
      return nil
    }
    if place > first, !isNamed(row.text), !row.text.hasPrefix("#"), row.blanksBefore == 0 {
      let above = rows[place - 1].text
      if above.utf8.count > 70, let last = above.last, last.isLowercase || last == "," || last == "-" {
        return nil
      }
    }
    return TableTitle(text: plain(row.text), row: place)
  }

  /// Whether a row could be a title: short, and neither a sentence nor a bullet.
  static func isTitle(_ text: String) -> Bool {
    guard text.utf8.count <= 160, let first = text.first, let last = text.last else { return false }
    if isNamed(text) || text.hasPrefix("#") { return true }
    guard first.isUppercase || first.isNumber || text.hasPrefix("**") else { return false }
    return ![".", ",", ";", ":", "-", "?", "!"].contains(last) && text.contains(where: \.isWordLetter)
  }

  /// Whether the row says itself that it is a title.
  static func isNamed(_ text: String) -> Bool {
    let start = plain(text).lowercased()
    return ["bilaga", "tabell"].contains { start.hasPrefix($0) }
  }

  /// The words of a heading, a caption or a bold paragraph.
  static func plain(_ text: String) -> String {
    var part = MarkdownText.plain(text.trimmed)[...]
    while let first = part.first, first == "#" || first == ":" || first.isSpace { part.removeFirst() }
    if let brace = part.lastIndex(of: "{"), part.last == "}" { part = part[..<brace] }
    return String(part).trimmed
  }
}
