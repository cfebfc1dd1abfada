import Goals
import Rendering
import Reports

extension SwedishWords {
  /// " (tom rad: § 8)".
  func proposed(_ text: String?) -> String { text.map { " (tom rad: \($0))" } ?? "" }

  func lastSaid(_ words: Assessment?, _ action: BoardAction?, _ day: Day) -> String {
    guard let words else { return "Styrelsen har inte sagt något om målet." }
    return "Senast: "
      + book.text(Phrase.assessed(words, action: action, isOld: words.day.isOlderThanAQuarter(on: day)))
  }

  /// "3 bedömda, 2 överhoppade. 1 återstår: maltavla assess".
  func walkEnded(_ assessed: Int, _ skipped: Int, _ left: Int) -> String {
    let done = assessed == 0 ? "Inget bedömt" : "\(assessed) \(assessed == 1 ? "bedömt" : "bedömda")"
    let passed = skipped == 0 ? "" : ", \(skipped) \(skipped == 1 ? "överhoppat" : "överhoppade")"
    return done + passed + "." + (left == 0 ? "" : " \(left) återstår: maltavla assess")
  }
}
