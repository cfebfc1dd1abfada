import Goals
import Notation

extension SwedishPhrasebook {
  func text(_ finding: TableFinding) -> DiagnosticText {
    switch finding {
    case .unclosedQuote:
      DiagnosticText(
        "citattecknet avslutas aldrig", "Resten av filen står då i en enda cell.",
        mend: "skriv ett citattecken där cellen slutar, eller ta bort det här.")
    case .textAfterQuote:
      DiagnosticText(
        "text efter cellens sista citattecken",
        mend: "skriv ett citattecken inne i en cell två gånger: \"Kalle \"\"Kula\"\"\".")
    case .rowTooWide(let cells, let headings):
      DiagnosticText(
        "raden har \(cells) celler men tabellen bara \(headings) rubriker",
        mend: "sätt citattecken om en cell som har skiljetecknet i sig.")
    case .cellTooLong(let bytes, let limit):
      DiagnosticText(
        "cellen är för lång: \(numbers.text(Quantity(bytes))) byte, högst \(numbers.text(Quantity(limit)))")
    case .damagedCell:
      DiagnosticText(
        "cellen har ett tecken som inte kan läsas", "Filen är sparad i en annan teckenkodning, eller skadad.",
        mend: "spara den på nytt som CSV UTF-8.")
    case .tooManyRows(let limit):
      DiagnosticText(
        "fler rader än som läses: högst \(numbers.text(Quantity(limit)))", mend: "dela filen i flera.")
    case .tooManyColumns(let limit):
      DiagnosticText(
        "fler kolumner än som läses: högst \(numbers.text(Quantity(limit)))",
        mend: "spara bara de kolumner som behövs.")
    case .said(let text): DiagnosticText(text)
    }
  }
}
