/// A manual page as it grows, in the macros of man(7).
struct ManualText {
  private(set) var source: String
  /// Whether a title was the last thing; no paragraph need be parted from it.
  private var isBelowTitle = false

  init(title: String, version: String, date: String) {
    source = ".TH \(title.uppercased()) 1 \"\(date)\" \"\(version)\"\n"
  }

  /// A section; one that could have blocks and has none is left out.
  mutating func section(_ title: String, _ blocks: [HelpBlock]? = nil) {
    if let blocks, blocks.isEmpty { return }
    add(title: ".SH \"\(title)\"\n")
    add(blocks ?? [])
  }

  mutating func subsection(_ title: String) { add(title: ".SS \"\(title)\"\n") }

  /// The program's name and what it is, as other programs look for it.
  mutating func add(name: String, _ summary: String) {
    source += ManualText.filled(["\(name) \\-"] + ManualText.words(summary))
  }

  mutating func add(_ blocks: [HelpBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let text):
        beginParagraph()
        source += ManualText.filled(ManualText.words(text))
      case .usage(let start, let parts):
        beginParagraph()
        source += ManualText.filled(
          ["\\fB\(ManualText.escaped(start))\\fR"] + parts.flatMap(ManualText.words))
      case .entry(let label, let explanation):
        source += ".TP\n\\fB\(ManualText.escaped(label))\\fR\n"
        source += explanation.isEmpty ? "\\&\n" : ManualText.filled(ManualText.words(explanation))
      case .example(let example):
        beginParagraph()
        source += ".nf\n\(ManualText.escaped(example.line))\n.fi\n"
        if !example.explanation.isEmpty {
          source += ".RS\n\(ManualText.filled(ManualText.words(example.explanation))).RE\n"
        }
      }
      isBelowTitle = false
    }
  }

  private mutating func add(title: String) {
    source += title
    isBelowTitle = true
  }

  private mutating func beginParagraph() {
    if !isBelowTitle { source += ".PP\n" }
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { escaped(String($0)) }
  }

  /// Words on lines of at most eighty bytes, as man pages are kept; none of them begins like a macro.
  private static func filled(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, width(last) + 1 + width(word) <= 78 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word.hasPrefix(".") || word.hasPrefix("'") ? "\\&" + word : word)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The bytes of a text as roff sees it: a letter beyond ASCII as `\[u00E5]`.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  /// Text in which nothing is an escape to roff, and a hyphen can be copied as one.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
