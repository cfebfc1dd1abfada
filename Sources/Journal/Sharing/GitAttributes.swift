/// What git's files of attributes say of a writer's file: how two versions of it become one, and whether its line ends
/// are left alone.
public struct GitAttributes: Hashable, Sendable {
  /// The line that a workspace needs, seen from its own folder: lines of both versions are kept when a folder was
  /// copied with its writer, and no clone turns line ends round.
  public static let journalLine = "journal/*.tsv merge=union text eol=lf"
  /// The same for the lines that repairing took out of the journal.
  public static let quarantineLine = "journal/*\(Quarantine.ending) merge=union text eol=lf"

  private var values: [String: String] = [:]

  /// Nothing said yet.
  public init() {}

  /// Adds what one file says of `path`, which is seen from the folder that the file stands in. What is said later, and
  /// in a folder further down, holds.
  public mutating func read(_ text: String, of path: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      guard let pattern = words.first, !pattern.hasPrefix("#"), GitPattern(pattern).matches(path) else {
        continue
      }
      for word in words.dropFirst() { set(word) }
    }
  }

  private mutating func set(_ word: String) {
    if word == "binary" {
      values["text"] = "unset"
      values["merge"] = "unset"
    } else if word.hasPrefix("-") {
      values[String(word.dropFirst())] = "unset"
    } else if word.hasPrefix("!") {
      values[String(word.dropFirst())] = nil
    } else if let sign = word.firstIndex(of: "=") {
      values[String(word[..<sign])] = String(word[word.index(after: sign)...])
    } else {
      values[word] = "set"
    }
  }

  /// Whether both versions' lines are kept where two have changed the same place.
  public var unitesLines: Bool { values["merge"] == "union" }

  /// Whether a line ends in a newline alone in every clone.
  public var keepsLineEnds: Bool { values["text"] == "unset" || values["eol"] == "lf" }
}
