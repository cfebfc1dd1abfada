/// A table as Markdown writes it.
struct MarkdownTable {
  let head: [String]
  let aligned: [Alignment]
  let rows: [[String]]

  enum Alignment: String {
    case left = "---"
    case right = "---:"
  }

  /// Its lines, without a newline at the end.
  var text: String {
    ([head, aligned.map(\.rawValue)] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
