import Goals
import TestSupport
import Testing

@testable import Journal

/// Serialized, so that the measured times are not each other's.
@Suite(
  "Time grows with the journal and the table, whatever stands in them", .serialized, .enabledWhereTimesAreTrue
)
struct GrowthTests {
  static let pieces = [
    "\t", "\n", "#", "#\n", "<<<<<<<\n", "a", "\0", "\u{301}", "\"", ";", ",", "\"a\";", "a;b\n",
    "\"\"", "a\r", "1,5;", "\u{FEFF}", "=", " \n",
    "2024-03-14\tsamtal\tAle\t+17\t\t\t01JDZR8P00B9D0000000000000\t00000000\n",
  ]

  @Test("one piece over and over, 8 times as long", arguments: pieces)
  func repetition(piece: String) throws {
    let writer = try #require(Identifier("anna"))
    for start in ["", "AK;2024\n\"", "# exempel\n2024-03-14\t"] {
      func time(_ bytes: Int) -> Swift.Duration {
        let text = Array((start + String(repeating: piece, count: bytes / piece.utf8.count)).utf8)
        return processorTime {
          var contents = JournalContents()
          JournalFileReader(name: "anna.tsv", writer: writer).read(text, into: &contents)
          _ = DelimitedText.read(text, name: "a.csv")
          _ = JournalTail.greatestID(in: text[...], isWhole: true)
        }
      }
      let short = max(time(8_000), .milliseconds(2))
      #expect(time(64_000) < short * 32, "\(start.debugDescription) \(piece.debugDescription)")
    }
  }

  @Test("thousands of places whose names begin alike")
  func places() throws {
    let place = Tally.Place(metric: try #require(Identifier("samtal")), arbetarekommun: nil)
    func time(_ count: Int) -> Swift.Duration {
      let names = (0..<count).map { "samtal\t" + String(repeating: "x", count: 40) + String($0) }
      return processorTime {
        var table = PlaceTable()
        for name in names {
          let bytes = Array(name.utf8)
          let padded = bytes + Array(repeating: 0, count: ControlIndex.slack)
          let range = 0..<bytes.count
          if table.number(of: padded.span.bytes, range) == nil { table.add(place, padded.span.bytes, range) }
        }
        #expect(table.places.count == count)
      }
    }
    let short = max(time(1_000), .milliseconds(2))
    #expect(time(8_000) < short * 32)
  }

  @Test("thousands of events that take each other back")
  func chains() {
    func time(_ count: UInt64) -> Swift.Duration {
      let records = records([event(1)] + (2...count).map { correction($0, of: $0 - 1) })
      return processorTime { _ = Ledger(records) }
    }
    let short = max(time(500), .milliseconds(2))
    #expect(time(4_000) < short * 32)
  }
}
