/// A plan file as front matter and blocks.
struct Document: Sendable {
  /// The `key: value` lines between the opening and the closing `---`; nil where there are none.
  var frontMatter: FrontMatter?
  /// What stands below it.
  var blocks: [Block]

  /// Reads a file; text of any sort makes some document.
  init(_ file: SourceFile) {
    var lines = file.texts[...]
    frontMatter = FrontMatter.read(&lines)
    var parser = BlockParser()
    var isComment = false
    let mayHaveComments = file.contains { $0 == UInt8(ascii: "<") }
    for (index, line) in zip(lines.indices, lines) {
      parser.take(mayHaveComments ? Document.withoutComments(line, &isComment) : line, line: index + 1)
    }
    blocks = parser.finish()
  }

  /// The line with what stands in `<!-- … -->` made spaces, so that every byte keeps its place.
  private static func withoutComments(_ line: SourceText, _ isComment: inout Bool) -> SourceText {
    guard isComment || line.contains(UInt8(ascii: "<")) else { return line }
    var masked = Array(line)
    var index = line.startIndex
    while index < line.endIndex {
      let mark: StaticString = isComment ? "-->" : "<!--"
      let width = line.hasPrefix(mark, at: index) ? mark.utf8CodeUnitCount : 1
      if isComment || width > 1 {
        for place in index..<index + width { masked[place - line.startIndex] = UInt8(ascii: " ") }
      }
      if width > 1 { isComment.toggle() }
      index += width
    }
    return SourceText(masked[...], at: line.place ?? SourceText.Place(line: 1, offset: 0))
  }
}
