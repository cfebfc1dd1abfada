internal import Notation

/// What a line is before it is looked into.
enum LineClass {
  case blank
  case comment
  case conflictMarker
  case event

  init(_ line: ArraySlice<UInt8>) {
    switch line.first {
    case nil: self = .blank
    case UInt8(ascii: "#"): self = .comment
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
      self = LineClass.isMarker(line) ? .conflictMarker : .event
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      self = line.allSatisfy(LineClass.isBlank) ? .blank : .event
    default: self = .event
    }
  }

  /// Seven of the same sign, then nothing or a space, as git and its relatives write them.
  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, line.count >= 7, line.prefix(7).allSatisfy({ $0 == sign }) else {
      return false
    }
    return line.dropFirst(7).first.map(isBlank) ?? true
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}

/// The first line of a file whose events are examples.
enum ExampleMark {
  static let line = Array("# exempel".utf8)

  /// Whether a file's first line is the mark, also with the spaces or carriage return that editors leave:
  /// unmarked examples are worse than a stamp too many.
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: ExampleMark.line)
      && line.dropFirst(ExampleMark.line.count).allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r")
      }
  }
}
