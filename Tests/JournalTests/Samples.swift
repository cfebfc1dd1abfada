import TestSupport
import Goals
import Journal

/// SplitMix64, so that a property test that fails can be run again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// The line that the format's description shows.
let describedLine =
  "2024-03-14\tsamtal\tAle\t+17\tvaldistrikt=Nödinge södra\tEfter lunch, fem par"
  + "\t01JDZR8P00B9D0000000000000\ta778bb9a"

func identifier(_ text: String) -> Identifier {
  guard let identifier = Identifier(text) else { fatalError("\(text) is no identifier") }
  return identifier
}

func id(_ number: UInt64) -> EventID { EventID(milliseconds: number, high: 0, low: 0) }

func event(
  _ number: UInt64, _ value: Event.Value = .change(Quantity(1)), day: Int = 19_800, of: UInt64? = nil,
  corrects: UInt64? = nil, tags: [(String, String)] = [], note: String = ""
) -> Event {
  var all = tags
  if let of { all.append(("of", id(of).text)) }
  if let corrects { all.append(("corrects", id(corrects).text)) }
  return Event(
    id: id(number), day: Day(number: day), metric: identifier("samtal"),
    arbetarekommun: Arbetarekommun("Ale"), value: value,
    tags: all.map { Event.Tag(identifier($0.0), $0.1) }, note: note)
}

func void(_ number: UInt64, of target: UInt64) -> Event { event(number, .void, of: target) }

func correction(_ number: UInt64, of target: UInt64) -> Event {
  event(number, .change(Quantity(Int(number))), corrects: target)
}

/// Records as if each event stood on a line of its own.
func records(_ events: [Event], writer: String = "anna") -> [JournalRecord] {
  events.enumerated().map { index, event in
    let location = SourceLocation(file: "journal/\(writer).tsv", line: index + 1)
    return JournalRecord(event: event, writer: identifier(writer), location: location)
  }
}

/// Reads a file as text.
func contents(of text: String, writer: String = "anna") -> JournalContents {
  contents(of: Array(text.utf8), writer: writer)
}

func contents(of bytes: [UInt8], writer: String = "anna") -> JournalContents {
  var contents = JournalContents()
  JournalFileReader(name: "journal/\(writer).tsv", writer: identifier(writer)).read(bytes, into: &contents)
  return contents
}

func line(_ event: Event) -> String { String(decoding: EventLine.bytes(of: event), as: UTF8.self) }
