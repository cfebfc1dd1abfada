import Goals
import Holding
import Notation
import Reading

/// A sentence, as `explain` reads it and as a list of goals holds it.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSentence(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let explanation = Explanation(of: String(decoding: bytes, as: UTF8.self), year: 2027)
    let reading = explanation.reading
    let sentence = explanation.sentence
    var end = sentence.startIndex
    for mark in reading.marks {
      hold(mark.range.lowerBound >= end && !mark.range.isEmpty, "marks stand in order: \(reading)")
      end = mark.range.upperBound
    }
    hold(end <= sentence.endIndex, "marks are in the sentence: \(reading)")
    for part in [reading] + reading.more { holds(part) }
    hold(explanation.targets.count == reading.more.count + 1, "each target has its place")
    hold(
      explanation.closeCalls.count <= reading.doubts.count + reading.more.flatMap(\.doubts).count,
      "one call a doubt")
    // The bullet of a plan with a period of several years.
    guard bytes.count % 4 == 0 else { return }
    let listed = ReadingContext(period: Period("2026..2027"), standing: .listed)
    holds(SentenceReader().read(sentence, in: listed))
    let again = SentenceReader().understand(sentence, in: ReadingContext(year: 2027))
    hold(again.reading == reading, "reading twice gives the same")
    hold(again.name == ContentWords.id(for: sentence), "a sentence has one name, whatever the year")
  }
}

private func holds(_ reading: Reading) {
  // "Fler än" the largest number is one more, and that number may have decimals.
  let most = Quantity.limit + Quantity(2)
  if let target = reading.target { hold(target.value < most, "\(target) is in bounds") }
  if let day = reading.deadline { hold(Day(iso: day.description) == day, "\(day) is a day") }
  if let day = reading.baseline?.day {
    hold(Day(iso: day.description) == day, "\(day) is a day")
  }
}
