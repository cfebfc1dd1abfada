import Arguments
import Goals
import Journal
import Text

/// The command that logs what can be read of a damaged line, as it is typed into a shell; what cannot be read stands as
/// in the help, in capitals.
struct SuggestedCommand {
  private let event: ReadableEvent
  private let words: any ToolWords

  init(_ event: ReadableEvent, _ words: any ToolWords) {
    self.event = event
    self.words = words
  }

  /// The command; nil where too little can be read for any.
  var text: String? {
    switch event.value {
    case .void:
      guard let target = id("of") else { return nil }
      return command(["undo", target.short] + options([]))
    case .done:
      return command(["done", metric] + (tag("step").map { [$0] } ?? []) + options([date]))
    case .assessment(let level):
      let word = words.typed.levels.first { $0.level == level }?.word
      let named: [OptionSyntax] = [.plan, .action, .responsible, .by, .reference]
      let tags = named.map { option in tag(option.name).map { (option, $0) } }
      return command(["assess", metric] + (word.map { [$0] } ?? []) + options([date] + tags))
    case .change, .reading, nil:
      let begin = id("corrects").map { ["correct", $0.short] } ?? ["log", metric]
      return command(begin + value + options([unit, date] + tags))
    }
  }

  private var metric: String { event.metric?.text ?? words.placeholder(of: OperandSyntax("metric")) }

  private var value: [String] {
    switch event.value {
    case .change(let amount): [amount < .zero ? amount.journalText : "+" + amount.journalText]
    case .reading(let value): [OptionSyntax.reading.spelling, value.journalText]
    default: [words.placeholder(of: OperandSyntax("value"))]
    }
  }

  private typealias Given = (option: OptionSyntax, value: String)

  private var date: Given? { event.day.map { (.date, $0.description) } }

  private var unit: Given? { event.arbetarekommun.map { (.ak, $0?.name ?? "-") } }

  /// A reading states the whole branch and takes no tags but its key.
  private var tags: [Given?] {
    var isReading = false
    if case .reading = event.value { isReading = true }
    let tags = event.tags.filter { $0.name.text == "key" || !isReading && $0.name.text != "corrects" }
    return tags.map { (.tag, "\($0.name)=\($0.value)") }
  }

  private func options(_ given: [Given?]) -> [String] {
    let note: Given? = event.note.isEmpty ? nil : (.note, event.note)
    return (given + [note]).compactMap(\.self).flatMap { [$0.option.spelling, $0.value] }
  }

  private func tag(_ name: String) -> String? { event.tags.first { $0.name.text == name }?.value }

  private func id(_ name: String) -> EventID? { tag(name).flatMap { EventID($0) } }

  private func command(_ words: [String]) -> String {
    "maltavla " + words.map(ShellWord.text).joined(separator: " ")
  }
}
