import Glibc
import Goals
import Journal

/// Writes a whole workspace: one plan with a target table for each goal, and a journal file for each arbetarekommun.
struct SyntheticWorkspace {
  let events: Int
  let district: SyntheticDistrict
  let seed: UInt64
  let folder: String

  /// Every event in order.
  func forEach(_ body: (SyntheticEvent) -> Void) {
    guard let period = SyntheticDistrict.period else { return }
    for number in 0..<events {
      body(SyntheticEvent(number, of: events, seed: seed, units: district.units.count, in: period))
    }
  }

  /// Writes it all; false where a file could not be written.
  func write() -> Bool {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST,
      mkdir(folder + "/plans", 0o700) == 0 || errno == EEXIST,
      mkdir(folder + "/plans/journal", 0o700) == 0 || errno == EEXIST
    else { return false }
    guard TextOutput.write(plan, to: folder + "/plans/riket-2022.md") else { return false }
    let writers = district.writers
    let marks = writers.map { WriterMark(of: $0) }
    let files = writers.map { TextOutput(folder + "/plans/journal/\($0).tsv") }
    var before: [EventID?] = Array(repeating: nil, count: writers.count)
    forEach { synthetic in
      let event = event(synthetic, mark: marks[synthetic.unit], target: before[synthetic.unit])
      before[synthetic.unit] = event.id
      files[synthetic.unit].append(EventLine.bytes(of: event) + [UInt8(ascii: "\n")])
    }
    return files.map { $0.finish() }.allSatisfy { $0 }
  }

  /// The event as the journal has it; `target` is the one before it at the same place.
  private func event(_ synthetic: SyntheticEvent, mark: WriterMark, target: EventID?) -> Event {
    var tags = synthetic.tags
    switch synthetic.role {
    case .corrects: tags.append(("corrects", target?.text ?? ""))
    case .voids: tags = [("of", target?.text ?? "")]
    case .plain, .replaced: break
    }
    return Event(
      id: synthetic.id(mark: mark), day: synthetic.day, metric: SyntheticDistrict.metrics[synthetic.metric],
      arbetarekommun: district.units[synthetic.unit],
      value: synthetic.role == .voids ? .void : .change(Quantity(synthetic.amount)),
      tags: tags.compactMap { name, value in Identifier(name).map { Event.Tag($0, value) } },
      note: synthetic.role == .voids ? "" : synthetic.note)
  }

  /// The plan as its users write it.
  private var plan: String {
    let years = SyntheticDistrict.years
    var text = """
      ---
      title: Påhittad verksamhetsplan \(years.lowerBound)–\(years.upperBound)
      organisation: Påhittade partiet
      arbetarekommuner: \(district.units.map(\.name).joined(separator: ", "))
      period: \(years.lowerBound)..\(years.upperBound)
      ---

      """
    for (index, metric) in SyntheticDistrict.metrics.enumerated() {
      text += "\n## Mål för \(metric) {#\(metric) kind=count}\n\n"
      text += "| Arbetarekommun | " + years.map { "\($0) | " }.joined() + "\n"
      text += "| --- | " + years.map { _ in "---: | " }.joined() + "\n"
      for (unit, name) in district.units.enumerated() {
        let targets = years.map { district.target(of: index, at: unit, in: $0, events: events) }
        text += "| \(name) | " + targets.map { "\($0) | " }.joined() + "\n"
      }
    }
    return text
  }
}
