import Goals
import Holding
import Notation
import Text

/// A day, a number, a period, a name, an id: each value that people type, all from the same text.
@_cdecl("LLVMFuzzerTestOneInput")
public func readValues(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    readDays(text)
    readNumber(text)
    readNames(text)
    readIDs(text)
  }
}

private func readDays(_ text: String) {
  if let day = DayNotation.day(text, today: Day(number: 20_000)) {
    hold(DayNotation.day(day.description, today: Day(number: 20_000)) == day, "\(text) is the day \(day)")
  }
  if let period = NamedPeriod(text) {
    hold(period.period.start <= period.period.end, "\(period) ends after it begins")
    hold(period.period.days >= 1 && period.previous != period, "\(period) has days")
  }
  if let period = Period(text) { hold(Period(period.description) == period, "\(text) is \(period)") }
  if let duration = Duration(iso: text) { hold((1...999).contains(duration.count), "\(text) is a duration") }
}

private func readNumber(_ text: String) {
  guard let number = Quantity(swedish: text) else { return }
  hold(number.magnitude <= Quantity.limit, "\(text) is within the limit")
  hold(Quantity(swedish: number.journalText) == number, "\(text) is \(number.journalText)")
}

private func readNames(_ text: String) {
  hold(text.composed == text, "\(text.debugDescription) is composed the same")
  hold(
    Array(text.composed.composed.utf8) == Array(text.composed.utf8),
    "\(text.debugDescription) is composed once")
  hold(text.harmless.unicodeScalars.allSatisfy { !$0.isHazardous }, "\(text.debugDescription) is harmless")
  hold(text.trimmed.trimmed == text.trimmed, "\(text.debugDescription) is trimmed once")
  hold(text.truncated(to: 7).displayWidth <= 7, "\(text.debugDescription) is cut")
  if let branch = Arbetarekommun(text) {
    hold(Arbetarekommun(branch.name) == branch, "\(text.debugDescription) is a name")
  }
  hold(!SwedishOrder.precedes(text, text), "\(text.debugDescription) does not precede itself")
}

private func readIDs(_ text: String) {
  if let id = Identifier(folding: text) {
    hold(Identifier(folding: id.text) == id && Identifier(id.text) == id, "\(text.debugDescription) is \(id)")
  }
  if let id = EventID(text) {
    let high = UInt16(truncatingIfNeeded: id.bits >> 64)
    let low = UInt64(truncatingIfNeeded: id.bits)
    let again = EventID(milliseconds: id.milliseconds, high: high, low: low)
    hold(again == id, "\(id) is its parts")
  }
  _ = NearMiss.best(for: text, among: ["medlemmar", "samtal", "dörrknackning", "s1"])
}
