internal import Goals
internal import Notation
internal import Text

/// The fifth column: `name=value` joined by `;`.
enum TagsColumn {
  static func text(_ tags: [Event.Tag]) -> String {
    tags.map { $0.name.text + "=" + $0.value }.joined(separator: ";")
  }

  /// The tags of a column; ranges of faults count from its first byte.
  static func read(_ column: ArraySlice<UInt8>) throws(LineFault) -> [Event.Tag] {
    guard !column.isEmpty else { return [] }
    var tags: [Event.Tag] = []
    for part in column.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let start = part.startIndex - column.startIndex
      let text = String(decoding: part, as: UTF8.self)
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")), part[equals...].count > 1 else {
        throw LineFault(.tag(text), start..<start + part.count)
      }
      let written = String(decoding: part[..<equals], as: UTF8.self)
      guard let name = Identifier(written) else {
        throw LineFault(.tagName(written), start..<start + max(1, part[..<equals].count))
      }
      tags.append(Event.Tag(name, String(decoding: part[(equals + 1)...], as: UTF8.self).composed))
    }
    return tags
  }
}
