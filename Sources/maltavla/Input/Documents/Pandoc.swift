/// How `pandoc` is asked to read a document.
enum Pandoc {
  /// Plain Markdown: `#` headings, tables, no HTML, no attributes, each paragraph on a line.
  static func arguments(for format: DocumentFormat, path: String) -> [String] {
    let reader =
      switch format {
      case .odt: "odt"
      case .rtf: "rtf"
      case .html: "html"
      default: "docx"
      }
    // A web page can make pandoc fetch other pages and files; there, only this one may be read.
    let bounds = format == .html ? ["--sandbox"] : []
    // A small archive can unfold to more than the memory.
    return ["+RTS", "-M1G", "-RTS"] + bounds
      + ["--from", reader, "--to", writer, "--wrap=none", "--columns=500", path]
  }

  /// Only grid tables can hold cells of several paragraphs, and their wide columns keep words whole.
  private static let writer = [
    "markdown_strict", "-raw_html", "+pipe_tables", "+grid_tables", "+footnotes", "+intraword_underscores",
    "+strikeout", "+all_symbols_escapable",
  ].joined()
}
