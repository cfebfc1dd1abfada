/// What a person presses while writing a line.
enum Key: Hashable {
  case text(String)
  case enter, tab
  case erase, delete, eraseWord, eraseToStart, eraseToEnd
  case left, right, start, end
  /// Control-D: the end of input on an empty line, else `delete`.
  case endOfInput
  /// Control-C and Control-Z, which belong to the whole program.
  case interrupt, suspend
}

/// Makes keys of the bytes that a terminal sends, one at a time.
///
/// The sequences are those of ECMA-48 as xterm and the Linux console send them; one that is not known is swallowed
/// whole, so that none of its letters lands in the line.
struct KeyDecoder {
  private enum State: Hashable {
    case plain
    case escape
    /// After `ESC [` or `ESC O`, with the parameters so far.
    case sequence([UInt8])
    /// Within a letter of several bytes.
    case letter([UInt8], missing: Int)
  }

  private var state = State.plain

  /// The key that the byte completes; nil in the middle of one, and for what is no key here.
  mutating func take(_ byte: UInt8) -> Key? {
    switch state {
    case .plain: return begin(byte)
    case .escape where byte == 0x1B: return nil
    case .escape:
      state = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") ? .sequence([]) : .plain
      return nil
    case .sequence(let parameters):
      // The Linux console's F1 is "ESC [ [ A".
      guard (0x40...0x7E).contains(byte), byte != UInt8(ascii: "[") else {
        state = .sequence(parameters + [byte])
        return nil
      }
      state = .plain
      return KeyDecoder.key(String(decoding: parameters + [byte], as: UTF8.self))
    case .letter(let bytes, let missing):
      guard byte & 0xC0 == 0x80 else {
        state = .plain
        return begin(byte)
      }
      guard missing == 1 else {
        state = .letter(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .plain
      return String(validating: bytes + [byte], as: UTF8.self).map { .text($0) }
    }
  }

  private mutating func begin(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0xC2...0xDF: state = .letter([byte], missing: 1)
    case 0xE0...0xEF: state = .letter([byte], missing: 2)
    case 0xF0...0xF4: state = .letter([byte], missing: 3)
    case 0x20...0x7E: return .text(String(UnicodeScalar(byte)))
    default: return KeyDecoder.control[byte]
    }
    return nil
  }

  private static let control: [UInt8: Key] = [
    0x01: .start, 0x02: .left, 0x03: .interrupt, 0x04: .endOfInput, 0x05: .end, 0x06: .right, 0x08: .erase,
    0x09: .tab, 0x0A: .enter, 0x0B: .eraseToEnd, 0x0D: .enter, 0x15: .eraseToStart, 0x17: .eraseWord,
    0x1A: .suspend, 0x7F: .erase,
  ]

  private static func key(_ sequence: String) -> Key? {
    switch sequence {
    case "C": .right
    case "D": .left
    case "H", "1~", "7~": .start
    case "F", "4~", "8~": .end
    case "3~": .delete
    default: nil
    }
  }
}
