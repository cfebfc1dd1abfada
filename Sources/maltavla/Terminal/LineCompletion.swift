import Text

/// What Tab makes of the words before the cursor.
enum LineCompletion: Hashable {
  /// Nothing begins so.
  case nothing
  /// The words, as far as there is no doubt of them.
  case words(String)
  /// Several begin so, and nothing more can be said.
  case choice([String])

  /// Weighs the candidates. They may be of several words and stand last in a longer line, so that the longest end of
  /// `typed` that begins any of them decides: "42 samtal i lilla e" is completed by "Lilla Edet".
  init(_ typed: String, among candidates: [Candidate]) {
    let begun = LineCompletion.ends(of: typed).lazy.map { end in
      (end: end, found: candidates.filter { $0.begins(with: String(end)) }.map(\.text))
    }
    guard let (end, found) = begun.first(where: { !$0.found.isEmpty }), let first = found.first else {
      self = .nothing
      return
    }
    let kept = typed[..<end.startIndex]
    if found.count == 1 {
      self = first == end ? .nothing : .words(kept + first)
      return
    }
    let shared = found.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    self = shared.count > end.count ? .words(kept + shared) : .choice(found)
  }

  /// The text and what follows each of its spaces, the longest first; of an empty end everything could be meant, and
  /// only a line with nothing in it asks for that.
  private static func ends(of text: String) -> [Substring] {
    let starts = [text.startIndex] + text.indices.filter { text[$0] == " " }.map { text.index(after: $0) }
    return starts.map { text[$0...] }.filter { !$0.isEmpty || text.isEmpty }
  }
}
