/// What a noun counts; it decides whether a number is of people, of things done or of a state.
enum NounClass: Sendable, CaseIterable {
  /// Those whom a branch has: their number is a state.
  case member
  /// People outside, or people without more said.
  case person
  /// People who take part in something.
  case participant
  /// Organisations.
  case organisation
  /// Things that happen: meetings, campaigns, conversations.
  case event
  /// Things that are made or owned.
  case thing
  /// "Gång", "tillfälle": how often.
  case occasion
  /// A measured value: antal, andel, medelålder.
  case measure
  /// A measured value in years.
  case meanAge
  /// Money.
  case money
}

/// The nouns, one class a list. Add a word by its stem: the part that all its forms share ("kampanj", "träff",
/// "cirkl" beside "cirkel"). Compounds need no entry: they are read by their ending.
enum Nouns {
  static let stems: [(class: NounClass, stems: String)] = [
    (
      .member,
      """
      medlem medlemm handledare följare prenumerant gillamarkering gilla-markering like likes autogiromedlem
      studieorganisatör studieledare cirkelledare ombud kandidat ledamot ledamöt förtroendevald
      månadsgivare valarbetare kampanjarbetare facebookvän
      """
    ),
    (
      .person,
      """
      person personer väljare invånare medborgare hushåll ungdom pensionär kvinn man män tjej kille student elev
      boende granne ungdomar förstagångsväljare bor åring människ arbetskamrat anställd företagare
      fackligt_aktiva politiker kommuninvånare ssu:are intresserad unga äldre yngre aktiva nyfikna ordförande
      kassör sekreterare funktionär ledare volontär krönikör skribent
      """
    ),
    (
      .participant, "deltagare besökare kursdeltagare anmäld åhörare gäst tittare lyssnare"
    ),
    (
      .organisation,
      """
      förening klubb arbetarekommun arbetarekommuner organisation distrikt förbund arbetsplats företag skol
      lokalavdelning avdelning grupp fackklubb nätverk utskott valdistrikt kommun styrels bostadsområde
      kommundel stadsdel byalag kyrkoförsamling församling kår sektion verksamhet studieverksamhet
      """
    ),
    (
      .event,
      """
      möt träff kampanj cirkel cirkl utbildning samtal insats aktivitet seminari föreläsning kurs evenemang
      arrangemang dag kväll eftermiddag förmiddag helg lördag söndag onsdag torsdag fredag måndag tisdag
      besök knackning utskick fest fika frukost lunch middag konferens debatt manifestation
      demonstration utdelning fikastund workshop panel panelsamtal resa resor ceremoni firande konsert
      läger övning pass runda ringning ringkväll stormöte sammankomst sammanträd överläggning rådslag
      utflykt vandring loppis marknad torgmöt afterwork pubkväll filmvisning visning invigning
      mötestillfäll kontakt dialog telefonsamtal intervju studieresa tävling bokbord uppvaktning
      dörr steg satsning dialogmöt valstuga valrörels timm
      """
    ),
    (
      .thing,
      """
      motion brev nyhetsbrev inlägg affisch flygblad artikel artikl insändar debattinlägg debattartikel
      debattartikl film video podd avsnitt bild blad tidning folder plan program rapport förslag
      sakområd områd fråg material enkät lista listor text strategi policy annons pressmeddeland
      skrivelse yttrand interpellation utgåv nummer hemsid sid konto skylt bok böcker
      protokoll reportag medlemskap vykort mejl sms remissvar råd lokal lokaler plats platser
      """
    ),
    (.occasion, "gång tillfäll omgång ggr"),
    (
      .measure,
      """
      antal andel medlemsantal medlemstal antalet andelen valdeltagand röstandel väljarstöd röst
      aktivitetsgrad svarsfrekvens medlemsutveckling nettoökning räckvidd soliditet resultat mandat
      """
    ),
    (.meanAge, "medelålder snittålder genomsnittsålder medianålder ålder"),
    (
      .money,
      "kr kron kronor sek tkr mkr mnkr intäkt kostnad utgift budget överskott underskott insamling kampanjfond eget_kapital"
    ),
  ]

  /// Endings that a stem may take: number, definiteness and genitive.
  static let endings = [
    "", "a", "ar", "are", "arna", "arnas", "ars", "e", "el", "eln", "en", "ena", "enas", "ens", "er", "erna",
    "ernas", "ers", "et", "ets", "i", "ie", "ier", "ierna", "iet", "ium", "n", "na", "nas", "ns", "or",
    "orna",
    "ornas", "r", "ren", "s", "t", "ta", "ts", "um", "ar-", "-",
  ]

  /// Stems that are too short or too common at the end of other words to stand for a compound's ending.
  static let onlyWhole: Set<String> = [
    "man", "män", "kr", "sek", "bor", "plan", "råd", "pass", "dag", "sid", "bild", "blad", "text", "steg",
    "plats",
    "gäst", "kår", "lista", "like", "likes", "dörr", "fika", "fest", "film", "konto", "unga", "äldre",
    "yngre",
    "aktiva", "i", "röst", "ålder", "grupp", "områd", "fråg", "lokal", "antal", "skol", "kille", "tjej",
    "bok", "ggr",
    "tkr", "mkr", "mnkr", "nummer", "mandat", "elev", "timm", "verksamhet", "kommun", "resa", "möt",
    "resultat",
    "insamling", "insats", "styrels", "nyfikna",
  ]

  /// Short stems that do end compounds, where the compound is long enough: -möten, -dagar, -bor.
  static let compoundable: Set<String> = [
    "möt", "dag", "bor", "film", "fest", "grupp", "plan", "insats", "röst", "blad", "fika", "insamling",
    "kommun",
    "bok", "styrels", "områd",
  ]
}
