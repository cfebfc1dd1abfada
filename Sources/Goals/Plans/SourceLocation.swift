/// A place in a text file.
public struct SourceLocation: Hashable, Sendable {
  /// The file as the user would name it, such as `plans/norrkoping-2023.md`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// A place in a text file; line and column count from 1.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}
