import Text

/// A line of the document, with its place in the source whatever cleaning has done to it since.
public struct Line: Hashable, Sendable {
  /// What it says; spaces in front tell how far it is indented.
  public var text: String
  /// Its number in the source, from 1.
  public let number: Int
  /// Its page, from 1; a form feed begins a new one.
  public let page: Int

  /// A line.
  public init(_ text: String, number: Int, page: Int = 1) {
    self.text = text
    self.number = number
    self.page = page
  }

  /// Whether nothing stands on it.
  public var isBlank: Bool { text.allSatisfy(\.isBlank) }
}
