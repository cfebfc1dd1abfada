import Goals
import TestSupport

/// A journal's file that something has happened to, drawn from a seed.
enum Damage {
  /// Good lines, corrections among them, comments and blank lines.
  static func goodLines(_ random: inout SplitMix64) -> [[UInt8]] {
    var lines: [String] = random.next() % 4 == 0 ? ["# exempel"] : []
    for number in 1...UInt64.random(in: 1...12, using: &random) {
      switch random.next() % 8 {
      case 0: lines.append("")
      case 1: lines.append("# en anteckning om \(number)")
      case 2 where number > 1: lines.append(line(correction(100 + number, of: number - 1)))
      default: lines.append(line(event(number, note: number % 2 == 0 ? "Åtta par" : "")))
      }
    }
    return lines.map { Array($0.utf8) }
  }

  /// The file with some of its lines damaged or converted, others put in, and perhaps its end cut off.
  static func file(_ lines: [[UInt8]], _ random: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = random.next() % 6 == 0 ? [0xEF, 0xBB, 0xBF] : []
    for line in lines {
      if random.next() % 6 == 0 { bytes += foreign(&random) + [10] }
      bytes += random.next() % 3 == 0 ? damaged(line, &random) : line
      bytes.append(10)
    }
    if random.next() % 3 == 0 { bytes.removeLast(min(bytes.count, Int.random(in: 1...40, using: &random))) }
    return bytes
  }

  private static func foreign(_ random: inout SplitMix64) -> [UInt8] {
    let all: [[UInt8]] = [
      Array("<<<<<<< HEAD".utf8), Array("=======".utf8), Array(">>>>>>> theirs".utf8),
      [UInt8](repeating: 0, count: 17), [0xFF, 0xFE, 0x41], Array("en rad utan tabbar \\x00".utf8),
      Array("#".utf8) + Array(line(event(77)).utf8), [UInt8](repeating: 65, count: 70_000),
    ]
    return all.randomElement(using: &random) ?? []
  }

  private static func damaged(_ line: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    guard !line.isEmpty else { return [13] }
    var line = line
    let place = Int.random(in: line.indices, using: &random)
    switch random.next() % 5 {
    case 0: line[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: line.removeSubrange(place...)
    case 2: line.append(13)
    case 3: line.insert(0, at: place)
    default: line += line
    }
    // Whatever became of it is one line.
    return line.map { $0 == 10 ? 11 : $0 }
  }
}

/// Reads back what a quarantine writes, by the words of its description alone.
func unquarantined(_ text: Substring) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\") else {
      bytes.append(byte)
      continue
    }
    guard rest.popFirst() == UInt8(ascii: "x") else {
      bytes.append(byte)
      continue
    }
    let hidden = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0
    rest = rest.dropFirst(2)
    guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
      bytes.append(hidden)
      continue
    }
    let count = Int(String(decoding: rest[..<end].dropFirst(), as: UTF8.self)) ?? 0
    bytes += repeatElement(hidden, count: count)
    rest = rest[(end + 1)...]
  }
  return bytes
}
