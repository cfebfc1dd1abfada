import Goals
import Reports

extension EnglishPhrasebook {
  /// A day as the journal writes it in words; what a person wrote by hand as it stands.
  func dated(_ text: String) -> String { Day(iso: text).map { date($0) } ?? text }

  func assessed(_ words: Assessment, _ action: BoardAction?, _ isOld: Bool) -> String {
    var text = "the board, \(date(words.day))" + (words.reference.map { ", \($0)" } ?? "")
    if isOld { text += " (more than a quarter ago)" }
    if let level = words.level { text += ": \(self.text(level))" }
    var sentences = [text + "."]
    if !words.comment.isEmpty { sentences.append(words.comment.sentence) }
    let isShown = action.map { action in words.carriedOut.contains { action.isCalled($0) } } ?? false
    if !words.carriedOut.isEmpty, !isShown {
      sentences.append("Carried out: " + words.carriedOut.joined(separator: ", ").sentence)
    }
    if let action {
      sentences.append("Action: " + self.text(.action(action)))
    } else if let action = words.action {
      sentences.append("Action: " + sentence(action, by: words.by))
    }
    // Who does an action stands with it.
    if action?.responsible == nil, let responsible = words.responsible {
      sentences.append("Responsible: \(responsible.sentence)")
    }
    return sentences.joined(separator: " ")
  }

  /// "Weekends together, by 30 September 2024."
  func sentence(_ words: String, by: String?) -> String {
    by.map { "\(words.unended), by \(dated($0))".sentence } ?? words.sentence
  }

  /// "Under way."
  func text(_ state: BoardAction.State) -> String {
    switch state {
    case .underway: "Under way."
    case .done(let day): "Carried out \(date(day))."
    case .late(let days): "\(days)\u{A0}\(days == 1 ? "day" : "days")\u{A0}late."
    }
  }

  /// "12 days late: Weekends together, by 30 September 2024. Responsible: Kim. Goal: Samtal."
  func earlier(_ action: BoardAction, _ goal: String) -> String {
    let who = action.responsible.map { " Responsible: \($0.sentence)" } ?? ""
    return
      "\(text(action.state).unended): \(sentence(action.words, by: action.by))\(who) Goal: \(goal.sentence)"
  }

  func text(_ late: [LateAction]) -> String {
    let shown = late.prefix(3).map { "\($0.goal), was due \(date($0.due))" }.joined(separator: "; ")
    let rest = late.count > 3 ? "; and \(late.count - 3) more" : ""
    return "Actions: \(late.count) late (\(shown)\(rest))."
  }
}
