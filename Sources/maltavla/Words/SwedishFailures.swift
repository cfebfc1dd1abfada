import Goals
import Journal
import Storage
import Text

extension SwedishWords {
  func notInForce(_ event: Event, _ standing: Standing) -> String {
    switch standing {
    case .voided(let by): "\(event.id.short) är redan makulerad, av \(by.short)."
    case .superseded(let by): "\(event.id.short) är redan rättad; det är \(by.short) som gäller."
    case .outdone(let by): "\(event.id.short) gäller inte; det gör \(by.short)."
    case .takesBack:
      "\(event.id.short) är en makulering och kan inte tas tillbaka. Logga händelsen på nytt i stället."
    case .counted, .duplicate, .conflicting, .refused:
      "\(event.id.short) räknas inte; kör maltavla check."
    }
  }

  func text(_ error: StorageError, whileWriting isWriting: Bool) -> String {
    let path = error.path.harmless
    return switch error {
    case .missing: (isWriting ? "inget sparat: " : "") + "\(path) finns inte."
    case .wrongKind: (isWriting ? "inget sparat: " : "") + "\(path) är ingen vanlig fil eller mapp."
    case .permission(_, let code):
      isWriting
        ? "inget sparat: \(path) får inte skrivas (\(reason(code)))."
        : "\(path) får inte läsas (\(reason(code)))."
    case .locked: "någon annan skriver i \(path) just nu. Inget sparat; försök igen."
    case .unreadable(_, let code): "\(path) kan inte läsas (\(reason(code)))."
    case .nothingSaved(_, let code):
      "inget sparat: \(path) kan inte skrivas" + (code.map { " (\(reason($0)))" } ?? " (skivan är full)")
        + "."
    case .tooLarge(_, let bytes, let limit):
      "\(path) är för stor: \(number(bytes)) byte, högst \(number(limit))."
    case .exists: "inget sparat: \(path) finns redan. Välj ett annat namn, eller flytta undan filen först."
    case .unconfirmed(_, let code):
      "obekräftat: \(path) skrevs, men systemet kunde inte säga att det står på skivan (\(reason(code))). "
        + "Kör maltavla history innan du loggar det igen."
    }
  }

  /// The errors that users meet, in words; others by their number.
  func reason(_ code: Int32) -> String {
    switch code {
    case 1, 13: "rättigheter saknas"
    case 5: "fel på skivan"
    case 12: "minnet är slut"
    case 17: "det finns redan"
    case 20: "en del av sökvägen är ingen mapp"
    case 2: "mappen finns inte"
    case 21: "det är en mapp"
    case 27: "filen är för stor"
    case 28: "skivan är full"
    case 30: "skivan är skrivskyddad"
    case 40: "det är en länk"
    case 122: "din kvot är slut"
    default: "fel \(code)"
    }
  }
}
