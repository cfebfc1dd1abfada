import Text

/// A plan file as front matter and blocks.
struct Document: Sendable {
  /// The `key: value` lines between the opening and the closing `---`; nil where there are none.
  var frontMatter: FrontMatter?
  /// What stands below it.
  var blocks: [Block]

  /// Reads a file; text of any sort makes some document.
  init(_ file: SourceFile) {
    var lines = file.lines[...]
    frontMatter = FrontMatter.read(&lines)
    var parser = BlockParser()
    var isComment = false
    for index in lines.indices {
      let text = Document.withoutComments(lines[index], &isComment)
      parser.take(text, line: index + 1)
    }
    blocks = parser.finish()
  }

  /// The line with what stands in `<!-- … -->` made spaces, so that columns stay.
  private static func withoutComments(_ line: String, _ isComment: inout Bool) -> String {
    guard isComment || line.holds("<!--") else { return line }
    var result = ""
    var rest = line[...]
    while !rest.isEmpty {
      if isComment, rest.hasPrefix("-->") {
        isComment = false
        result += "   "
        rest = rest.dropFirst(3)
      } else if !isComment, rest.hasPrefix("<!--") {
        isComment = true
        result += "    "
        rest = rest.dropFirst(4)
      } else {
        result.append(isComment ? " " : rest[rest.startIndex])
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
