import Goals
import Reports

extension EnglishPhrasebook {
  /// "Most to gain, Dörrknackning: Härryda 949 · Tjörn 519 = 52% of the 3,803 that the branches lack."
  func mostToGain(_ goal: String, _ lacking: [Phrase.Lacking], _ share: Double?, _ sum: Quantity) -> String {
    let names = lacking.map { "\($0.name) \(numbers.text($0.amount))".unbroken + silence($0.silent) }
    let end =
      share.map { " = \(numbers.percent($0)) of the \(numbers.text(sum)) that the branches lack." }
      ?? ", together all \(numbers.text(sum)) still lacking."
    return "Most to gain, \(goal): " + names.joined(separator: " · ") + end
  }

  /// "Härryda, Tjörn and Ale = 52% of the 3,803 lacking."
  func lackingShare(_ names: [String], _ share: Double?, _ sum: Quantity) -> String {
    guard let share else { return "Together they lack \(numbers.text(sum))." }
    let head = names.dropLast().joined(separator: ", ")
    let list = head + (head.isEmpty ? "" : " and ") + (names.last ?? "")
    return "\(list) = \(numbers.percent(share)) of the \(numbers.text(sum)) lacking."
  }

  func wholeLacks(_ amount: Quantity, _ isLess: Bool) -> String {
    "The district as a whole lacks \(numbers.text(amount))"
      + (isLess
        ? ": what was done beyond a branch's target, or by the district itself, counts there too."
        : " by its own figure.")
  }

  /// "about 42 evenings of 23 samtal (the median of 12 evenings so far)".
  func text(_ effort: Phrase.Effort) -> String {
    let days = days(of: effort.occasion)
    let count =
      effort.count == 1
      ? (effort.occasion == .evening ? "one evening" : "one occasion") : "\(effort.count) \(days)"
    return "about \(count) of \(numbers.text(effort.each)) \(effort.unit) "
      + "(the median of \(effort.days) \(days) so far)"
  }

  func days(of occasion: Phrase.Occasion) -> String {
    switch occasion {
    case .evening: "evenings"
    case .other: "occasions"
    }
  }

  func basis(_ days: Int, _ isDistrict: Bool) -> String {
    isDistrict ? "\(days) in the district" : "\(days) own"
  }

  /// "Ale, 2 of 5 left: Alafors, Surte norra".
  func remaining(_ unit: String, _ names: [String], _ all: Int, _ silent: Phrase.Silent?) -> String {
    "\(unit), \(names.count) of \(all) left\(silence(silent)): "
      + names.map(\.unbroken).joined(separator: ", ")
  }

  /// "Samtal that name no valdistrikt: Ale 123 · Tjörn 20."
  func unnamed(_ metric: String, _ tag: String, _ amounts: [Phrase.Lacking]) -> String {
    "\(metric.capitalizedFirst) that name no \(tag): "
      + amounts.map { "\($0.name) \(numbers.text($0.amount))".unbroken }.joined(separator: " · ") + "."
  }

  func covered(_ unit: String, _ all: Int) -> String {
    "\(unit): done, " + (all == 1 ? "the only one" : all == 2 ? "both" : "all \(all)")
  }

  func unitsCovered(_ done: Int, _ all: Int) -> String {
    done == 0
      ? "None of \(all) branches is done."
      : "\(done) of \(all) branches \(done == 1 ? "is" : "are") done."
  }

  /// That the figure before may be old.
  private func silence(_ silent: Phrase.Silent?) -> String {
    switch silent {
    case .since(let day, let asOf): " (not reported since \(dayAndMonth(day, asOf: asOf)))"
    case .always: " (nothing reported)"
    case nil: ""
    }
  }
}
