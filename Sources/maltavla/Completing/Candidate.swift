import Text

/// A word that may stand where the cursor is, and what it means.
struct Candidate: Hashable {
  let text: String
  /// One line beside it, in shells that show one; may be empty.
  var note = ""

  /// Whether it may be meant by what is typed so far, whatever its case and accents.
  func begins(with typed: String) -> Bool {
    if typed.isEmpty || text.hasPrefix(typed) { return true }
    let folded = Slug.make(from: typed)
    return !folded.isEmpty && Slug.make(from: text).hasPrefix(folded)
  }
}
