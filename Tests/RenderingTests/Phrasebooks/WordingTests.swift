@testable import Goals
import Rendering
@testable import Reports
import Testing

/// What each language says, word by word: singular and plural, dates and figures.
@Suite struct WordingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var phrase: Phrase
    var swedish: String
    var english: String
    var testDescription: String { name }
  }

  static let day = Day(number: 19_904)
  static let one = [Outlook.reached: 1]

  static func summary(_ count: Int) -> Phrase {
    var summary = Summary([])
    summary.all = count
    summary.outlooks = [.uncertain: count]
    return .summary(summary)
  }

  static func lacking(_ amount: Int, _ silent: Phrase.Silent? = nil) -> Phrase.Lacking {
    Phrase.Lacking(name: "Härryda", amount: Quantity(amount), silent: silent)
  }

  static func effort(_ count: Int, _ occasion: Phrase.Occasion) -> Phrase.Effort {
    Phrase.Effort(count: count, each: Quantity(23), unit: "samtal", days: 12, occasion: occasion)
  }

  static let cases = [
    Case(name: "a date", phrase: .day(day), swedish: "30 juni 2024", english: "30 June 2024"),
    Case(
      name: "a weekday", phrase: .weekday(day), swedish: "söndag 30 juni 2024",
      english: "Sunday 30 June 2024"),
    Case(name: "a narrow date", phrase: .shortDay(day), swedish: "30 jun", english: "30 Jun"),
    Case(name: "one goal", phrase: summary(1), swedish: "1 mål: 1 osäkert.", english: "1 goal: 1 uncertain."),
    Case(
      name: "two goals", phrase: summary(2), swedish: "2 mål: 2 osäkra.", english: "2 goals: 2 uncertain."),
    Case(
      name: "one goal of a file", phrase: .planFile("p", goals: 1), swedish: "p · 1 mål",
      english: "p · 1 goal"),
    Case(
      name: "goals of a file", phrase: .planFile("p", goals: 2), swedish: "p · 2 mål", english: "p · 2 goals"),
    Case(
      name: "one not assessed", phrase: .notAssessed(["X"]), swedish: "Ett mål har styrelsen inte bedömt: X",
      english: "One goal has not been assessed by the board: X"),
    Case(name: "one day late", phrase: .overdue(days: 1), swedish: "1 d sent", english: "1 d late"),
    Case(name: "days late", phrase: .overdue(days: 3), swedish: "3 d sent", english: "3 d late"),
    Case(
      name: "done in time", phrase: .deliveredOn(day, late: nil), swedish: "klart 30 juni 2024",
      english: "done 30 June 2024"),
    Case(
      name: "done a day late", phrase: .deliveredOn(day, late: 1),
      swedish: "klart 30 juni 2024, en dag efter planen", english: "done 30 June 2024, one day late"),
    Case(
      name: "a step done days late", phrase: .step("X", done: day, deadline: day - 14, overdue: 14),
      swedish: "✓ X: klart 30 juni 2024, 14 dagar efter planen",
      english: "✓ X: done 30 June 2024, 14 days late"),
    Case(
      name: "the one window before",
      phrase: .earlierWindows(Figures.Part(known: 0, all: 1), per: nil, isShort: false),
      swedish: "förra perioden inte uppfylld", english: "the window before not kept"),
    Case(
      name: "windows before",
      phrase: .earlierWindows(Figures.Part(known: 4, all: 5), per: nil, isShort: false),
      swedish: "4 av 5 tidigare perioder uppfyllda", english: "4 of 5 earlier windows kept"),
    Case(
      name: "a share of a whole",
      phrase: .ofWhole(
        actual: Quantity(28), Phrase.Whole(size: Quantity(53), asked: Quantity(80), target: Quantity(43)),
        isShort: false),
      swedish: "28 av 53 (53 %), målet är 80 % = 43", english: "28 of 53 (53%), the target is 80% = 43"),
    Case(
      name: "a share of a whole in a narrow column",
      phrase: .ofWhole(
        actual: Quantity(28), Phrase.Whole(size: Quantity(53), asked: Quantity(80), target: Quantity(43)),
        isShort: true),
      swedish: "28 av 53, mål 43", english: "28 of 53, target 43"),
    Case(
      name: "the half-year before",
      phrase: .earlierWindows(Figures.Part(known: 0, all: 1), per: Goals.Duration(6, .month), isShort: false),
      swedish: "förra halvåret inte uppfyllt", english: "the half-year before not kept"),
    Case(
      name: "the month before in a narrow column",
      phrase: .earlierWindows(Figures.Part(known: 0, all: 1), per: Goals.Duration(1, .month), isShort: true),
      swedish: "ej förra månaden", english: "not the month before"),
    Case(
      name: "years before",
      phrase: .earlierWindows(Figures.Part(known: 1, all: 2), per: Goals.Duration(1, .year), isShort: false),
      swedish: "1 av 2 tidigare år uppfyllda", english: "1 of 2 earlier years kept"),
    Case(
      name: "missed, as far as is known", phrase: .asReported(Figures.Part(known: 2, all: 3)),
      swedish: "enligt det som är rapporterat (av 2 av 3 AK ända till slutet)",
      english: "by what is reported (to the end by 2 of 3 AK)"),
    Case(
      name: "one branch of one", phrase: .reporting(known: 1, all: 1),
      swedish: "Arbetarekommunen har rapporterat.", english: "The branch has reported."),
    Case(
      name: "both branches", phrase: .reporting(known: 2, all: 2),
      swedish: "Båda arbetarekommunerna har rapporterat.", english: "Both branches have reported."),
    Case(
      name: "neither branch", phrase: .reporting(known: 0, all: 2),
      swedish: "Ingen av de båda arbetarekommunerna har rapporterat.",
      english: "Neither of the two branches has reported."),
    Case(
      name: "neither branch lately", phrase: .noneReported(of: 2, within: Goals.Duration(2, .week)),
      swedish: "Ingen av de båda arbetarekommunerna har rapporterat de senaste 2 veckorna.",
      english: "Neither of the two branches has reported in the last 2 weeks."),
    Case(
      name: "no branch lately", phrase: .noneReported(of: 4, within: Goals.Duration(1, .month)),
      swedish: "Ingen av de 4 arbetarekommunerna har rapporterat den senaste månaden.",
      english: "None of the 4 branches has reported in the last month."),
    Case(
      name: "silent since this year", phrase: .silentSince("Ale", day, asOf: day + 30),
      swedish: "Ale: senast den 30 juni.", english: "Ale: last on 30 June."),
    Case(
      name: "silent since another year", phrase: .silentSince("Ale", day, asOf: day + 300),
      swedish: "Ale: senast den 30 juni 2024.", english: "Ale: last on 30 June 2024."),
    Case(
      name: "one branch of two", phrase: .reporting(known: 1, all: 2),
      swedish: "1 av 2 arbetarekommuner har rapporterat.", english: "1 of 2 branches has reported."),
    Case(
      name: "one branch of each", phrase: .unitOutlooks([.reached: 1, .uncertain: 1], unreported: 1),
      swedish: "Arbetarekommunerna: 1 har nått sitt mål, 1 osäker, 1 har inte rapporterat.",
      english: "The branches: 1 has reached its target, 1 uncertain, 1 has not reported."),
    Case(
      name: "branches", phrase: .unitOutlooks([.reached: 2, .uncertain: 2], unreported: 0),
      swedish: "Arbetarekommunerna: 2 har nått sitt mål, 2 osäkra.",
      english: "The branches: 2 have reached their target, 2 uncertain."),
    Case(
      name: "of a target",
      phrase: .ofTarget(actual: Quantity(1430), target: Quantity(5000), unit: .things, share: 0.286),
      swedish: "1 430 av 5 000 (29 %)", english: "1,430 of 5,000 (29%)"),
    Case(
      name: "a share of a target",
      phrase: .ofTarget(actual: nil, target: Quantity(80), unit: .percent, share: nil),
      swedish: "– av 80 %", english: "– of 80%"),
    Case(
      name: "a limit", phrase: .ofTarget(actual: Quantity(20), target: Quantity(9), unit: .limit, share: nil),
      swedish: "20 av högst 9", english: "20 of at most 9"),
    Case(
      name: "one step", phrase: .ofTarget(actual: .zero, target: Quantity(1), unit: .steps, share: 0),
      swedish: "0 av 1 steg (0 %)", english: "0 of 1 step (0%)"),
    Case(
      name: "a course", phrase: .course(from: Quantity(scaled: 199_500), to: Quantity(21), isPercent: true),
      swedish: "19,95 → 21 %", english: "19.95 → 21%"),
    Case(
      name: "most to gain", phrase: .mostToGain(goal: "X", [lacking(949)], share: 0.52, of: Quantity(3803)),
      swedish: "Mest att hämta, X: Härryda 949 = 52 % av de 3 803 som arbetarekommunerna saknar.",
      english: "Most to gain, X: Härryda 949 = 52% of the 3,803 that the branches lack."),
    Case(
      name: "most to gain, of all that lack",
      phrase: .mostToGain(
        goal: "X", [lacking(9), lacking(8, .since(day, asOf: day)), lacking(7, .always)], share: nil,
        of: Quantity(24)),
      swedish: "Mest att hämta, X: Härryda 9 · Härryda 8 (ej rapporterat sedan 30 juni) · "
        + "Härryda 7 (inget rapporterat), tillsammans alla 24 som fattas.",
      english: "Most to gain, X: Härryda 9 · Härryda 8 (not reported since 30 June) · "
        + "Härryda 7 (nothing reported), together all 24 still lacking."),
    Case(
      name: "three of several",
      phrase: .lackingShare(["Härryda", "Tjörn", "Ale"], share: 0.52, of: Quantity(3803)),
      swedish: "Härryda, Tjörn och Ale = 52 % av de 3 803 som fattas.",
      english: "Härryda, Tjörn and Ale = 52% of the 3,803 lacking."),
    Case(
      name: "all that lack", phrase: .lackingShare(["Ale"], share: nil, of: Quantity(3803)),
      swedish: "Tillsammans fattas 3 803.", english: "Together they lack 3,803."),
    Case(
      name: "one branch without a name left", phrase: .unitsCovered(1, of: 11),
      swedish: "1 av 11 arbetarekommuner är klar.", english: "1 of 11 branches is done."),
    Case(
      name: "no branch without a name left", phrase: .unitsCovered(0, of: 11),
      swedish: "Ingen av 11 arbetarekommuner är klar.", english: "None of 11 branches is done."),
    Case(
      name: "evenings", phrase: .effort(effort(30, .evening)),
      swedish: "ungefär 30 kvällar à 23 samtal (medianen av 12 kvällar hittills)",
      english: "about 30 evenings of 23 samtal (the median of 12 evenings so far)"),
    Case(
      name: "one evening", phrase: .effort(effort(1, .evening)),
      swedish: "ungefär en kväll à 23 samtal (medianen av 12 kvällar hittills)",
      english: "about one evening of 23 samtal (the median of 12 evenings so far)"),
    Case(
      name: "one occasion", phrase: .effort(effort(1, .other)),
      swedish: "ungefär ett tillfälle à 23 samtal (medianen av 12 tillfällen hittills)",
      english: "about one occasion of 23 samtal (the median of 12 occasions so far)"),
    Case(
      name: "names left", phrase: .remaining(unit: "Ale", ["Nol", "Surte norra"], all: 5, nil),
      swedish: "Ale, 2 av 5 kvar: Nol, Surte norra", english: "Ale, 2 of 5 left: Nol, Surte norra"),
    Case(
      name: "names left where nobody reports",
      phrase: .remaining(unit: "Ale", ["Nol"], all: 5, .since(day, asOf: day)),
      swedish: "Ale, 1 av 5 kvar (ej rapporterat sedan 30 juni): Nol",
      english: "Ale, 1 of 5 left (not reported since 30 June): Nol"),
    Case(
      name: "what carries no name",
      phrase: .unnamed(metric: "samtal", tag: "valdistrikt", [lacking(123), lacking(20)]),
      swedish: "Samtal där valdistrikt inte är angivet: Härryda 123 · Härryda 20.",
      english: "Samtal that name no valdistrikt: Härryda 123 · Härryda 20."),
    Case(
      name: "no name left", phrase: .covered(unit: "Lerum", all: 3), swedish: "Lerum: klart, alla 3",
      english: "Lerum: done, all 3"),
    Case(
      name: "branches without a name left", phrase: .unitsCovered(3, of: 11),
      swedish: "3 av 11 arbetarekommuner är klara.", english: "3 of 11 branches are done."),
    Case(
      name: "behind", phrase: .deviation(Quantity(-446), expected: Quantity(3320)),
      swedish: "446 mindre än planerat hittills (3 320)", english: "446 less than planned by today (3,320)"),
    Case(
      name: "one case of several",
      phrase: .forecast(.cases(1, of: 4), low: Quantity(5200), high: Quantity(6600), isPercent: false),
      swedish: "målet nås i ungefär 1 fall av 4; väntas sluta på 5 200–6 600",
      english: "reached in about 1 case of 4; expected to end at 5,200–6,600"),
    Case(
      name: "several cases, of a percentage",
      phrase: .forecast(
        .cases(2, of: 3), low: Quantity(scaled: 199_500), high: Quantity(21), isPercent: true),
      swedish: "målet nås i ungefär 2 fall av 3; väntas sluta på 19,95–21 %",
      english: "reached in about 2 cases of 3; expected to end at 19.95–21%"),
    Case(
      name: "very likely, and at one figure",
      phrase: .forecast(.veryLikely, low: Quantity(8), high: Quantity(8), isPercent: false),
      swedish: "mycket troligt att målet nås; väntas sluta på 8",
      english: "very likely to be reached; expected to end at 8"),
    Case(
      name: "seldom, and perhaps below nothing",
      phrase: .forecast(.seldom, low: Quantity(-10), high: Quantity(30), isPercent: false),
      swedish: "målet nås i mindre än 1 fall av 10; väntas sluta på mellan −10 och 30",
      english: "reached in less than 1 case of 10; expected to end between −10 and 30"),
    Case(
      name: "too early, and by pace", phrase: .noForecastYet(byPace: true),
      swedish: "för tidigt att bedöma; bedömningen går efter takten hittills",
      english: "too early to judge; the outlook goes by the pace so far"),
    Case(
      name: "too early for some", phrase: .tooEarlyToForecast(["Ale", "Lerum"]),
      swedish: "För tidigt för en prognos: Ale, Lerum.", english: "Too early for a forecast: Ale, Lerum."),
  ]

  @Test(arguments: cases)
  func says(_ test: Case) {
    #expect(phrasebook(.swedish).text(test.phrase).replacing("\u{A0}", with: " ") == test.swedish)
    #expect(phrasebook(.english).text(test.phrase).replacing("\u{A0}", with: " ") == test.english)
  }
}
