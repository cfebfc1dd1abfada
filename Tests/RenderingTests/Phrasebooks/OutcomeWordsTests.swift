import Rendering
import Testing

@testable import Goals
@testable import Reports

/// The sentences of an annual report.
@Suite struct OutcomeWordsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let phrase: OutcomePhrase
    let swedish: String
    let english: String
    var testDescription: String { name }
  }

  static let subject = OutcomePhrase.Subject(text: "Vi har minst 5000 samtal", year: nil, until: nil)
  static let due = Day(number: 20_088)
  static let november = Day(number: 20_041)

  static func standing(_ actual: Int, _ target: Int) -> OutcomePhrase.Figure {
    .standing(
      .ofTarget(
        actual: Quantity(actual), target: Quantity(target), unit: .things,
        share: Double(actual) / Double(target)))
  }

  static func beside(_ span: OutcomePhrase.Beside.Span, since: Day? = nil, _ places: Retrospect.Places? = nil)
    -> OutcomePhrase.Beside
  {
    OutcomePhrase.Beside(before: Quantity(3940), span: span, since: since, places: places)
  }

  static func done(_ days: Int) -> OutcomePhrase {
    .milestone(
      subject, .kept, due: due,
      OutcomePhrase.Steps(done: november, deadline: november - days, all: 0, left: []))
  }

  static let cases = [
    Case(
      name: "not reached, against the year before",
      phrase: .counted(
        subject, .notKept, due: due, figure: standing(4812, 5000), beside: beside(.year)),
      swedish: "Målet \"Vi har minst 5000 samtal\" nåddes inte: 4 812 av 5 000 (96 %), mot 3 940 året före.",
      english:
        "The goal \"Vi har minst 5000 samtal\" was not reached: 4,812 of 5,000 (96%), against 3,940 in the year before."
    ),
    Case(
      name: "reached, with nothing before",
      phrase: .counted(
        OutcomePhrase.Subject(text: "Dörrknackning", year: 2024, until: nil), .kept, due: due,
        figure: standing(5210, 5000),
        beside: nil),
      swedish: "Målet \"Dörrknackning\" för 2024 nåddes: 5 210 av 5 000 (104 %).",
      english: "The goal \"Dörrknackning\" for 2024 was reached: 5,210 of 5,000 (104%)."),
    Case(
      name: "a part of the year, counted late and by fewer",
      phrase: .counted(
        subject, .kept, due: due, figure: standing(5000, 5000),
        beside: beside(.sameDays, since: november, Retrospect.Places(now: 11, before: 7))),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" nåddes: 5 000 av 5 000 (100 %), mot 3 940 samma tid året före (räknat från 14 november 2024, från 7 AK då och 11 nu).",
      english:
        "The goal \"Vi har minst 5000 samtal\" was reached: 5,000 of 5,000 (100%), against 3,940 in the same days of the year before (counted from 14 November 2024, from 7 AK then and 11 now)."
    ),
    Case(
      name: "due before the year",
      phrase: .counted(
        OutcomePhrase.Subject(text: "X", year: nil, until: november), .notKept, due: november,
        figure: standing(2, 5), beside: nil),
      swedish: "Målet \"X\", som gällde till och med 14 november 2024, nåddes inte: 2 av 5 (40 %).",
      english: "The goal \"X\", due by 14 November 2024, was not reached: 2 of 5 (40%)."),
    Case(
      name: "the year's own sum",
      phrase: .year(Quantity(520), .year(2024), beside: beside(.year, Retrospect.Places(now: 1, before: 1))),
      swedish: "Under året räknades 520, mot 3 940 året före (inte från samma AK).",
      english: "520 were counted in the year, against 3,940 in the year before (not from the same AK)."),
    Case(
      name: "not due yet",
      phrase: .counted(
        subject, .notDue(.uncertain), due: due, figure: standing(410, 900), beside: nil),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" gäller till och med 31 december 2024: 410 av 900 (46 %) hittills. Bedömning: osäkert.",
      english:
        "The goal \"Vi har minst 5000 samtal\" is due by 31 December 2024: 410 of 900 (46%) so far. Outlook: uncertain."
    ),
    Case(
      name: "a state that moved",
      phrase: .counted(
        subject, .kept, due: due,
        figure: .moved(nil, from: Quantity(62), on: november, to: Quantity(61), isPercent: false),
        beside: OutcomePhrase.Beside(before: Quantity(63), span: .state(due), since: nil, places: nil)),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" nåddes: från 62 den 14 november 2024 till 61; den 31 december 2024 var det 63.",
      english:
        "The goal \"Vi har minst 5000 samtal\" was reached: from 62 on 14 November 2024 to 61; it was 63 on 31 December 2024."
    ),
    Case(
      name: "shares side by side have one sign",
      phrase: .counted(
        subject, .notKept, due: due,
        figure: .moved(nil, from: Quantity(66), on: nil, to: Quantity(65), isPercent: true), beside: nil),
      swedish: "Målet \"Vi har minst 5000 samtal\" nåddes inte: från 66 till 65 %.",
      english: "The goal \"Vi har minst 5000 samtal\" was not reached: from 66 to 65%."),
    Case(
      name: "why it could not be measured",
      phrase: .counted(
        subject, .unmeasured(.noBaseline), due: due,
        figure: .standing(.dated(Quantity(48), november, isPercent: false)), beside: nil),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" kunde inte mätas: utgångsvärde saknas. Senast känt: 48 den 14 november 2024.",
      english:
        "The goal \"Vi har minst 5000 samtal\" could not be measured: no baseline. Last known: 48 on 14 November 2024."
    ),
    Case(
      name: "done in time", phrase: done(0),
      swedish: "Målet \"Vi har minst 5000 samtal\" blev klart den 14 november 2024.",
      english: "The goal \"Vi har minst 5000 samtal\" was completed on 14 November 2024."),
    Case(
      name: "a day late", phrase: done(1),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" blev klart den 14 november 2024, en dag efter planens datum.",
      english:
        "The goal \"Vi har minst 5000 samtal\" was completed on 14 November 2024, one day after the plan's date."
    ),
    Case(
      name: "two weeks late", phrase: done(14),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" blev klart den 14 november 2024, två veckor efter planens datum.",
      english:
        "The goal \"Vi har minst 5000 samtal\" was completed on 14 November 2024, two weeks after the plan's date."
    ),
    Case(
      name: "only a step late",
      phrase: .milestone(
        subject, .kept, due: due,
        OutcomePhrase.Steps(
          done: november, deadline: nil, all: 2, left: [],
          late: [OutcomePhrase.LateStep(text: "Remiss", days: 9)])),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" blev klart den 14 november 2024. Steget \"Remiss\" blev klart nio dagar efter planens datum.",
      english:
        "The goal \"Vi har minst 5000 samtal\" was completed on 14 November 2024. The step \"Remiss\" was done nine days after the plan's date."
    ),
    Case(
      name: "steps left",
      phrase: .milestone(
        subject, .notKept, due: due,
        OutcomePhrase.Steps(done: nil, deadline: november, all: 3, left: ["Utkast", "Beslut"])),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" är inte rapporterat som klart (1 av 3 steg). Planens datum var den 14 november 2024. Kvar: Utkast; Beslut.",
      english:
        "The goal \"Vi har minst 5000 samtal\" has not been reported as completed (1 of 3 steps). The plan's date was 14 November 2024. Left: Utkast; Beslut."
    ),
    Case(
      name: "what the board said",
      phrase: .judged(
        subject, .partly, due: due, OutcomePhrase.Word(level: .partly, day: november, reference: "§ 8")),
      swedish:
        "Målet \"Vi har minst 5000 samtal\" bedömer styrelsen som delvis uppnått (14 november 2024, § 8).",
      english:
        "The board assessed the goal \"Vi har minst 5000 samtal\" as partly reached (14 November 2024, § 8)."),
    Case(
      name: "the halves", phrase: .halves(Retrospect.Halves(first: Quantity(1430), second: Quantity(3382))),
      swedish: "Våren gav 1 430 och hösten 3 382.", english: "The spring brought 1,430 and the autumn 3,382."),
    Case(
      name: "a silent half is no nought", phrase: .halves(Retrospect.Halves(first: Quantity(5), second: nil)),
      swedish: "Våren gav allt; för hösten är inget rapporterat.",
      english: "The spring brought all of it; nothing was reported for the autumn."),
    Case(
      name: "who kept theirs", phrase: .unitsKept(6, of: 11, isOver: true, silent: ["Tjörn"]),
      swedish: "6 av 11 arbetarekommuner nådde sitt mål. Ofullständigt rapporterat: Tjörn.",
      english: "6 of 11 branches reached their target. Not reported in full: Tjörn."),
    Case(
      name: "nobody reported to the end",
      phrase: .unitsKept(0, of: 2, isOver: true, silent: ["Ale", "Tjörn"]),
      swedish: "Ingen av 2 arbetarekommuner nådde sitt mål. Ingen har rapporterat till slutet.",
      english: "None of the 2 branches reached their target. None has reported to the end."),
    Case(
      name: "the board's comment",
      phrase: .comment("Kraften gick till valet", on: november, reference: "§ 8"),
      swedish: "[Styrelsen 14 november 2024, § 8: Kraften gick till valet.]",
      english: "[The board, 14 November 2024, § 8: Kraften gick till valet.]"),
    Case(
      name: "many that are not assessed", phrase: .unmeasured(["A", "B", "C"], .notAssessed),
      swedish: "Styrelsen har inte bedömt målen \"A\", \"B\" och \"C\".",
      english: "The board has not assessed the goals \"A\", \"B\" and \"C\"."),
  ]

  @Test(arguments: cases) func says(_ named: Case) {
    func text(_ language: Language) -> String {
      phrasebook(language).text(Phrase.outcome(named.phrase)).replacing("\u{A0}", with: " ")
    }
    #expect(text(.swedish) == named.swedish)
    #expect(text(.english) == named.english)
  }
}
