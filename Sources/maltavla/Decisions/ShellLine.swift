import Goals
import Text

/// Lines for a shell that carry a decision out, as a person can copy them.
enum ShellLine {
  /// Moves what is no event out of the journals, and puts line ends right.
  static let repairing = "maltavla check --repair"

  /// Takes in another journal's lines; those that are known already count once.
  static func loading(_ path: String) -> String { "maltavla load " + ShellWord.text(path.harmless) }

  static func removing(_ path: String) -> String { "rm " + ShellWord.text(path.harmless) }

  /// Takes one line out, by its id and checksum: line numbers would move.
  static func removing(_ version: Decision.Version) -> String {
    "sed -i '/\(version.event.id.text).\(version.checksum)$/d' " + ShellWord.text(version.file.harmless)
  }
}

extension [Decision.Version] {
  /// The lines that take all but one out.
  func removals(keeping index: Int) -> [String] {
    indices.filter { self[$0].checksum != self[index].checksum }.map { ShellLine.removing(self[$0]) }
  }
}
