import Goals
import Storage
import Testing

@testable import maltavla

/// Messages in both languages.
@Suite struct MessageTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var message: Message
    var swedish: String
    var english: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a whole journal of one", message: .checkedJournal(events: 1, lines: 1, writers: 1, faults: 0),
      swedish: "Journalen är hel: 1 händelse gäller av 1, 1 rapportör.",
      english: "The journal is whole: 1 event is in force of 1, 1 writer."),
    Case(
      name: "a damaged journal", message: .checkedJournal(events: 812, lines: 1815, writers: 3, faults: 1),
      swedish: "Journalen har 1 fel: 812 händelser gäller av 1 815, 3 rapportörer.",
      english: "The journal has 1 error: 812 events are in force of 1,815, 3 writers."),
    Case(
      name: "plans without faults",
      message: .checked(faults: 0, remarks: 1, faultyFiles: 0, plans: 1, goals: 1),
      swedish: "Inga fel i 1 plan, 1 mål. 1 att se över.",
      english: "No errors in 1 plan, 1 goal. 1 to look at."),
    Case(
      name: "plans with faults",
      message: .checked(faults: 2, remarks: 0, faultyFiles: 1, plans: 5, goals: 70),
      swedish: "2 fel (1 av 5 planer har fel).", english: "2 errors (1 of 5 plans has errors)."),
    Case(
      name: "one event that no plan counts", message: .uncounted("x", 1),
      swedish: "Räknas inte av någon plan: 1 händelse, x.", english: "Counted by no plan: 1 event, x."),
    Case(
      name: "a state", message: .bareStock("medlemmar", Quantity(1450), given: ""),
      swedish: "medlemmar är ett tillstånd. Är det nu 1 450? Skriv: maltavla log medlemmar är 1450\n"
        + "  Har det ökat med 1 450? Skriv: maltavla log medlemmar +1450\n  Inget sparat.",
      english: "medlemmar is a state. Is it now 1,450? Write: maltavla log medlemmar is 1450\n"
        + "  Has it grown by 1,450? Write: maltavla log medlemmar +1450\n  Nothing saved."),
    Case(
      name: "more than all", message: .impossible("autogiro", Quantity(130), isPercent: true),
      swedish:
        "autogiro är en andel, och 130 % kan den inte vara. Skriv ett tal från 0 till 100. Inget sparat.",
      english: "autogiro is a share, and cannot be 130%. Write a number from 0 to 100. Nothing saved."),
    Case(
      name: "less than none", message: .impossible("medlemmar", Quantity(-3), isPercent: false),
      swedish: "medlemmar kan inte vara \u{2212}3, för inget som läses av är under noll. "
        + "Har det minskat, skriv bara ändringen, \u{2212}3. Inget sparat.",
      english: "medlemmar cannot be \u{2212}3, since nothing that is read is below zero. "
        + "If it has fallen, write the change alone, \u{2212}3. Nothing saved."),
    Case(
      name: "less than none is left", message: .belowZero("medlemmar", was: Quantity(441), by: Quantity(500)),
      swedish: "medlemmar var 441 och kan inte minska med 500. "
        + "Skriv hur det är nu: maltavla log medlemmar är TAL. Inget sparat.",
      english: "medlemmar was 441 and cannot fall by 500. "
        + "Write how it is now: maltavla log medlemmar is NUMBER. Nothing saved."),
    Case(
      name: "an arbetarekommun where no plan names any",
      message: .unknownUnit("Ale", suggestion: nil, known: []),
      swedish: "okänd arbetarekommun \"Ale\". Planerna nämner ingen arbetarekommun; utelämna --ak.",
      english: "unknown branch \"Ale\". The plans name no branch; leave out --ak."),
    Case(
      name: "a number beyond all", message: .hugeNumber("9999999999"),
      swedish:
        "\"9999999999\" är för stort. Högst en miljard kan loggas. Inget sparat.",
      english: "\"9999999999\" is too large. At most a billion can be logged. Nothing saved."),
    Case(
      name: "an S-förening", message: .unknownForening("Sutre", suggestion: "Surte"),
      swedish: "okänd S-förening \"Sutre\". Menade du Surte? "
        + "Är det en annan, skriv in den under foreningar i planen. Inget sparat.",
      english: "unknown S-förening \"Sutre\". Did you mean Surte? "
        + "If it is another, add it to foreningar in the plan. Nothing saved."),
    Case(
      name: "no room", message: .storage(.nothingSaved(path: "a", code: nil), whileWriting: true),
      swedish: "inget sparat: a kan inte skrivas (skivan är full).",
      english: "nothing saved: a cannot be written (the disk is full)."),
    Case(
      name: "not confirmed", message: .storage(.unconfirmed(path: "a", code: 5), whileWriting: true),
      swedish: "obekräftat: a skrevs, men systemet kunde inte säga att det står på skivan (fel på skivan). "
        + "Kör maltavla history innan du loggar det igen.",
      english:
        "unconfirmed: a was written, but the system could not say that it is on the disk (an error on the disk). "
        + "Run maltavla history before you log it again."),
    Case(
      name: "a command line that cannot be seen", message: .argumentsFailed,
      swedish: "kommandots argument kunde inte läsas. Inget sparat; försök igen.",
      english: "the command's arguments could not be read. Nothing saved; try again."),
    Case(
      name: "a walk that came to its end", message: .walkEnded(assessed: 3, skipped: 2, left: 0),
      swedish: "3 bedömda, 2 överhoppade.", english: "3 assessed, 2 skipped."),
    Case(
      name: "a walk of one each", message: .walkEnded(assessed: 1, skipped: 1, left: 1),
      swedish: "1 bedömt, 1 överhoppat. 1 återstår: maltavla assess",
      english: "1 assessed, 1 skipped. 1 left: maltavla assess"),
    Case(
      name: "a walk of nothing", message: .walkEnded(assessed: 0, skipped: 0, left: 4),
      swedish: "Inget bedömt. 4 återstår: maltavla assess",
      english: "Nothing assessed. 4 left: maltavla assess"),
    Case(
      name: "nothing was ever said", message: .lastSaid(nil, nil, on: Day(number: 19_904)),
      swedish: "  Styrelsen har inte sagt något om målet.",
      english: "  The board has said nothing of the goal."),
    Case(
      name: "several actions", message: .severalActions("samtal", ["Ring", "Skriv"]),
      swedish:
        "vilken åtgärd? samtal har Ring och Skriv. Skriv dess första ord också: --action-done --action \"…\"",
      english:
        "which action? samtal has Ring and Skriv. Write its first words too: --action-done --action \"…\""),
    Case(
      name: "did you mean", message: .unknownGoal("samtl", suggestion: "samtal"),
      swedish: "okänt mål \"samtl\". Menade du samtal? Alla: maltavla goals",
      english: "unknown goal \"samtl\". Did you mean samtal? All: maltavla goals"),
  ]

  @Test(arguments: cases)
  func says(_ test: Case) {
    #expect(toolWords(.swedish).text(test.message).plainSpaces == test.swedish)
    #expect(toolWords(.english).text(test.message).plainSpaces == test.english)
  }
}

extension String {
  /// With the spaces that a terminal shows; no-break ones guide the folding.
  fileprivate var plainSpaces: String { replacing("\u{A0}", with: " ") }
}
