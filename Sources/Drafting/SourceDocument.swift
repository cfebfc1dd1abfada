import Text

/// A foreign document as text, before anything is understood of it.
public struct SourceDocument: Sendable {
  /// The file as the user would name it.
  public var name: String
  /// Its lines as they came.
  public var lines: [Line]
  /// Whether the text is Markdown, as `pandoc` writes it; otherwise its layout tells what is what.
  public var isMarkdown: Bool

  /// A document of text: lines end with LF, CRLF or CR, and a form feed begins a page.
  ///
  /// Hazardous characters become spaces, so that nothing of the document can obey a terminal.
  public init(name: String, text: String, isMarkdown: Bool = false) {
    self.name = name
    self.isMarkdown = isMarkdown
    // Half a personal number would be read as a target, and told as one.
    self.lines = SourceDocument.lines(of: text.withoutPersonalNumbers)
  }
}
