/// What a word or phrase that is neither noun, verb nor number tells of the sentence.
enum Cue: Sendable, Hashable {
  /// The sentence states an aim, though it has no "ska".
  case aim
  /// Tells of the past, or of today's state.
  case past, now
  /// A forecast.
  case forecast
  /// A duty of the statutes.
  case statutory
  /// A day that others must keep: when motions must be in.
  case calendar
  /// The plan itself.
  case planItself
  /// What follows is the purpose, not the promise.
  case purpose
  /// Goes on all the time.
  case continuous
  /// More or less of something.
  case more, less
  /// People are led to do something.
  case ofWhich
  /// The number holds for each of the named.
  case each
  /// Something new that is added to a stock.
  case new
  /// A change as a noun: en ökning med.
  case increase, decrease
  /// By way of: what follows is means.
  case means
  /// Need, as a phrase.
  case need
  /// A relative clause begins.
  case relative
  /// Better in a way that only judgement measures.
  case better
  /// Finished: a deliverable is there.
  case done
}

/// The cues. Add a phrase to the list of what it tells, parted by commas.
enum Cues {
  static let table = PhraseTable<Cue>([
    (
      .aim,
      """
      mål är, målet är, målsättning är, målsättningen är, ambition är, ambitionen är, som mål, har målet, har målsättningen,
      mål att, målet att, avser att, tänker, planerar att, vision är, vi vill, vill vi, föreningen vill, förbundet vill,
      partiet vill, socialdemokraterna vill, klubben vill, arbetarekommunen vill, styrelsen vill, distriktet vill, avdelningen vill,
      kretsen vill, kåren vill, församlingen vill, organisationen vill, siktar på, siktar mot, har som ambition, ambition att, ambitionen att, strävan är, målbild, satsar på,
      fokus ligger, ligger fokus, läggs fokus, fokus läggs, fokus för, arbetar för att, verkar för att, mål:, delmål
      """
    ),
    (
      .past,
      """
      under det gångna, det gångna, förra, förra året, förra våren, förra hösten, förra verksamhetsåret, förra säsongen, förra perioden,
      föregående år, i fjol, fjolåret, fjolårets, tidigare år, senaste åren, senaste året,
      sedan tidigare, under förra, det senaste, de senaste, historiskt, har vi haft
      """
    ),
    (
      .now,
      """
      i dagsläget, idag, i dag, för närvarande, f.n, i nuvarande läge, sedan flera år, i regel, vanligtvis, brukar, som regel, oftast, vi ser att, vi ser hur, i snitt kommer, det tar, rabatt, kvorum, beslutsför, regeringens mål, kommunens mål, statens mål, vi märker, just nu, i nuläget, nuläget, numera, hittills, nuläge, redan, fortfarande
      """
    ),
    (
      .forecast,
      "enligt prognos, enligt prognosen, prognos, prognosen, troligen, sannolikt, förmodligen, räknar med, antas bli, väntas bli"
    ),
    (
      .statutory,
      """
      ansvarar för, ansvarar, ansvarig för, enligt stadgarna, stadgeförpliktigande, stadgeenliga, enligt stadgar,
      enligt partiets stadgar, enligt normalstadgarna, stadgeenlig, stadgeenligt, stadgarnas, enligt lag, lagen kräver, kommunen kräver, kravet är,
      stadgarna kräver, stadgarna ålägger, stadgarna säger, stadgarna föreskriver, stadgarna anger, stadgan föreskriver, stadgan kräver, stadgan säger, stadgarna stadgar,
      enligt §, enligt paragraf, enligt kyrkoordningen, enligt arbetsordningen, enligt reglementet, enligt ordningsreglerna,
      enligt föreningens stadgar, enligt förbundets stadgar, enligt våra stadgar, enligt lagen, enligt arbetsmiljölagen,
      enligt bokföringslagen, enligt medbestämmandelagen, enligt delegationsordningen, enligt avtalet, kyrkoordningen,
      arbetsmiljölagen, svarar för, har ansvar för, har ansvaret för, har det yttersta ansvaret, har till uppgift, åligger,
      ålägger, har i uppdrag, är skyldig, är skyldiga, lagstadgad, lagstadgade, stadgad, ytterst ansvarig
      """
    ),
    (
      .calendar,
      """
      tillhanda, till handa, kommit in till, inkommit till, inkomma till, anmälan görs, anmälan sker, anmälan senast,
      anmäl dig, sista anmälningsdag, sista dag för, sista dagen för, motionsstopp, nomineringsstopp, osa senast
      """
    ),
    (
      .planItself,
      """
      verksamhetsplanen, verksamhetsplanens, verksamhetsplan, planen, planens, målen, målens, måluppfyllelse, måluppfyllelsen,
      handlingsplanen, verksamheten, vår verksamhet, verksamhetens, verksamhetsberättelse, verksamhetsberättelsen, årets mål,
      uppfyllelse, arbetet
      """
    ),
    (
      .purpose,
      "för att, i syfte att, med syfte att, så att, med målet att, med målsättningen att, med syftet att, vars syfte, syftande till"
    ),
    (
      .continuous,
      """
      löpande, kontinuerligt, kontinuerlig, kontinuerliga, regelbundet, regelbunden, regelbundna, återkommande, ständigt,
      fortsatt, fortsatta, året runt, dagligdags, fortlöpande, alltid, i första hand, aktivt, vid behov, omgående
      """
    ),
    (
      .more,
      """
      fler, flera, högre, ökad, ökat, ökade, förhöjd, höjd, höjt, höjda, flest, oftare
      """
    ),
    (.less, "färre, lägre, minskad, minskat, minskade, sänkt, sänkta"),
    (.ofWhich, "varav, av vilka, av dessa, därav, av dem"),
    (.each, "vardera, per förening, per arbetarekommun, i vardera, per ak"),
    (.new, "nya, ny, nytt, nyvärvade, nyblivna, ytterligare, nytillkomna, nyrekryterade"),
    (
      .increase,
      "ökning, ökningen, nettoökning, nettoökningen, tillväxt, höjning, netto, medlemsökning, medlemstillväxt, uppgång"
    ),
    (.decrease, "minskning, minskningen, sänkning, nedgång"),
    (.means, "genom, via, med hjälp av, tack vare, utifrån"),
    (.need, "gäller det att, är viktigt, är det viktigt, nödvändigt, det krävs, är avgörande, i behov av"),
    (
      .done,
      """
      klar, klart, klara, färdig, färdigt, färdiga, färdigställd, införd, införda, antagen, antaget, antagna, avslutat, avslutad,
      genomfört, i drift, genomförd, i bruk, i kraft, på plats, omgjord, omgjort, omskriven, renoverad, renoverat, renoverade,
      tryckt, inrättad, bildad, genomgånget, genomgången, påbörjad, levererad, publicerad, inbetald, inbetalda, inlämnad,
      inlämnade, inskickad, inskickade, igångsatt, lanserad, lanserat, fastställd, fastställt, upprättad, upprättat,
      installerad, installerat, invigd, utbytt, utbytta,
      framtagen, framtaget, framtagna, kartlagd, kartlagt, tillsatt, färdigställt, nybyggd, undertecknat, undertecknad
      """
    ),
    (.relative, "som, där, vilka, vilket, vars"),
    (
      .better,
      """
      bättre, större, lättare, enklare, roligare, tryggare, öppnare, trevligare, synligare, stark, starkare, starka, attraktiv, attraktiva, levande, god, goda, tydlig, tydligare, roligt, roliga, trygg, trygga,
      jämställt, jämställd, inkluderande, välkomnande, hållbar, hållbara, meningsfull, meningsfulla, trivsam, trivsamma
      """
    ),
  ])
}
