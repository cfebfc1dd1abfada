import Goals
import Journal
import Notation
import Testing

@Suite struct ReadableEventTests {
  private static let whole = line(event(1, tags: [("plats", "Nol")], note: "Fem par"))

  private func read(_ text: String) -> [ReadableEvent] { read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> [ReadableEvent] {
    FileRepair(of: bytes).moved.flatMap { ReadableEvent.all(in: $0) }
  }

  @Test func anEditedLineIsReadAndNotVouchedFor() throws {
    let found = try #require(read(ReadableEventTests.whole.replacing("+1", with: "+9")).first)
    #expect(found.value == .change(Quantity(9)) && !found.isWhole)
    #expect(found.day == Day(number: 19_800) && found.metric?.text == "samtal")
    #expect(found.arbetarekommun == .some(Arbetarekommun("Ale")))
    #expect(found.tags.map(\.value) == ["Nol"] && found.note == "Fem par" && found.id == id(1))
  }

  @Test func theLastColumnOfACutLineMayBeCutItself() throws {
    // "+4" may have been "+42", and "Al" may have been "Ale".
    let value = try #require(read("2024-03-18\tsamtal\tAle\t+4").first)
    #expect(value.value == nil && value.arbetarekommun == .some(Arbetarekommun("Ale")))
    let branch = try #require(read("2024-03-18\tsamtal\tAl").first)
    #expect(branch.arbetarekommun == nil && branch.metric?.text == "samtal")
    #expect(read("2024-03-18\tsamtal\tAle\t+42\t").first?.value == .change(Quantity(42)))
    #expect(read("2024-03-18\tsam").isEmpty)
  }

  @Test func whatStandsWholeInALineIsFoundByItsChecksum() {
    let (one, other) = (line(event(1)), line(event(2, note: "Ö")))
    #expect(read(one + other + "\n").map(\.id) == [id(1), id(2)])
    #expect(read(one + other + "\n").allSatisfy { $0.isWhole })
    #expect(read([0, 0, 0] + Array(one.utf8) + [10]).map(\.isWhole) == [true])
    #expect(read("# " + one + "\n").map(\.isWhole) == [true])
    #expect(read("2024-03-14\tsamt" + other + "\n").map(\.id) == [id(2)])
  }

  @Test func anotherEncodingIsReadAsSuch() {
    let line = Array("2024-06-03\tsamtal\tTj".utf8) + [0xF6] + Array("rn\t+18\t\t\tx\t0\n".utf8)
    #expect(read(line).first?.arbetarekommun == .some(Arbetarekommun("Tjörn")))
  }

  @Test(arguments: ["=======", "\0\0\0\0", "något helt annat", "\u{1B}[2J\t\u{202E}\ta\tb\tc\td\te\tf"])
  func whatIsNoEventSaysNothing(_ text: String) {
    #expect(FileRepair(of: Array(text.utf8)).moved.count == 1)
    #expect(read(text).isEmpty)
  }

  @Test func theOrganisationItselfIsNoMissingBranch() {
    #expect(read("2024-03-18\tsamtal\t\t+4\t\t\t\t\n").first?.arbetarekommun == .some(nil))
  }
}
