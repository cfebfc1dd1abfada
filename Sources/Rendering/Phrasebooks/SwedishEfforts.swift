import Goals
import Reports

extension SwedishPhrasebook {
  /// "Mest att hämta, Dörrknackning: Härryda 949 · Tjörn 519 = 52 % av de 3 803 som arbetarekommunerna saknar."
  func mostToGain(_ goal: String, _ lacking: [Phrase.Lacking], _ share: Double?, _ sum: Quantity) -> String {
    let names = lacking.map { "\($0.name) \(numbers.text($0.amount))".unbroken + silence($0.silent) }
    let end =
      share.map { " = \(numbers.percent($0)) av de \(numbers.text(sum)) som arbetarekommunerna saknar." }
      ?? ", tillsammans alla \(numbers.text(sum)) som fattas."
    return "Mest att hämta, \(goal): " + names.joined(separator: " · ") + end
  }

  /// "Härryda, Tjörn och Ale = 52 % av de 3 803 som fattas."
  func lackingShare(_ names: [String], _ share: Double?, _ sum: Quantity) -> String {
    guard let share else { return "Tillsammans fattas \(numbers.text(sum))." }
    return "\(words(names, "och")) = \(numbers.percent(share)) av de \(numbers.text(sum)) som fattas."
  }

  func wholeLacks(_ amount: Quantity, _ isLess: Bool) -> String {
    "Distriktet som helhet saknar \(numbers.text(amount))"
      + (isLess
        ? ": där räknas också det som har gjorts utöver en arbetarekommuns mål eller av distriktet självt."
        : " enligt sin egen siffra.")
  }

  /// "ungefär 42 kvällar à 23 samtal (medianen av 12 kvällar hittills)".
  func text(_ effort: Phrase.Effort) -> String {
    let days = days(of: effort.occasion)
    let count =
      effort.count == 1
      ? (effort.occasion == .evening ? "en kväll" : "ett tillfälle") : "\(effort.count) \(days)"
    return "ungefär \(count) à \(numbers.text(effort.each)) \(effort.unit) "
      + "(medianen av \(effort.days) \(days) hittills)"
  }

  func days(of occasion: Phrase.Occasion) -> String {
    switch occasion {
    case .evening: "kvällar"
    case .other: "tillfällen"
    }
  }

  func basis(_ days: Int, _ isDistrict: Bool) -> String {
    isDistrict ? "\(days) i distriktet" : "\(days) egna"
  }

  /// "Ale, 2 av 5 kvar: Alafors, Surte norra".
  func remaining(_ unit: String, _ names: [String], _ all: Int, _ silent: Phrase.Silent?) -> String {
    "\(unit), \(names.count) av \(all) kvar\(silence(silent)): "
      + names.map(\.unbroken).joined(separator: ", ")
  }

  /// "Samtal där valdistrikt inte är angivet: Ale 123 · Tjörn 20."
  func unnamed(_ metric: String, _ tag: String, _ amounts: [Phrase.Lacking]) -> String {
    "\(metric.capitalizedFirst) där \(tag) inte är angivet: "
      + amounts.map { "\($0.name) \(numbers.text($0.amount))".unbroken }.joined(separator: " · ") + "."
  }

  func covered(_ unit: String, _ all: Int) -> String {
    "\(unit): klart, " + (all == 1 ? "det enda" : all == 2 ? "båda två" : "alla \(all)")
  }

  func unitsCovered(_ done: Int, _ all: Int) -> String {
    done == 0
      ? "Ingen av \(all) arbetarekommuner är klar."
      : "\(done) av \(all) arbetarekommuner är \(done == 1 ? "klar" : "klara")."
  }

  /// That the figure before may be old.
  private func silence(_ silent: Phrase.Silent?) -> String {
    switch silent {
    case .since(let day, let asOf): " (ej rapporterat sedan \(dayAndMonth(day, asOf: asOf)))"
    case .always: " (inget rapporterat)"
    case nil: ""
    }
  }
}
