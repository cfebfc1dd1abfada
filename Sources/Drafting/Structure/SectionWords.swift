import Text

/// What headings and labels say of what stands under them. Add a word to the list of its role.
enum SectionWords {
  /// Words of which a label of a goal list is made; a word that stands alone with fillers decides.
  static let goals: Set<String> = [
    "mål", "målen", "målsättning", "målsättningar", "målsättningen", "målsättningarna", "delmål", "effektmål",
    "resultatmål",
    "verksamhetsmål", "huvudmål", "aktivitetsmål", "målbild", "ambition", "ambitioner", "måltal", "löften",
    "åtaganden", "etappmål", "årsmål",
  ]

  static let activities: Set<String> = [
    "aktiviteter", "aktivitet", "åtgärder", "insatser", "genomförande", "metoder", "metod", "arbetssätt",
    "strategi", "strategier",
    "planerade", "handlingsplan", "uppgifter",
  ]

  static let background: Set<String> = [
    "nuläge", "nuläget", "bakgrund", "inledning", "förord", "omvärld", "omvärldsanalys", "utgångsläge",
    "utgångspunkter",
    "lägesbeskrivning", "förutsättningar", "tillbakablick", "historik", "analys", "läget", "syfte",
    "utmaningar", "varför",
  ]

  static let none: Set<String> = [
    "kalendarium", "kalender", "årshjul", "årskalender", "mötesdagar", "mötesdatum", "datum", "budget",
    "budgetförslag", "innehåll", "innehållsförteckning",
    "uppföljning", "utvärdering", "uppföljningen", "stadgar", "stadgarna", "styrelsens", "kontakt",
    "kontaktuppgifter", "kontaktlista",
    "bilagor", "firmateckning", "valberedning", "ordförklaringar", "ordlista", "definitioner",
    "resultatuppföljning", "föregående", "fjolåret",
    "verksamhetsberättelse", "dagordning", "underskrifter", "revisorer", "förtroendevalda",
  ]

  /// Beginnings of words that decide wherever they stand in a heading.
  static let noneStems = [
    "stadg", "kalendari", "innehållsförteckning", "ordinarie uppgift", "viktiga datum", "mötesdatum",
  ]

  /// Beginnings of headings above what is to be done.
  static let phrases = [
    "så gör vi", "det gör vi", "så här gör vi", "vi gör", "så ska vi", "hur gör vi", "det här gör vi",
    "det ska vi göra",
    "hur vi gör",
  ]

  /// Words that a label may have besides.
  static let fillers: Set<String> = [
    "våra", "vårt", "vår", "för", "perioden", "året", "år", "verksamhetsåret", "och", "de", "det", "den",
    "övergripande", "konkreta", "mätbara",
    "prioriterade", "särskilda", "långsiktiga", "kortsiktiga", "kommande", "under", "i", "på", "med", "till",
    "distriktets", "arbetarekommunens", "föreningens", "klubbens",
    "avdelningens", "styrelsens", "allmänna", "strategiska", "kvantitativa", "årets", "som", "är", "vi",
    "har", "viktiga", "nya", "planerade",
    "beskrivning", "av", "samt", "nå", "ska", "att", "uppnå", "följande", "här", "så", "s", "uppdrag",
  ]

  /// "Ansvarig: …", "Tidplan: …": a line of its own below a goal.
  static func isField(_ line: String) -> Bool {
    let word = line.prefix(24).prefix { $0.isWordLetter }
    return line.dropFirst(word.count).first == ":" && fields.contains(word.lowercased())
  }

  private static let fields: Set<String> = [
    "ansvarig", "ansvariga", "ansvar", "tidplan", "tidsplan", "klart", "klar", "när", "uppföljning",
    "resurser", "kostnad", "budget",
    "aktivitet", "aktiviteter", "åtgärd", "åtgärder", "kommentar", "mått", "indikator", "kontakt", "telefon",
    "adress", "postgiro", "plusgiro", "bankgiro", "swish", "syfte", "målgrupp",
  ]

  /// The role that a heading or label gives to what stands under it; nil for a heading that names a subject.
  static func role(of heading: String) -> SectionRole? {
    guard heading.utf8.count < 120 else { return nil }
    let text = heading.composed.lowercased()
    if noneStems.contains(where: { text.holds($0) }) { return SectionRole.none }
    if phrases.contains(where: { text.hasPrefix($0) }) { return .activities }
    let words = text.split { !$0.isWordLetter && $0 != "-" }.map(String.init)
    let weighty = words.filter { !fillers.contains($0) }
    guard let first = weighty.first, weighty.count <= 3 else { return nil }
    // "Mål och aktiviteter" promises; "Uppföljning av målen" does not.
    for (list, role) in [
      (none, SectionRole.none), (goals, .goals), (background, .background), (activities, .activities),
    ]
    where list.contains(first)
      || weighty.count == 1 && list.contains(where: { weighty[0].hasSuffix($0) && $0.count > 5 })
    {
      let isWhole = weighty.allSatisfy {
        goals.contains($0) || activities.contains($0) || none.contains($0) || background.contains($0)
      }
      return isWhole || weighty.count <= 2 && list == none ? role : nil
    }
    return nil
  }
}
