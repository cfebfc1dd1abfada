import Goals
import Holding
import Notation

/// Lines as `log -` reads them out of a text, with the names of a plan.
@_cdecl("LLVMFuzzerTestOneInput")
public func readLines(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    let text = LogText(lines, vocabulary, today: today)
    var last = 0
    for entry in text.entries {
      hold(entry.number > last && entry.number <= lines.count, "lines stand in order: \(entry)")
      last = entry.number
      let length = entry.text.count
      switch entry.meaning {
      case .empty: hold(false, "an empty line is left out: \(entry)")
      case .prose, .heading: continue
      case .doubted(let line):
        hold(
          text.entries.contains { $0.number == line && $0.isUnread(for: entry.number) },
          "line \(line) says so: \(entry)")
      case .events(let events):
        hold(!events.isEmpty, "something is told: \(entry)")
        for event in events { holds(event, length) }
      case .refused(let faults):
        hold(!faults.isEmpty, "something is wrong: \(entry)")
        for fault in faults {
          hold(
            fault.column > 0 && fault.length > 0 && fault.column + fault.length <= length + 1,
            "what is wrong stands in the line: \(entry)")
        }
      }
    }
  }
}

extension LogText.Entry {
  fileprivate func isUnread(for line: Int) -> Bool {
    guard case .refused(let faults) = meaning else { return false }
    return faults.contains { fault in
      switch fault.finding {
      case .unread(let lines), .table(let lines): lines.contains(line)
      default: false
      }
    }
  }
}

private func holds(_ event: SaidEvent, _ length: Int) {
  hold(event.column > 0 && event.column + event.length <= length + 1, "the number is in the line: \(event)")
  if let day = event.day { hold(day.day <= today, "\(day) has been") }
  switch event.value {
  case .bare(let amount), .change(let amount), .reading(let amount), .standing(let amount),
    .held(let amount):
    hold(amount.magnitude <= Quantity.limit, "\(amount) is in bounds")
  }
}

private let today = Day(iso: "2024-06-28") ?? Day(number: 0)

private let vocabulary = LineVocabulary(
  of: PlanReader.read(Array(plan.utf8), name: "a.md").plan.map { [$0] } ?? [])

private let plan = """
  ---
  title: Verksamhetsplan 2024
  organisation: Exempelbygdens partidistrikt
  arbetarekommuner: Ale, Härryda, Lilla Edet, Tjörn
  period: 2024
  ---

  ## Prioriterade valdistrikt {#valdistrikt kind=coverage metric=samtal distinct=valdistrikt}

  | Arbetarekommun | Valdistrikt |
  | --- | --- |
  | Ale | Nol södra |
  | | Centrum |
  | Tjörn | Centrum |

  Mål:

  - Minst 5000 samtal {#samtal}
  - Minst två dörrknackningsinsatser var tredje vecka {#insatser}
  - Vid årets slut är vi minst 2 600 medlemmar {#medlemmar}
  - Fler medlemmar betalar med autogiro (19,95 %, 231102) {#autogiro adds=no}
  - Minst 50 medlemmar genomför S1 {#s1}
  """
