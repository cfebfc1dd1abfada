import Arguments
import Testing

/// The layout of help, held to the letter.
@Suite struct HelpTests {
  @Test func `a command at 80 columns`() {
    #expect(
      Sample.program.help(on: "log", words: SampleWords()).text() == """
        ÖVERSIKT: Loggar en händelse.

        Händelsen sparas först och visas sedan. Ett tal med tecken är alltid ett värde,
        aldrig en flagga.

        ANVÄNDNING: goals log MÅTT [VÄRDE...] [--ak KOMMUN] [--date DAG]
          [--tag NAMN=VÄRDE]... [--note TEXT] [--reading TAL]

        ARGUMENT:
          MÅTT                  Det som räknas.
          VÄRDE                 Ökningen, eller ordet är och det avlästa värdet.

        FLAGGOR:
          --ak KOMMUN           Arbetarekommunen; - är organisationen själv.
          -d, --date DAG        Dagen det hände, i dag om inget annat sägs.
          -t, --tag NAMN=VÄRDE  En märkning av händelsen; flaggan får upprepas.
          -n, --note TEXT       En anteckning. Den visas bara i historiken.
          --reading TAL         Ett avläst värde.

        GEMENSAMMA FLAGGOR:
          -p, --plans MAPP      Mappen med planer.
          --language SPRÅK      Språket. (värden: sv, en)
          --color NÄR           När färg används. (värden: auto, always, never)
          -q, --quiet
          -v, --verbose
          --version             Visar versionen.
          -h, --help            Visar hjälp.

        EXEMPEL:
          goals log samtal 42 --ak Ale
              Lägger till 42 samtal i Ale i dag.
          goals log -

        """)
  }

  @Test func `a command at 50 columns`() {
    #expect(
      Sample.program.help(on: "log", words: SampleWords()).text(width: 50) == """
        ÖVERSIKT: Loggar en händelse.

        Händelsen sparas först och visas sedan. Ett tal
        med tecken är alltid ett värde, aldrig en flagga.

        ANVÄNDNING: goals log MÅTT [VÄRDE...]
          [--ak KOMMUN] [--date DAG] [--tag NAMN=VÄRDE]...
          [--note TEXT] [--reading TAL]

        ARGUMENT:
          MÅTT              Det som räknas.
          VÄRDE             Ökningen, eller ordet är och
                            det avlästa värdet.

        FLAGGOR:
          --ak KOMMUN       Arbetarekommunen; - är
                            organisationen själv.
          -d, --date DAG    Dagen det hände, i dag om
                            inget annat sägs.
          -t, --tag NAMN=VÄRDE
                            En märkning av händelsen;
                            flaggan får upprepas.
          -n, --note TEXT   En anteckning. Den visas bara
                            i historiken.
          --reading TAL     Ett avläst värde.

        GEMENSAMMA FLAGGOR:
          -p, --plans MAPP  Mappen med planer.
          --language SPRÅK  Språket. (värden: sv, en)
          --color NÄR       När färg används. (värden:
                            auto, always, never)
          -q, --quiet
          -v, --verbose
          --version         Visar versionen.
          -h, --help        Visar hjälp.

        EXEMPEL:
          goals log samtal 42 --ak Ale
              Lägger till 42 samtal i Ale i dag.
          goals log -

        """)
  }

  @Test func `the program at 80 columns`() {
    #expect(
      Sample.program.help(words: SampleWords()).text() == """
        ÖVERSIKT: Följer målen i en verksamhetsplan.

        ANVÄNDNING: goals [FLAGGOR] KOMMANDO

        KOMMANDON:
          log               Loggar en händelse.
          report            Skriver uppföljningen av en period, det senast avslutade
                            kvartalet om inget annat sägs.
          undo              Tar tillbaka en händelse.
          status            Visar läget.
          completions       Skriver kompletteringar för ett skal.
          help              Visar hjälp.

        FLAGGOR:
          -p, --plans MAPP  Mappen med planer.
          --language SPRÅK  Språket. (värden: sv, en)
          --color NÄR       När färg används. (värden: auto, always, never)
          -q, --quiet
          -v, --verbose
          --version         Visar versionen.
          -h, --help        Visar hjälp.

        Mer om ett kommando: goals help KOMMANDO

        """)
  }

  @Test func `the program at 50 columns`() {
    #expect(
      Sample.program.help(words: SampleWords()).text(width: 50) == """
        ÖVERSIKT: Följer målen i en verksamhetsplan.

        ANVÄNDNING: goals [FLAGGOR] KOMMANDO

        KOMMANDON:
          log               Loggar en händelse.
          report            Skriver uppföljningen av en
                            period, det senast avslutade
                            kvartalet om inget annat sägs.
          undo              Tar tillbaka en händelse.
          status            Visar läget.
          completions       Skriver kompletteringar för
                            ett skal.
          help              Visar hjälp.

        FLAGGOR:
          -p, --plans MAPP  Mappen med planer.
          --language SPRÅK  Språket. (värden: sv, en)
          --color NÄR       När färg används. (värden:
                            auto, always, never)
          -q, --quiet
          -v, --verbose
          --version         Visar versionen.
          -h, --help        Visar hjälp.

        Mer om ett kommando: goals help KOMMANDO

        """)
  }

  @Test func `a topic that is no command is the whole program`() {
    let page = Sample.program.help(on: "lgo", words: SampleWords())
    #expect(page == Sample.program.help(words: SampleWords()))
  }
}
