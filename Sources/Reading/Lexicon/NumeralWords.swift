/// Words for numbers. Longer numbers ("tvåhundrafemtio") are put together from these.
enum NumeralWords {
  /// What number words are built of.
  static let basic: WordMap<Int> = [
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16,
    "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50,
    "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000, "ettusen": 1000,
  ]

  /// Words that multiply the number before them.
  static let multipliers: WordMap<Int> = [
    "hundra": 100, "tusen": 1000, "tkr": 1000, "kkr": 1000, "miljon": 1_000_000, "miljoner": 1_000_000,
    "mkr": 1_000_000,
    "mnkr": 1_000_000,
  ]

  /// Nouns that stand for a number of things.
  static let groups: WordMap<Int> = ["dussin": 12, "dussinet": 12, "tjog": 20, "par": 2]

  /// Parts of a whole, after their number: "två tredjedelar".
  static let parts: WordMap<Int> = [
    "tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4, "fjärdedelar": 4, "femtedel": 5, "femtedelar": 5,
    "tiondel": 10, "tiondelar": 10, "sjättedel": 6, "sjättedelar": 6, "åttondel": 8, "åttondelar": 8,
  ]

  /// Halves that stand alone.
  static let halves: WordSet = ["hälften", "halva"]

  /// Signs and words after a number that make it a share.
  static let percent: WordSet = ["%", "procent", "procents", "procentenheter", "procentenhet"]

  /// Ordinals, never a target.
  static let ordinals: WordMap<Int> = [
    "första": 1, "förste": 1, "andra": 2, "andre": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6,
    "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13,
    "fjortonde": 14, "femtonde": 15,
    "tjugonde": 20, "trettionde": 30, "hundrade": 100,
  ]

  /// Phrases that say how many times as much, as the percentage of the change.
  static let comparisons = PhraseTable<Int>(
    [
      (
        100,
        "dubbelt så många, dubbelt så mycket, dubbelt så stor, dubbelt så stort, dubbelt så hög, dubbelt så ofta, två gånger så många"
      ),
      (200, "tre gånger så många, tre gånger så stor, tre gånger så mycket"),
      (300, "fyra gånger så många, fyra gånger så mycket"),
      (50, "en och en halv gång så många, hälften fler"),
      (-50, "hälften så många, hälften så mycket, hälften så stor, hälften så stort, hälften färre"),
    ].map { (meaning: $0.0, phrases: $0.1) })

  /// Verbs that say how many times as much, as the percentage of the change.
  static let multiplications: WordMap<Int> = [
    "dubbla": 100, "dubblas": 100, "dubblera": 100, "dubbleras": 100, "fördubbla": 100, "fördubblas": 100,
    "fördubblad": 100, "fördubblat": 100, "halverad": -50, "halverat": -50, "halverade": -50,
    "fördubbling": 100, "dubblering": 100, "tredubbla": 200, "tredubblas": 200, "fyrdubbla": 300,
    "fyrdubblas": 300, "fyrdubbling": 300, "tredubbling": 200, "femdubbla": 400, "halvera": -50,
    "halveras": -50, "halvering": -50,
  ]
}
