struct TableFinder {
  init(_ lines: [Line], isMarkdown: Bool) {}
  func tables() -> [FoundTable] { [] }
}
