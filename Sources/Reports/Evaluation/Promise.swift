import Goals

extension Goal {
  /// The plan's own words as they can stand in a sentence: without a full stop, and without a baseline in parentheses.
  var promise: String {
    let text = text.trimmingFullStop
    guard baseline != nil, text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return text }
    let words = text[..<start].trimmingSuffix { $0 == " " }
    return words.isEmpty ? text : String(words)
  }
}

extension Substring {
  /// Without what it ends with.
  fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, belongs(last) { text.removeLast() }
    return text
  }
}

extension String {
  /// Without the full stop of a sentence that is to stand in another.
  var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
