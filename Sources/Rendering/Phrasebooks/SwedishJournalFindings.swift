import Goals
import Notation
import Text

extension SwedishPhrasebook {
  func text(_ finding: JournalFinding) -> DiagnosticText {
    switch finding {
    case .notUTF8(let byte):
      DiagnosticText(
        "raden är inte UTF-8 och räknas inte",
        "Här står byten 0x\(String(byte, radix: 16, uppercase: true)).",
        mend: "hämta raden ur en säkerhetskopia; annars " + logAgain)
    case .zeroBytes(let count):
      DiagnosticText(
        "\(count) nollbyte, som efter ett strömavbrott", "De räknas inte; övriga rader är hela.",
        mend: "se efter om den senaste händelsen saknas: maltavla history")
    case .lineTooLong(let bytes, let limit):
      DiagnosticText(
        "raden är för lång: \(bytesText(bytes))",
        "Programmet skriver högst \(bytesText(limit)). Raden räknas inte.", mend: logAgain)
    case .columnTooLong(let column, let bytes, let limit):
      DiagnosticText(
        "\(name(column)) är för lång: \(bytesText(bytes))",
        "Programmet skriver högst \(bytesText(limit)). Raden räknas inte.", mend: logAgain)
    case .hazardous(let scalar, let column):
      DiagnosticText(
        "ett styrtecken i \(name(column)), \(scalar.codePoint)", "Raden räknas inte.", mend: logAgain)
    case .byteOrderMark:
      DiagnosticText(
        "filen börjar med ett osynligt märke (BOM)", "Ett annat program har sparat den. Inget är förlorat.")
    case .carriageReturn:
      DiagnosticText(
        "radsluten är ändrade till Windows-form",
        "Raden räknas inte, för den är inte som den skrevs.",
        mend: "maltavla check --repair rättar radsluten; .gitattributes hindrar git från att ändra dem.")
    case .conflictMarker:
      DiagnosticText(
        "ett märke från en konflikt i git", "Raderna omkring är händelser och kan alla vara kvar.",
        mend: "maltavla check --repair flyttar undan raden.")
    case .torn:
      DiagnosticText(
        "filens sista rad är avbruten och räknas inte", "Loggningen hann aldrig bekräftas.",
        mend: "logga händelsen på nytt; nästa rad skrivs på en ny rad.")
    case .eventInComment:
      DiagnosticText(
        "en händelse är bortkommenterad och räknas inte",
        mend: "ta bort # och kör maltavla undo, så syns det vem som tog bort den.")
    case .columns(let found):
      DiagnosticText(
        "raden har \(found) \(found == 1 ? "kolumn" : "kolumner") i stället för åtta", "Den räknas inte.",
        mend: logAgain)
    case .noChecksum(let text):
      DiagnosticText(
        "\"\(text.harmlessPrefix)\" är ingen kontrollsumma", "Raden räknas inte.", mend: logAgain)
    case .checksum:
      DiagnosticText(
        "kontrollsumman stämmer inte: raden är skadad eller ändrad för hand", "Den räknas inte.",
        mend: "hämta raden ur en säkerhetskopia; annars " + logAgain)
    case .day(let text): bad(text, "är ingen dag")
    case .metric(let text): bad(text, "är inget mått")
    case .arbetarekommun(let text): bad(text, "är inget namn på en arbetarekommun")
    case .value(let text): bad(text, "är inget värde")
    case .number(let written, let expected):
      DiagnosticText(
        "\"\(written.harmlessPrefix)\" skrivs \(expected) i journalen", "Raden räknas inte.", mend: logAgain)
    case .id(let text): bad(text, "är inget händelse-id")
    case .tag(let text): bad(text, "är ingen märkning namn=värde")
    case .tagName(let text): bad(text, "är inget namn på en märkning")
    case .tagRepeated(let name):
      DiagnosticText(
        "märkningen \"\(name)\" står två gånger", "Raden räknas inte.", mend: logAgain)
    case .tagNotAllowed(let name, let kind):
      DiagnosticText(
        "\(noun(kind)) kan inte ha märkningen \"\(name)\"", "Raden räknas inte.", mend: logAgain)
    case .tagWithoutID(let name, let text):
      DiagnosticText(
        "märkningen \"\(name)\" nämner inget händelse-id: \"\(text.harmlessPrefix)\"", "Raden räknas inte.",
        mend: logAgain)
    case .voidWithoutTarget:
      DiagnosticText(
        "makuleringen säger inte vilken händelse den tar tillbaka", "Raden räknas inte.",
        mend: "ta bort raden och kör maltavla undo.")
    case .ownTarget:
      DiagnosticText("händelsen tar tillbaka sig själv", "Raden räknas inte.", mend: logAgain)
    case .notRegularFile:
      DiagnosticText(
        "journalen är ingen vanlig fil", "Den läses inte.",
        mend: "lägg filen själv i mappen, ingen länk eller mapp med dess namn.")
    case .conflictCopy(let file):
      DiagnosticText(
        "\(file) ser ut som en kopia av en journal", "Händelserna i den räknas inte.",
        mend: "för över de rader som saknas till rätt fil, och flytta sedan kopian.")
    case .strayFile(let file):
      DiagnosticText(
        "\(file) är ingen journal",
        "En journal heter som sin rapportör, till exempel anna.tsv.", mend: "flytta filen ur mappen.")
    case .openToOthers(let folder):
      DiagnosticText(
        "andra som använder datorn kan läsa journalen", "Den säger vad människor gör i ett parti.",
        mend: "kör: chmod -R go= \(ShellWord.text(folder.harmless))")
    case .personalNumber:
      DiagnosticText(
        "raden ser ut att innehålla ett personnummer",
        "Det är dolt här och i alla rapporter, men den som öppnar filen ser det.",
        mend: "ta bort hela raden ur filen i en textredigerare, och logga händelsen igen utan numret. "
          + "I git och i säkerhetskopior står raden kvar.")
    case .sameID(let id, let place):
      DiagnosticText(
        "två olika händelser har samma id, \(id.short)",
        "Den andra står i \(place.file) rad \(place.line). Ingen av dem räknas.",
        mend: "ta bort den rad som är fel.")
    case .outdone(let target, let by):
      DiagnosticText(
        "\(target.short) är rättad mer än en gång", "\(by.short) gäller; den här gör det inte.",
        mend: "ta tillbaka den som inte ska gälla; sist i maltavla check står hur.")
    case .missingTarget(let id):
      DiagnosticText(
        "händelsen \(id.short) som rättas finns inte i någon fil",
        "Kanske är en journalfil inte hämtad ännu.",
        mend: "hämta de andras journalfiler. Är händelsen borta för gott behöver inget göras.")
    case .targetIsVoid(let id):

      DiagnosticText(
        "\(id.short) är en makulering och kan inte tas tillbaka", "Raden räknas inte.",
        mend: "logga det som gäller på nytt med maltavla log, och ta bort raden.")
    case .circle(let id):

      DiagnosticText(
        "händelsen rättar \(id.short), som i sin tur rättar den", "Ingen händelse i ringen räknas.",
        mend: "logga det som gäller på nytt med maltavla log, och ta bort raderna i ringen.")
    case .voidDiffers(let id):
      DiagnosticText(
        "makuleringen av \(id.short) nämner en annan dag, ett annat mått eller en annan arbetarekommun",
        "Den gäller ändå.", mend: "se efter att rätt händelse är makulerad: maltavla history")
    }
  }

  /// How a line that is no event is mended; it is nobody's to put right by hand, for its checksum.
  private var logAgain: String {
    "logga händelsen på nytt med maltavla log; maltavla check --repair flyttar undan raden."
  }

  private func bytesText(_ count: Int) -> String { numbers.text(Quantity(count)) + " byte" }

  private func bad(_ text: String, _ what: String) -> DiagnosticText {
    DiagnosticText("\"\(text.harmlessPrefix)\" \(what)", "Raden räknas inte.", mend: logAgain)
  }

  private func name(_ column: JournalFinding.Column) -> String {
    switch column {
    case .day: "dagen"
    case .metric: "måttet"
    case .arbetarekommun: "arbetarekommunen"
    case .value: "värdet"
    case .tags: "märkningen"
    case .note: "anteckningen"
    case .id: "id:t"
    case .checksum: "kontrollsumman"
    }
  }

  private func noun(_ kind: JournalFinding.Kind) -> String {
    switch kind {
    case .change: "en ökning"
    case .reading: "en avläsning"
    case .done: "ett klart steg"
    case .assessment: "en bedömning"
    case .void: "en makulering"
    }
  }
}
