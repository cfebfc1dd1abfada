/// Sentences and how they are read; written for these tests, one trait of the language a row.
enum Sentences {
  /// A sentence and the summary of its reading.
  struct Row: Sendable, CustomStringConvertible {
    let sentence: String
    let expected: String
    var description: String { sentence }
  }

  /// Rows from lines "sentence | reading".
  static func rows(_ table: String) -> [Row] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
      return Row(sentence: trim(parts[0]), expected: trim(parts.count > 1 ? parts[1] : ""))
    }
  }

  private static func trim(_ text: String) -> String {
    var part = text[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
