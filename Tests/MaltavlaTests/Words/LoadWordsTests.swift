import Goals
import Journal
import Testing

@testable import maltavla

/// What loading says, with one and with many, in both languages.
@Suite struct LoadWordsTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var message: LoadMessage
    var swedish: String
    var english: String
    var testDescription: String { name }
  }

  private static func counts(
    _ new: Int, _ changed: Int, _ unchanged: Int, faulty: Int = 0, isDryRun: Bool = false
  )
    -> LoadMessage
  {
    .loaded(
      LoadCounts(
        file: "a.csv", new: new, changed: changed, unchanged: unchanged, faulty: faulty, isDryRun: isDryRun))
  }

  static let cases = [
    Case(
      name: "one of each", message: counts(1, 1, 1, faulty: 1),
      swedish: "Inläst ur a.csv: 1 ny, 1 ändrad, 1 oförändrad, 1 rad med fel lämnad.",
      english: "Loaded from a.csv: 1 new, 1 changed, 1 unchanged, 1 row with errors left out."),
    Case(
      name: "many", message: counts(412, 0, 1208, isDryRun: true),
      swedish: "Skulle läsas in ur a.csv: 412 nya, 0 ändrade, 1 208 oförändrade. Inget sparat.",
      english: "Would be loaded from a.csv: 412 new, 0 changed, 1,208 unchanged. Nothing saved."),
    Case(
      name: "a question of both", message: .ask(new: 2, changed: 1),
      swedish: "Läsa in 2 händelser och rätta 1? [J/n] ", english: "Load 2 events and correct 1? [Y/n] "),
    Case(
      name: "a question of corrections", message: .ask(new: 0, changed: 1),
      swedish: "Rätta 1 händelse? [J/n] ",
      english: "Correct 1 event? [Y/n] "),
    Case(
      name: "one fault", message: .faulty(faults: 1, rows: 1),
      swedish:
        "inget inläst: 1 fel på 1 rad. Rätta dem och läs in filen igen, eller läs in resten: --skip-bad",
      english:
        "nothing loaded: 1 error in 1 row. Mend them and load the file again, or load the rest: --skip-bad"),
    Case(
      name: "rows put right by hand", message: .settled(2),
      swedish: "2 rader är rättade eller makulerade för hand efter förra inläsningen och lämnas så.",
      english: "2 rows were corrected or taken back by hand after the last load, and left so."),
    Case(
      name: "a list under another name", message: .sameAsLogged(2, of: 2, source: "maj"),
      swedish: "2 av 2 nya rader finns redan i journalen, ord för ord, men inte ur källan maj. "
        + "Är det samma lista som förut, säg det namn som den hade: --source NAMN. "
        + "Är det andra händelser: --source maj. Inget inläst.",
      english: "2 of 2 new rows stand in the journal already, word for word, but not from the source maj. "
        + "If it is the same list as before, give the name that it had: --source NAME. "
        + "If they are other events: --source maj. Nothing loaded."),
    Case(
      name: "a list of persons", message: .personColumn("Personnummer"),
      swedish: "kolumnen Personnummer: läs in antal, inte personer. Ta bort kolumnen, "
        + "räkna raderna per dag och arbetarekommun, och läs in summorna. Inget inläst.",
      english: "the column Personnummer: load how many, not who. Take the column away, "
        + "count the rows by day and branch, and load the sums. Nothing loaded."),
    Case(
      name: "another writer's journal",
      message: .takenIn("plans/journal/bo.tsv", new: 1, known: 3, isDryRun: false),
      swedish: "Tillagt i plans/journal/bo.tsv: 1 ny händelse, 3 fanns redan.",
      english: "Added to plans/journal/bo.tsv: 1 new event, 3 known already."),
  ]

  @Test(arguments: cases) func says(_ test: Case) {
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    #expect(plain(toolWords(.swedish).text(.load(test.message))) == test.swedish)
    #expect(plain(toolWords(.english).text(.load(test.message))) == test.english)
  }
}
