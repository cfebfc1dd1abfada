import Text

extension HelpPage {
  /// The page as text for a terminal of `width` columns, laid out as swift-argument-parser does. Only a
  /// word, an example's line or a part of the usage that is itself too long goes beyond the width.
  public func text(width: Int = 80) -> String {
    let layout = HelpLayout(width: width, blocks: sections.flatMap(\.blocks))
    let end = closing.map { [layout.lines(of: .paragraph($0))] } ?? []
    let parts = sections.map { layout.lines(of: $0) } + end
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

extension HelpBlock {
  /// The block alone after a title, such as `USAGE: maltavla undo [ID]`, without a newline at its end.
  public func text(after title: String, width: Int = 80) -> String {
    HelpLayout(width: width, blocks: [self]).lines(of: self, after: "\(title): ").joined(separator: "\n")
  }
}

/// Breaks blocks into lines by display width.
struct HelpLayout {
  private let width: Int
  /// Where explanations begin, the same for the whole page, so that its sections line up.
  private let column: Int

  init(width: Int, blocks: [HelpBlock]) {
    self.width = width
    // A third of the page for the labels, at most 24 columns; a longer one gets a line to itself.
    let most = max(8, min(24, width / 3))
    let labels = blocks.map { block in
      if case .entry(let label, _) = block { label.displayWidth } else { 0 }
    }
    column = (labels.filter { $0 <= most }.max() ?? most) + 4
  }

  func lines(of section: HelpSection) -> [String] {
    guard let first = section.blocks.first else { return [] }
    switch first {
    case .paragraph, .usage:
      let rest = section.blocks.dropFirst().flatMap { [""] + lines(of: $0) }
      return lines(of: first, after: "\(section.title): ") + rest
    case .entry, .example:
      return ["\(section.title):"] + section.blocks.flatMap { lines(of: $0) }
    }
  }

  func lines(of block: HelpBlock, after head: String = "") -> [String] {
    switch block {
    case .paragraph(let text):
      return (head + text).wrapped(to: width)
    case .usage(let start, let parts):
      return filled([head + start] + parts, indent: 2)
    case .entry(let label, let explanation):
      return entry(label, explanation)
    case .example(let example):
      let explanation = example.explanation
      return ["  " + example.line]
        + (explanation.isEmpty ? [] : indented(explanation.wrapped(to: room(after: 6)), by: 6))
    }
  }

  private func entry(_ label: String, _ explanation: String) -> [String] {
    let head = "  " + label
    guard !explanation.isEmpty else { return [head] }
    let body = indented(explanation.wrapped(to: room(after: column)), by: column)
    guard head.displayWidth + 2 <= column, let first = body.first else { return [head] + body }
    return [head.padded(to: column) + first.dropFirst(column)] + body.dropFirst()
  }

  /// Parts on as few lines as they take; every line but the first is indented.
  private func filled(_ parts: [String], indent: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let line = lines.last, line.displayWidth + 1 + part.displayWidth <= width {
        lines[lines.count - 1] = line + " " + part
      } else {
        lines.append(lines.isEmpty ? part : String(repeating: " ", count: indent) + part)
      }
    }
    return lines
  }

  private func indented(_ lines: [String], by indent: Int) -> [String] {
    lines.map { String(repeating: " ", count: indent) + $0 }
  }

  /// Columns left of the page, never so few that every word would stand alone.
  private func room(after indent: Int) -> Int {
    max(16, width - indent)
  }
}
