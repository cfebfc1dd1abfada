/// One construct of a Markdown document.
enum Block: Sendable {
  /// `# Text`, of level 1 to 6.
  case heading(level: Int, Inline)
  /// A line of a list, with the lines that continue it.
  case bullet(Bullet)
  /// Running text; an indented one belongs to the bullet above it.
  case paragraph(indent: Int, Inline)
  /// Rows between bars.
  case table(Table)
}

/// A line of a list.
struct Bullet: Sendable {
  /// Columns before the mark; a greater indent makes a bullet the child of the one above.
  let indent: Int
  /// Whether there is a box: nil for none, false for `[ ]`, true for `[x]`.
  let box: Box?
  /// The text after the mark and the box.
  var inline: Inline

  /// A box before the text.
  struct Box: Sendable {
    let isTicked: Bool
    let text: SourceText
  }
}
