import Goals
import Reports

extension SwedishPhrasebook {
  /// A day as the journal writes it in words; what a person wrote by hand as it stands.
  func dated(_ text: String) -> String { Day(iso: text).map { date($0) } ?? text }

  func assessed(_ words: Assessment, _ action: BoardAction?, _ isOld: Bool) -> String {
    var text = "styrelsen \(date(words.day))" + (words.reference.map { ", \($0)" } ?? "")
    if isOld { text += " (äldre än ett kvartal)" }
    if let level = words.level { text += ": \(self.text(level))" }
    var sentences = [text + "."]
    if !words.comment.isEmpty { sentences.append(words.comment.sentence) }
    let isShown = action.map { action in words.carriedOut.contains { action.isCalled($0) } } ?? false
    if !words.carriedOut.isEmpty, !isShown {
      sentences.append("Genomfört: " + words.carriedOut.joined(separator: ", ").sentence)
    }
    if let action {
      sentences.append("Åtgärd: " + self.text(.action(action)))
    } else if let action = words.action {
      sentences.append("Åtgärd: " + sentence(action, by: words.by))
    }
    // Who does an action stands with it.
    if action?.responsible == nil, let responsible = words.responsible {
      sentences.append("Ansvarig: \(responsible.sentence)")
    }
    return sentences.joined(separator: " ")
  }

  /// "Gemensamma helger, klart 30 september 2024."
  func sentence(_ words: String, by: String?) -> String {
    by.map { "\(words.unended), klart \(dated($0))".sentence } ?? words.sentence
  }

  /// "Pågår."
  func text(_ state: BoardAction.State) -> String {
    switch state {
    case .underway: "Pågår."
    case .done(let day): "Genomförd \(date(day))."
    case .late(let days): "\(days)\u{A0}\(days == 1 ? "dag" : "dagar")\u{A0}sen."
    }
  }

  /// "12 dagar sen: Gemensamma helger, klart 30 september 2024. Ansvarig: Kim. Mål: Samtal."
  func earlier(_ action: BoardAction, _ goal: String) -> String {
    let who = action.responsible.map { " Ansvarig: \($0.sentence)" } ?? ""
    return
      "\(text(action.state).unended): \(sentence(action.words, by: action.by))\(who) Mål: \(goal.sentence)"
  }

  func text(_ late: [LateAction]) -> String {
    let shown = late.prefix(3).map { "\($0.goal), skulle vara klar \(date($0.due))" }.joined(separator: "; ")
    let rest = late.count > 3 ? "; och \(late.count - 3) till" : ""
    return "Åtgärder: \(late.count) \(late.count == 1 ? "försenad" : "försenade") (\(shown)\(rest))."
  }
}
