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
  /// Things that are written, made and sent out: each is something done.
  case product
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
  static let stems = people + things

  static let things: [(class: NounClass, stems: String)] = [
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
      .event,
      """
      upptakt utfrågning hearing föreställning match turnering cup träning repetition gudstjänst andakt exkursion
      promenad tipspromenad bingo dans café cafe kafé mässa mässor utställning quiz grillning picknick afton
      auktion lotteri insamling aktion namninsamling protest strejk förhandling rond inspektion kontroll
      övernattning hajk samråd avstämning introduktion webinari sändning livesändning inspelning jubileum jubile
      kickoff kick-off temakväll skift rundvandring guidning lektion läxhjälp gympass högtid basar julbord
      nybörjarkurs prova-på-dag mentorssamtal uthyrning bokning delning nedladdning hembesök genomgång vecka veckor
      start morgon morgn mornar samling städning hjälpinsats uppringning rådgivning mentorskap avslutning
      """
    ),
    (
      .thing,
      """
      affisch bild blad tidning folder plan program rapport förslag
      sakområd områd fråg material lista listor text strategi policy annons
      ingång utgång tillgång övergång framgång nummer hemsid sid konto skylt bok böcker
      protokoll medlemskap råd lokal lokaler plats platser
      """
    ),
    (
      .thing,
      """
      broschyr dekal banderoll valaffisch julkort valkort kalender tröj träd buske bänk holk fågelholk stig lott lägenhet
      bostad bostäder avtal kollektivavtal överenskommels ansökan ansökning projekt medborgarförslag remiss svar
      underskrift namnunderskrift namn recension idé app webbplats uttaland resolution kommentar kilo kg ton liter
      meter kilometer mil kvadratmeter portion måltid exemplar paket kass matkass lån utlån mandat grillplats kanot
      cykel cykl båt maskin dator trädgård köksredskap ärend fall skrift upplag budskap manifest handlingsplan
      checklist mål delmål mall rutin utdrag registerutdrag
      """
    ),
    (
      .product,
      """
      motion brev nyhetsbrev inlägg flygblad artikel artikl insändar debattinlägg debattartikel debattartikl film video
      podd avsnitt enkät pressmeddeland skrivelse yttrand interpellation utgåv reportag vykort mejl sms remissvar
      medborgarförslag uttaland debattskrift livesändning
      """
    ),
    (.occasion, "gång tillfäll omgång ggr varv"),
    (
      .measure,
      """
      antal andel medlemsantal medlemstal antalet andelen valdeltagand röstandel väljarstöd röst
      aktivitetsgrad svarsfrekvens medlemsutveckling nettoökning räckvidd soliditet resultat mandat
      öppningsgrad organisationsgrad beläggningsgrad täckningsgrad nöjdhet index betyg omsättning utsläpp förbrukning
      frånvaro personalomsättning användning deltagarantal besökstal besökssiffr åhörarantal svinn tillgänglighetsindex nki nps buller poäng medelbetyg väntetid handläggningstid kötid svarstid ledtid vakansgrad
      """
    ),
    (.meanAge, "medelålder snittålder genomsnittsålder medianålder ålder"),
    (
      .money,
      """
      kr kron kronor sek tkr mkr mnkr intäkt kostnad utgift budget överskott underskott insamling kampanjfond eget_kapital
      kass kapital buffert fond hyra hyror skuld anslag arvod avgift utlägg
      """
    ),
  ]

  /// Endings that a stem may take: number, definiteness and genitive.
  static let endings = [
    "", "a", "an", "ans", "ar", "are", "arna", "arnas", "ars", "e", "el", "eln", "en", "ena", "enas", "ens",
    "er", "erna",
    "ernas", "ers", "et", "ets", "i", "ie", "ier", "ierna", "iet", "ium", "n", "na", "nas", "ns", "or",
    "orna",
    "ornas", "r", "ren", "s", "t", "ta", "ts", "um", "ar-", "-",
  ]

  /// Stems that are too short or too common at the end of other words to stand for a compound's ending.
  static let onlyWhole: WordSet = [
    "man", "män", "kr", "sek", "bor", "plan", "råd", "pass", "dag", "sid", "bild", "blad", "text", "steg",
    "plats",
    "gäst", "kår", "lista", "like", "likes", "dörr", "fika", "fest", "film", "konto", "unga", "äldre",
    "yngre",
    "aktiva", "i", "röst", "ålder", "grupp", "områd", "fråg", "lokal", "antal", "skol", "kille", "tjej",
    "bok", "ggr",
    "tkr", "mkr", "mnkr", "nummer", "mandat", "elev", "timm", "verksamhet", "kommun", "resa", "möt",
    "resultat",
    "insamling", "insats", "styrels", "nyfikna", "barn", "lag", "ort", "län", "team", "krets", "gren", "kock",
    "chef", "cup", "dans", "lott", "svar", "namn", "ton", "kilo", "kg", "liter", "meter", "mil",
    "app", "idé", "lån", "fond", "hyra", "kass", "fall", "båt", "stig", "träd", "bänk", "talare", "läsare",
    "protest", "skift", "mall", "index", "partner", "vecka", "förare", "målare", "arbetare", "aktion",
    "samling", "kommentar", "skrift", "kund", "start", "folk", "parti", "partier", "morgon", "morgn", "nki",
    "nps",
  ]

  /// Short stems that do end compounds, where the compound is long enough: -möten, -dagar, -bor.
  static let compoundable: WordSet = [
    "möt", "dag", "bor", "film", "fest", "grupp", "plan", "insats", "röst", "blad", "fika", "insamling",
    "kommun",
    "bok", "styrels", "områd", "barn", "lag", "krets", "chef", "cup", "lott", "svar", "fond", "kass",
    "morgon", "morgn", "hyra", "träd", "arbetare", "läsare", "index", "samling", "lån",
  ]
}
