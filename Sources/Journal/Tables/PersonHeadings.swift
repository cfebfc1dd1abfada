internal import Text

/// The headings of a list of persons, which is nothing for a journal: it holds how many, never who.
public enum PersonHeadings {
  /// The first of the headings that only a list of persons has; nil where there is none.
  ///
  /// A column of names is one too where an address stands beside it; alone it may name branches or events.
  public static func first(in headings: [String]) -> String? {
    let folded = headings.map { Slug.make(from: $0) }
    for (heading, word) in zip(headings, folded) {
      // "Telefon (mobil)", "Personnummer 12 siffror".
      let begins = stems.contains { word.hasPrefix($0) }
      if begins || words.contains(word) { return heading }
    }
    guard let name = folded.firstIndex(where: names.contains),
      folded.contains(where: { word in addresses.contains { word.hasPrefix($0) } })
    else { return nil }
    return headings[name]
  }

  private static let stems = [
    "personnummer", "personnr", "person-nr", "samordningsnummer", "fodelsedatum", "fodelsenummer", "e-post",
    "epost", "email", "e-mail", "mejladress", "mailadress", "telefon", "mobilnummer", "mobiltelefon",
    "mobilnr",
    "phone", "fornamn", "efternamn", "first-name", "last-name", "surname", "gatuadress", "hemadress",
    "street-address", "date-of-birth", "medlemsnummer", "medlemsnr", "member-number", "social-security",
  ]
  private static let words: Set<String> = [
    "pnr", "ssn", "tel", "tfn", "mobil", "mobile", "mejl", "mail", "fodd",
  ]
  private static let names: Set<String> = [
    "namn", "name", "for-och-efternamn", "full-name", "medlem", "member",
  ]
  private static let addresses = [
    "adress", "address", "postadress", "postnummer", "postnr", "gata", "postort", "zip",
  ]
}
