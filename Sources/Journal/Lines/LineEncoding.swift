internal import Notation
internal import Text

/// Checks that need no columns: is the line text at all?
enum LineEncoding {
  /// Whether a line holds nothing but ASCII that can be shown, tabs, and the letters of one scalar that Swedish is
  /// written with, as nearly all do: then neither of the checks below finds anything.
  static func isOrdinary(_ line: ArraySlice<UInt8>) -> Bool {
    var isSecond = false
    for byte in line {
      if isSecond {
        guard byte & 0xC0 == 0x80 else { return false }
        isSecond = false
      } else if byte == 0xC3 {
        isSecond = true
      } else if byte < 0x20 && byte != EventLine.tab || byte >= 0x7F {
        return false
      }
    }
    return !isSecond
  }

  /// Throws where `line` holds zero bytes or is not UTF-8.
  static func check(_ line: ArraySlice<UInt8>) throws(LineFault) {
    if let first = line.firstIndex(of: 0) {
      let count = line[first...].prefix { $0 == 0 }.count
      let start = first - line.startIndex
      throw LineFault(.zeroBytes(count: count), start..<start + count)
    }
    guard String(validating: line, as: UTF8.self) == nil else { return }
    let start = validPrefix(of: line)
    throw LineFault(.notUTF8(byte: line[line.startIndex + start]), start..<start + 1)
  }

  /// Throws where one of the columns of `line`, which is UTF-8, holds a character that must not be shown.
  static func checkHazards(_ line: ArraySlice<UInt8>) throws(LineFault) {
    var offset = 0
    var column = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar == "\t" {
        column += 1
      } else if scalar.isHazardous {
        let place = JournalFinding.Column(rawValue: column) ?? .checksum
        throw LineFault(.hazardous(scalar: scalar.value, place), offset..<offset + length)
      }
      offset += length
    }
  }

  private static func validPrefix(of line: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = line.makeIterator()
    var valid = 0
    while case .valid(let scalar) = parser.parseScalar(from: &bytes) { valid += scalar.count }
    return min(valid, line.count - 1)
  }
}
