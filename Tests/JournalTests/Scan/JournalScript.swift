import Checksum
import Goals
import Journal
import TestSupport

/// The files of a journal as many hands might leave them: events of every sort by several writers, some of which take
/// each other's back, and damage to bytes and lines.
struct JournalScript {
  /// The bytes of each writer's file.
  private(set) var files: [(writer: String, bytes: [UInt8])] = []
  private var random: SplitMix64
  private var milliseconds: UInt64 = 1_700_000_000_000
  private var logged: [Event] = []

  static let metrics = ["samtal", "medlemmar", "motioner", "s1"]
  private static let places = ["", "Ale", "Tjörn", "Öckerö", "Lilla Edet"]

  init(seed: UInt64, damage: Int) {
    random = SplitMix64(seed: seed)
    let writers = ["anna", "bo-kansliet", "cilla"].prefix(1 + pick(3))
    var lines: [String: [[UInt8]]] = [:]
    for _ in 0..<(5 + pick(60)) {
      let writer = writers[pick(writers.count)]
      lines[writer, default: []].append(EventLine.bytes(of: event(by: writer)))
    }
    for writer in writers {
      var own = lines[writer, default: []]
      if pick(8) == 0 { own.insert(Array("# exempel".utf8), at: 0) }
      // A journal in four is one that must be read plainly.
      if pick(4) == 0, let other = lines.values.randomElement(using: &random)?.last { own.append(other) }
      for _ in 0..<damage { hurt(&own) }
      var bytes = Array(own.joined(separator: [UInt8(ascii: "\n")]))
      if pick(3) > 0 { bytes.append(UInt8(ascii: "\n")) }
      if pick(10) == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
      files.append((writer, bytes))
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func event(by writer: String) -> Event {
    milliseconds += UInt64(1 + pick(90_000_000))
    let id = EventID(
      milliseconds: milliseconds, mark: WriterMark(of: identifier(writer)), remainder: random.next())
    var event = Event(
      id: id, day: Day(number: 19_700 + pick(800)), metric: identifier(JournalScript.metrics[pick(4)]),
      arbetarekommun: Arbetarekommun(JournalScript.places[pick(5)]), value: value(), tags: [],
      note: ["", "", "Regn", "två par, åtta dörrar", "“citat”", "e\u{301}n"][pick(6)])
    if case .reading = event.value {} else { event.tags = tags() }
    if pick(9) == 0, let other = logged.randomElement(using: &random) {
      if pick(2) == 0 {
        event = Event(
          id: id, day: other.day + (pick(6) == 0 ? 1 : 0), metric: other.metric,
          arbetarekommun: other.arbetarekommun, value: .void,
          tags: [Event.Tag(identifier("of"), other.id.text)])
      } else {
        event.tags.append(Event.Tag(identifier("corrects"), other.id.text))
      }
    }
    logged.append(event)
    return event
  }

  private mutating func value() -> Event.Value {
    let amount = [Quantity(0), Quantity(1), Quantity(17), Quantity(scaled: 195_500), Quantity(999_999_999)][
      pick(5)]
    switch pick(12) {
    case 0: return .done
    case 1: return .assessment(pick(2) == 0 ? nil : .likely)
    case 2, 3: return .reading(amount)
    case 4: return .change(-amount)
    default: return .change(amount)
    }
  }

  private mutating func tags() -> [Event.Tag] {
    let all = [
      ("valdistrikt", "Nol södra"), ("valdistrikt", "Surte"), ("key", "a:1"), ("x-1", "a=b"), ("plan", "p"),
    ]
    return (0..<max(0, pick(4) - 1)).map { _ in all[pick(all.count)] }
      .reduce(into: []) { tags, next in
        let tag = Event.Tag(identifier(next.0), next.1)
        if !tags.contains(where: { $0.name == tag.name && tag.name.text != "valdistrikt" }) {
          tags.append(tag)
        }
      }
  }

  /// One hurt that machines and hands do to files.
  private mutating func hurt(_ lines: inout [[UInt8]]) {
    guard !lines.isEmpty else { return }
    let line = pick(lines.count)
    switch pick(9) {
    case 0: lines[line].removeLast(min(lines[line].count, 1 + pick(20)))
    case 1: lines[line].append(UInt8(ascii: "\r"))
    case 2: lines.insert(Array("<<<<<<< HEAD".utf8), at: line)
    case 3: lines.insert([], at: line)
    case 4: lines.insert(Array("#".utf8) + lines[line], at: line)
    case 5: lines.insert(Array(repeating: 0, count: 1 + pick(90)), at: line)
    case 6 where !lines[line].isEmpty:
      lines[line][pick(lines[line].count)] = UInt8(truncatingIfNeeded: random.next())
    case 7 where !lines[line].isEmpty: lines[line].insert(UInt8(pick(32)), at: pick(lines[line].count))
    default: resum(&lines[line])
    }
  }

  /// A hurt that keeps the checksum right: somebody's own program wrote the line.
  private mutating func resum(_ line: inout [UInt8]) {
    guard line.count > 40 else { return }
    line[pick(line.count - 9)] = Array("0123=+-;\tIO#~å".utf8)[pick(15)]
    guard let tab = line.lastIndex(of: UInt8(ascii: "\t")) else { return }
    line = summed(Array(line[..<tab]))
  }
}

/// A line with the checksum of its body.
func summed(_ body: [UInt8]) -> [UInt8] {
  let digits = String(checksum_crc32c(body, body.count), radix: 16)
  return body + Array(("\t" + String(repeating: "0", count: 8 - digits.count) + digits).utf8)
}
