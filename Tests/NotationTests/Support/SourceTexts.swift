@testable import Notation

extension SourceText {
  /// A text as the first line of its file.
  init(_ text: String) { self.init(Array(text.utf8)[...], at: Place(line: 1, offset: 0)) }
}
