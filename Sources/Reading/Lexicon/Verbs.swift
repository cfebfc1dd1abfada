/// What a verb says about the sentence that it stands in.
enum VerbSense: Sendable, CaseIterable {
  /// Binds the organisation: ska.
  case promise
  /// Says what is needed: behöver.
  case need
  /// Makes more.
  case up
  /// Makes less.
  case down
  /// Is or has.
  case state
  /// Comes up to a value.
  case reach
  /// Takes part: what people and organisations do themselves.
  case attend
  /// Turns to people: värva, kontakta. Their number is the sum of what was done.
  case recruit
  /// Makes people able; their number is of different people.
  case train
  /// Holds an event.
  case hold
  /// Delivers something once.
  case deliver
  /// Goes on.
  case sustain
  /// Makes better, in a way that only judgement measures.
  case better
  /// Follows up or tells of what was done.
  case followUp
  /// Expects.
  case forecast
  /// A predicate about people that nobody can test.
  case feel
}

/// The verbs, one sense a list. Add a regular verb by its infinitive; an irregular one by its forms
/// "infinitive/present/past/supine"; one that needs a particle with an underscore: "ta_fram".
enum Verbs {
  static let lists: [(sense: VerbSense, verbs: String)] = [
    (.promise, "ska/ska/skulle/ skall/skall/skulle/ sikta åta/åtar/åtog/åtagit lova sträva"),
    (
      .need,
      "behöva måste/måste/måste/måst böra/bör/borde/bort kräva/krävs/krävdes/krävts gälla/gäller/gällde/gällt"
    ),
    (
      .up,
      """
      öka växa/växer/växte/vuxit höja stiga/stiger/steg/stigit nettoöka utöka fördubbla dubbla dubblera tredubbla
      fyrdubbla bredda
      """
    ),
    (.down, "tappa förlora minska sjunka/sjunker/sjönk/sjunkit sänka halvera reducera krympa"),
    (
      .state,
      """
      vara/är/var/varit ha/har/hade/haft bli/blir/blev/blivit bestå/består/bestod/bestått räkna_in utgöra/utgör/utgjorde/utgjort
      finnas/finns/fanns/funnits omfatta rymma innehålla/innehåller/innehöll/innehållit ligga/ligger/låg/legat
      behålla/behåller/behöll/behållit bibehålla/bibehåller/bibehöll/bibehållit bestående/bestående/bestående/bestående
      inneha/innehar/innehade/innehaft räkna bo/bor/bodde/bott leva dö/dör/dog/dött drabba kosta
      """
    ),
    (
      .reach,
      """
      nå/når/nådde/nått uppnå/uppnår/uppnådde/uppnått uppgå/uppgår/uppgick/uppgått överstiga/överstiger/översteg/överstigit
      passera understiga/understiger/understeg/understigit komma_upp landa
      """
    ),
    (
      .attend,
      """
      gå/går/gick/gått genomgå/genomgår/genomgick/genomgått delta/deltar/deltog/deltagit deltaga medverka läsa
      fullfölja slutföra fullborda avsluta anmäla betala besöka_oss närvara bedriva/bedriver/bedrev/bedrivit
      rapportera engagera_sig aktivera_sig rösta testa prova svara_på skriva_under
      """
    ),
    (
      .recruit,
      """
      värva rekrytera kontakta ringa besöka uppsöka möta knacka samtala tala dela prata bjuda/bjuder/bjöd/bjudit
      engagera aktivera återvärva dela_ut träffa hälsa välkomna nå_ut samla_in
      """
    ),
    (.train, "utbilda fortbilda skola certifiera introducera"),
    (
      .hold,
      """
      genomföra/genomför/genomförde/genomfört arrangera anordna hålla/håller/höll/hållit ordna organisera kalla
      publicera skicka sända distribuera lämna_in skriva/skriver/skrev/skrivit producera visa fira hålla_i
      samla synas_på uppmärksamma
      """
    ),
    (
      .deliver,
      """
      anta/antar/antog/antagit ta/tar/tog/tagit_fram planera förbereda nominera inleda påbörja starta bygga_upp implementera inrätta
      komma_igång komma_gång bilda lansera införa upprätta fastställa besluta välja/väljer/valde/valt välja_ut färdigställa
      slutföra utse/utser/utsåg/utsett tillsätta/tillsätter/tillsatte/tillsatt utarbeta formulera sammanställa
      kartlägga revidera uppdatera_plan presentera inventera skapa utreda etablera grunda installera
      genomlysa se_över göra/gör/gjorde/gjort köpa upphandla flytta renovera digitalisera dra_igång sätta_igång
      ansöka söka planera_in trycka
      """
    ),
    (
      .sustain,
      """
      fortsätta/fortsätter/fortsatte/fortsatt erbjuda/erbjuder/erbjöd/erbjudit stötta stödja/stödjer/stödde/stött bistå/bistår/bistod/bistått
      samverka samarbeta arbeta jobba bedriva/bedriver/bedrev/bedrivit prioritera finnas_med kombinera
      upprätthålla/upprätthåller/upprätthöll/upprätthållit samordna uppdatera bevaka informera underlätta
      uppmuntra stimulera inspirera ge/ger/gav/gett få/får/fick/fått hjälpa fokusera sprida vårda använda
      erbjudas främja följa agera lyfta delta_aktivt anordna föra//förde/fört kommunicera
      """
    ),
    (
      .better,
      """
      utveckla stärka förbättra bygga vinna/vinner/vann/vunnit verka synas se/ser/såg/sett_till generera resultera märkas representera
      fördjupa förankra säkerställa skapa_förutsättningar verka_för påverka företräda vidareutveckla effektivisera
      förstärka förfina vitalisera förnya profilera modernisera
      """
    ),
    (.followUp, "följa_upp utvärdera redovisa återrapportera revidera_planen"),
    (.forecast, "beräkna vänta förvänta förutse prognosticera befara bedöma tro/tror/trodde/trott"),
    (.feel, "känna trivas uppleva rusta må/mår/mådde/mått inkludera kännas"),
  ]
}

/// The form that a verb stands in.
enum VerbForm: Sendable {
  case infinitive, present, past, supine, passive, imperative
}
