import Checksum
import Goals
import Journal
import Notation
import Testing

@Suite struct EventLineTests {
  /// A line with a right checksum around whatever stands in its columns.
  private func sealed(_ body: String) -> [UInt8] {
    let bytes = Array(body.utf8)
    let digits = String(checksum_crc32c_portable(bytes, bytes.count), radix: 16)
    return bytes + Array(("\t" + String(repeating: "0", count: 8 - digits.count) + digits).utf8)
  }

  private func sealed(
    day: String = "2024-03-14", metric: String = "samtal", branch: String = "Ale", value: String = "+17",
    tags: String = "", note: String = "", id: String = "01JDZR8P00B9D0000000000000"
  ) -> [UInt8] {
    sealed([day, metric, branch, value, tags, note, id].joined(separator: "\t"))
  }

  private func finding(_ line: [UInt8]) -> (JournalFinding, Range<Int>)? {
    do throws(LineFault) {
      _ = try EventLine.event(in: line[...])
      return nil
    } catch {
      return (error.finding, error.range)
    }
  }

  @Test func theDescribedLineIsRead() throws {
    let event = try EventLine.event(in: Array(describedLine.utf8)[...])
    #expect(event.day.description == "2024-03-14")
    #expect(event.metric.text == "samtal")
    #expect(event.arbetarekommun?.name == "Ale")
    #expect(event.value == .change(Quantity(17)))
    #expect(event.tag("valdistrikt") == "Nödinge södra")
    #expect(event.note == "Efter lunch, fem par")
    #expect(line(event) == describedLine)
  }

  static let values: [(String, Event.Value)] = [
    ("+0", .change(.zero)), ("+17", .change(Quantity(17))), ("-2", .change(Quantity(-2))),
    ("=1450", .reading(Quantity(1450))), ("=19,95", .reading(Quantity(scaled: 199_500))),
    ("=-3", .reading(Quantity(-3))), ("=0", .reading(.zero)), ("+0,0001", .change(Quantity(scaled: 1))),
    ("+1000000000", .change(.limit)), ("done", .done), ("assess:reached", .assessment(.reached)),
    ("assess:missed", .assessment(.missed)), ("assess:comment", .assessment(nil)),
  ]

  @Test(arguments: values) func valuesAreReadAndWrittenAlike(text: String, value: Event.Value) throws {
    let bytes = sealed(value: text)
    let event = try EventLine.event(in: bytes[...])
    #expect(event.value == value)
    #expect(EventLine.bytes(of: event) == bytes)
    #expect(try EventLine.checkedBytes(of: event) == bytes)
  }

  @Test(arguments: [
    "", "17", "+", "-", "=", "++1", "+-1", "--1", "=+1", "+a", "+1 a", "Done", "done ", "VOID", "assess:",
    "assess:good", "assess:\u{301}partly", "assess:\u{30A}likely", "assess:Reached", "+1000000001",
    "=1,23456", "+1e5", "+1.200", "+\u{661}",
  ]) func otherValuesAreFaults(text: String) {
    #expect(finding(sealed(value: text))?.0 == .value(text))
  }

  @Test(arguments: [
    ("+017", "+17"), ("+1 000", "+1000"), ("=19.95", "=19,95"), ("=19,50", "=19,5"), ("-0", "+0"),
    ("=-0", "=0"), ("+17,0", "+17"), ("+ 17", "+17"), ("+17 ", "+17"), ("=\u{2212}3", "=-3"),
  ]) func aNumberHasOneSpelling(written: String, expected: String) {
    #expect(finding(sealed(value: written))?.0 == .number(written: written, expected: expected))
  }

  @Test func columnsThatAreNoneAreFaultsWithTheirPlace() {
    let target = "01JDZR8P00B9D0000000000001"
    let void = identifier("of")
    let cases: [([UInt8], JournalFinding, Range<Int>)] = [
      (sealed(day: "2024-02-30"), .day("2024-02-30"), 0..<10),
      (sealed(day: "24-02-01"), .day("24-02-01"), 0..<8),
      (sealed(metric: "Samtal"), .metric("Samtal"), 11..<17),
      (sealed(metric: ""), .metric(""), 11..<11),
      (sealed(branch: " Ale"), .arbetarekommun(" Ale"), 18..<22),
      (sealed(branch: "Ale "), .arbetarekommun("Ale "), 18..<22),
      (sealed(id: "01jdzr8p00b9d0000000000000"), .id("01jdzr8p00b9d0000000000000"), 28..<54),
      (sealed(id: "81JDZR8P00B9D0000000000000"), .id("81JDZR8P00B9D0000000000000"), 28..<54),
      (sealed(tags: "a"), .tag("a"), 26..<27), (sealed(tags: "a="), .tag("a="), 26..<28),
      (sealed(tags: "a=1;"), .tag(""), 30..<30), (sealed(tags: "a=1;;b=2"), .tag(""), 30..<30),
      (sealed(tags: "a=1;B=2"), .tagName("B"), 30..<31), (sealed(tags: "=2"), .tagName(""), 26..<27),
      (sealed(tags: "key=1;key=2"), .tagRepeated(identifier("key")), 26..<37),
      (sealed(tags: "corrects=x"), .tagWithoutID(identifier("corrects"), "x"), 26..<36),
      (sealed(tags: "of=\(target)"), .tagNotAllowed(void, .change), 26..<55),
      (sealed(value: "void"), .voidWithoutTarget, 27..<27),
      (sealed(value: "void", tags: "of=01JDZR8P00B9D0000000000000"), .ownTarget, 27..<56),
      (
        sealed(value: "void", tags: "of=\(target);corrects=\(target)"),
        .tagNotAllowed(identifier("corrects"), .void), 27..<92
      ),
      (sealed(value: "=5", tags: "step=x"), .tagNotAllowed(identifier("step"), .reading), 25..<31),
      (sealed(note: "a\u{1B}[31m"), .hazardous(scalar: 0x1B, .note), 28..<29),
      (sealed(branch: "A\u{202E}le"), .hazardous(scalar: 0x202E, .arbetarekommun), 19..<22),
      (
        sealed(note: String(repeating: "x", count: 4097)), .columnTooLong(.note, bytes: 4097, limit: 4096),
        27..<4124
      ),
      (sealed("2024-03-14\tsamtal\tAle\t+17"), .columns(found: 5), 0..<34),
      (sealed(note: "a\tb"), .columns(found: 9), 0..<66),
    ]
    for (line, expected, range) in cases {
      let found = finding(line)
      #expect(found?.0 == expected)
      #expect(found?.1 == range, "\(expected)")
    }
  }

  @Test func allowedTagsAreRead() throws {
    let target = "01JDZR8P00B9D0000000000001"
    for tags in ["valdistrikt=A;valdistrikt=B", "a=b=c", "key=register:2024-17", "corrects=\(target)"] {
      let bytes = sealed(tags: tags)
      #expect(EventLine.bytes(of: try EventLine.event(in: bytes[...])) == bytes)
    }
    let reading = sealed(value: "=5", tags: "key=1;corrects=\(target)")
    #expect(try EventLine.event(in: reading[...]).target?.text == target)
    let own = sealed(branch: "", value: "void", tags: "of=\(target)")
    #expect(try EventLine.event(in: own[...]).arbetarekommun == nil)
  }

  @Test func decomposedNamesAreReadComposed() throws {
    let decomposed = sealed(branch: "Ko\u{308}ping", tags: "plats=O\u{308}", note: "a\u{30A}r")
    let event = try EventLine.event(in: decomposed[...])
    #expect(Array((event.arbetarekommun?.name ?? "").utf8) == Array("Köping".utf8))
    #expect(Array(event.note.utf8) == Array("år".utf8))
    #expect(EventLine.bytes(of: event) == sealed(branch: "Köping", tags: "plats=Ö", note: "år"))
  }

  @Test func damageIsToldApart() {
    let good = Array(describedLine.utf8)
    #expect(finding(good + [13])?.0 == .carriageReturn)
    #expect(finding(Array(describedLine.replacing("+17", with: "+18").utf8))?.0.isChecksum == true)
    #expect(
      finding(Array(describedLine.replacing("a778bb9a", with: "A778BB9A").utf8))?.0 == .noChecksum("A778BB9A")
    )
    #expect(finding([0, 0, 0])?.0 == .zeroBytes(count: 3))
    #expect(finding(Array("2024\tN".utf8) + [0xF6, 0x64])?.0 == .notUTF8(byte: 0xF6))
    #expect(finding(Array("2024\tN".utf8) + [0xF6, 0x64])?.1 == 6..<7)
    let long = [UInt8](repeating: 65, count: 65_537)
    #expect(finding(long)?.0 == .lineTooLong(bytes: 65_537, limit: 65_536))
  }

  @Test func everyBitFlipIsDetected() {
    let good = Array(describedLine.utf8)
    for bit in 0..<(good.count * 8) {
      var bad = good
      bad[bit / 8] ^= 1 << UInt8(bit % 8)
      let read = contents(of: bad + [10] + good + [10])
      #expect(read.diagnostics.count >= 1 && read.records.count == 1, "bit \(bit)")
    }
  }

  @Test func tenThousandMutationsAreDetected() {
    var random = Seeded(state: 7)
    let good = Array(describedLine.utf8)
    var undetected = 0
    for _ in 0..<10_000 {
      var bad = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bad.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bad[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bad.remove(at: place)
        default: bad.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      // A newline put at either end only makes a blank line.
      let kept = bad.split(separator: 10).contains { $0.elementsEqual(good) }
      let read = contents(of: bad + [10])
      if !kept, !read.records.isEmpty || read.diagnostics.isEmpty { undetected += 1 }
    }
    #expect(undetected == 0)
  }

  @Test func whatCannotBeReadBackIsNotWritten() {
    let bad: [Event] = [
      event(1, note: "a\tb"), event(1, note: "a\nb"), event(1, tags: [("a", "b;c=d")]),
      event(1, tags: [("a", "")]), event(1, .void), event(1, .change(Quantity(2_000_000_000))),
      event(1, day: 9_000_000), event(1, note: "\u{9B}"),
    ]
    for event in bad {
      #expect(throws: LineFault.self, "\(event)") { try EventLine.checkedBytes(of: event) }
    }
  }
}

extension JournalFinding {
  var isChecksum: Bool { if case .checksum = self { true } else { false } }
}
