import Goals
import Notation
import Testing

/// The plan that lines are read with, and a short way of telling what was read.
enum LinePlans {
  static let text = """
    ---
    title: Verksamhetsplan 2024
    organisation: Exempelbygdens partidistrikt
    arbetarekommuner: Ale, Härryda, Lilla Edet, Tjörn
    period: 2024
    ---

    # Kampanj

    ## Dörrknackning per arbetarekommun och år {#dorrknackning metric=samtal name="Dörrknackning"}

    | Arbetarekommun | 2024 |
    | --- | ---: |
    | Ale | 714 |
    | Härryda | 1 553 |
    | Lilla Edet | 333 |
    | Tjörn | 603 |

    ## Prioriterade valdistrikt {#valdistrikt kind=coverage metric=samtal distinct=valdistrikt}

    | Arbetarekommun | Valdistrikt |
    | --- | --- |
    | Ale | Nol södra |
    | | Surte norra |
    | | Centrum |
    | Tjörn | Myggenäs |
    | | Centrum |

    # Organisation

    Mål:

    - Minst två dörrknackningsinsatser var tredje vecka {#insatser}
    - Vid årets slut är vi minst 2 600 medlemmar {#medlemmar}
    - Fler medlemmar betalar med autogiro (19,95 %, 231102) {#autogiro adds=no}
    - Minst 50 medlemmar genomför S1 {#s1}
    - Minst 10 studiecirklar hålls {#studiecirklar}
    - Minst fyra torgmöten hålls {#torgmoten}
    """

  static let plan = PlanReader.read(Array(text.utf8), name: "plans/distrikt-2024.md").plan

  static let vocabulary = LineVocabulary(of: plan.map { [$0] } ?? [])

  /// Friday 28 June 2024.
  static let today = Day(iso: "2024-06-28") ?? Day(number: 0)

  /// What a line says, in short: "+42 samtal Ale 2024-06-27 valdistrikt=Nol södra".
  static func told(_ line: String, today: Day = today) -> String {
    LogText(
      line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), vocabulary, today: today
    )
    .entries.map { told($0.meaning) }.joined(separator: " / ")
  }

  static func told(_ meaning: LogLine.Meaning) -> String {
    switch meaning {
    case .empty: "empty"
    case .prose: "prose"
    case .heading: "heading"
    case .doubted(let line): "beside \(line)"
    case .events(let events): events.map(told).joined(separator: " & ")
    case .refused(let faults):
      faults.map { "\($0.column): \($0.finding)" }.joined(separator: " & ")
        .replacing("Notation.LineFinding.Expected.", with: "").replacing("Optional", with: "")
    }
  }

  private static func told(_ event: SaidEvent) -> String {
    let value =
      switch event.value {
      case .bare(let amount): amount.journalText
      case .change(let amount): (amount < .zero ? "" : "+") + amount.journalText
      case .reading(let amount): "=" + amount.journalText
      case .standing(let amount): "har " + amount.journalText
      case .held(let amount): "hade " + amount.journalText
      }
    let place =
      switch event.place {
      case .unsaid: "?"
      case .organisation: "-"
      case .unit(let unit): unit.name
      }
    let day = event.day.map { $0.day.description + ($0.stretch == nil ? "" : "*") } ?? "?"
    let tags = event.tags.map { " \($0.name)=\($0.value)" }.joined()
    let note = event.note.isEmpty ? "" : " \"\(event.note)\""
    return "\(value)\(event.isPercent ? "%" : "") \(event.metric) \(place) \(day)\(tags)\(note)"
  }
}
