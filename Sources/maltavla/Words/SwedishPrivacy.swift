import Text

extension SwedishWords {
  /// Why it is not to be there. The number itself is not repeated.
  func personalNumber(_ place: PersonalTrace.Place, _ events: Int) -> String {
    (events > 1
      ? "\(number(events)) händelser ser ut att innehålla personnummer, först: \(name(place).lowercased())."
      : "\(name(place)) ser ut att innehålla ett personnummer.")
      + " Det hör inte hemma i journalen: vem som är med i ett parti är en känslig uppgift, och alla som kan läsa filen "
      + "ser den. Skriv antal, inte personer."
  }

  /// How it is taken away. To correct or undo does not help, for both only add lines.
  func personalNumberSaved(_ file: String) -> String {
    "Det är sparat i \(file), och correct och undo tar inte bort det: de lägger bara till rader. "
      + "Ta bort hela raden ur filen i en textredigerare, och logga händelsen igen utan numret. "
      + "Finns filen i git eller i säkerhetskopior står raden kvar där."
  }

  func contact(_ detail: ContactDetail, _ place: PersonalTrace.Place) -> String {
    let what =
      switch detail {
      case .telephone: "ett telefonnummer"
      case .mailAddress: "en e-postadress"
      }
    return "\(name(place)) ser ut att innehålla \(what). Behövs det? Det står kvar i journalen, för alla "
      + "som läser den."
  }

  private func name(_ place: PersonalTrace.Place) -> String {
    switch place {
    case .note: "Anteckningen"
    case .tag("action"), .tag("action-done"): "Åtgärden"
    case .tag("responsible"): "Namnet på den ansvariga"
    case .tag("reference"): "Paragrafen"
    case .tag(let name): "Märkningen \(name)"
    case .writer: "Rapportörens namn"
    }
  }
}
