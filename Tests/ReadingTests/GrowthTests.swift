import Reading
import TestSupport
import Testing

/// Shapes on which a reader that looks back takes the square of the length. Serialized, so that the measured times are
/// not each other's.
@Suite("Time grows with the sentence, whatever stands in it", .serialized, .enabledWhereTimesAreTrue)
struct GrowthTests {
  static let pieces = [
    "(", ")", "[", "{", "|", "*", "_", "#", "1", "1 ", "1 000 ", "1,", ",", ".", "-", "–", "/", "%",
    "\"", "a", "å ", "e\u{301}", "\u{301}", "\u{AD}", "👩‍👩‍👧 ", "medlems", "medlemmar ", "minst ",
    "alla ", "och ", "minst 5 ", "5 av ", "från 1 till ", "senast i ", "den ", "varje ", "inom ",
    "mellan 3 och ", "öka med 5 % ", "v. ", "1/1 ", "2024 ", "2024–", "12 (", "inte ", "ska ",
    "i maj, ", "en gång i ", "50 procent av alla ", ": ", "; ", "\t",
  ]

  @Test("one piece over and over, 8 times as long", arguments: pieces)
  func repetition(piece: String) {
    for start in ["", "Alla medlemmar ska ", "Öka från ("] {
      func time(_ bytes: Int) -> Swift.Duration {
        let text = start + String(repeating: piece, count: max(1, bytes / piece.utf8.count))
        return processorTime { _ = SentenceReader().understand(text).name }
      }
      let short = max(time(600), .milliseconds(1))
      #expect(time(4_800) < short * 32, "\(start.debugDescription) \(piece.debugDescription)")
    }
  }
}
