import Goals
import Rendering
import Reports

extension EnglishWords {
  /// " (empty line: § 8)".
  func proposed(_ text: String?) -> String { text.map { " (empty line: \($0))" } ?? "" }

  func lastSaid(_ words: Assessment?, _ action: BoardAction?, _ day: Day) -> String {
    guard let words else { return "The board has said nothing of the goal." }
    return "Latest: "
      + book.text(Phrase.assessed(words, action: action, isOld: words.day.isOlderThanAQuarter(on: day)))
  }

  /// "3 assessed, 2 skipped. 1 left: maltavla assess".
  func walkEnded(_ assessed: Int, _ skipped: Int, _ left: Int) -> String {
    let done = assessed == 0 ? "Nothing assessed" : "\(number(assessed)) assessed"
    let passed = skipped == 0 ? "" : ", \(number(skipped)) skipped"
    return done + passed + "." + (left == 0 ? "" : " \(number(left)) left: maltavla assess")
  }
}
