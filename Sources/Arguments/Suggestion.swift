import Text

/// Did-you-mean for names that people type: a near miss, else the only name that begins so.
enum Suggestion {
  static func best(for typed: String, among known: [String]) -> String? {
    if let near = NearMiss.best(for: typed, among: known) { return near }
    // One letter begins too many names for the only one that it happens to begin to be meant.
    guard typed.count > 1 else { return nil }
    let begun = known.filter { $0.hasPrefix(typed) }
    return begun.count == 1 ? begun.first : nil
  }
}
