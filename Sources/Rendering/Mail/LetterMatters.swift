import Goals
import Reports

extension LetterHTML {
  /// The goals at risk that stand alike.
  @HTMLBuilder
  func alarms(_ group: Letter.AlarmGroup) -> [HTMLNode] {
    tags.heading(tags.say(group.heading))
    for (index, alarm) in group.alarms.enumerated() {
      tags.layout(index > 0 ? "border-top:1px solid \(MailStyle.rule);" : "") {
        tag("tr") { tags.cell(MailStyle.breaking + "padding:12px 0 14px 0;") { says(alarm, group.outlook) } }
      }
    }
  }

  @HTMLBuilder
  private func says(_ alarm: Letter.Alarm, _ outlook: Outlook) -> [HTMLNode] {
    tags.mark(outlook)
    "\u{A0}"
    tags.strong(tags.say(alarm.name))
    if alarm.figure != nil || alarm.gap != nil {
      tag("div", ["style": "padding-top:4px;line-height:25px;"]) {
        if let figure = alarm.figure { tag("b", ["style": "font-size:19px;"]) { tags.say(figure) } }
        let rest = [alarm.rest, alarm.gap].compactMap { $0.map { tags.say($0) } }
        if !rest.isEmpty { " " + rest.joined(separator: ", ") }
      }
    }
    if let bar = alarm.bar {
      tag("div", ["style": "padding:3px 0 1px 0;"]) { MailBar(bar: bar, isSilent: false, height: 9).node }
    }
    if !alarm.remarks.isEmpty || !alarm.lacks.isEmpty {
      tag("div", ["style": "padding-top:6px;"]) {
        alarm.remarks.map { tags.say($0).sentence }.joined(separator: " ")
        if !alarm.lacks.isEmpty {
          " "
          tags.strong(alarm.lacks.map { tags.say($0).sentence }.joined(separator: " "), color: MailStyle.risk)
        }
      }
    }
  }

  /// What has changed, and what has been done.
  @HTMLBuilder var changes: [HTMLNode] {
    if letter.changes != nil || letter.news != nil {
      tags.heading(tags.say(.changesSince(letter.since)))
      if let changes = letter.changes {
        if changes.isEmpty { tags.paragraph { tags.say(LetterPhrase.noChanges) } }
        for change in changes { row(change) }
      }
      if let news = letter.news { tags.paragraph { tags.say(news) } }
    }
  }

  private func row(_ change: Letter.Change) -> HTMLNode {
    let sign: String? =
      switch change.way {
      case .better: "▲"
      case .worse: "▽"
      case .new, .gone: nil
      }
    return tags.paragraph {
      if let sign { tag("span", ["aria-hidden": "true"]) { sign + " " } }
      tags.strong("\(tags.say(.way(change.way))): \(tags.say(change.name)),")
      " "
      if let from = change.from { tags.say(from) + " " }
      tags.mark(change.to)
      "\u{A0}" + tags.say(change.words) + (change.why.map { " (\(tags.say($0)))" } ?? "") + "."
    }
  }

  /// What is to be done, and by whom.
  @HTMLBuilder var tasks: [HTMLNode] {
    if !letter.tasks.isEmpty {
      tags.heading(tags.say(.toDo))
      for task in letter.tasks {
        tags.paragraph {
          tags.strong(tags.say(task.who) + ":")
          " " + task.what.map { tags.say($0) }.joined(separator: "; ").sentence
        }
      }
    }
  }
}
