/// Verbs of what organisations and people do.
extension Verbs {
  static let doing: [(sense: VerbSense, verbs: String)] = [
    (
      .attend,
      """
      gå/går/gick/gått genomgå/genomgår/genomgick/genomgått delta/deltar/deltog/deltagit deltaga medverka läsa
      fullfölja slutföra fullborda avsluta anmäla betala besöka_oss närvara bedriva/bedriver/bedrev/bedrivit
      rapportera engagera_sig aktivera_sig rösta testa prova svara_på skriva/skriver/skrev/skrivit_under
      följa/följer/följde/följt_med ///varit_på ///varit_med närvara ansluta_sig lära/lär/lärde/lärt_sig träna
      tävla provköra använda_sig besvara_enkäten
      """
    ),
    (
      .recruit,
      """
      värva rekrytera kontakta ringa besöka uppsöka möta knacka samtala tala dela prata bjuda/bjuder/bjöd/bjudit
      engagera aktivera återvärva dela_ut träffa hälsa välkomna nå/når/nådde/nått_ut samla_in dörrknacka tillfråga
      intervjua uppvakta mejla telefonera knyta/knyter/knöt/knutit skänka mobilisera locka hitta få_med sälja/säljer/sålde/sålt insamla
      """
    ),
    (.train, "utbilda fortbilda skola certifiera introducera vidareutbilda konfirmera examinera"),
    (
      .hold,
      """
      genomföra/genomför/genomförde/genomfört arrangera anordna hålla/håller/höll/hållit ordna organisera kalla
      publicera skicka sända distribuera skriva/skriver/skrev/skrivit producera visa fira hålla_i
      samla synas_på uppmärksamma plantera servera baka affischera annonsera spela demonstrera manifestera framföra
      yttra_sig lämna_synpunkter lämna_förslag lämna_yttrande lämna_remissvar lämna_till ta/tar/tog/tagit_upp besiktiga
      avsätta/avsätter/avsatte/avsatt stå/står/stod/stått_på filma städa röja föreläsa bemanna ge/ger/gav/gett/getts_ut utge/utger/utgav/utgett utlysa
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
      ansöka söka planera_in trycka lämna_in skicka_in
      """
    ),
    (
      .deliver,
      """
      teckna rusta_upp lägga/lägger/lade/lagt_om lägga/lägger/lade/lagt_fram lägga/lägger/lade/lagt_ner anställa byta
      bygga_en bygga_ett bygga_ny bygga_om bygga_ut bygga_klart måla inviga reparera restaurera avveckla inköpa köpa_in
      införskaffa anskaffa skaffa registrera instifta undersöka analysera identifiera beställa översätta/översätter/översatte/översatt
      uppföra uppgradera montera sätta/sätter/satte/satt_upp slå/slår/slog/slagit_ihop slå/slår/slog/slagit_samman
      träda_kraft återstarta göra/gör/gjorde/gjort_om tömma dränera isolera rensa gallra lagra arkivera
      ingå/ingår/ingick/ingått_avtal sluta/sluter/slöt/slutit_avtal fatta_beslut ta/tar/tog/tagit_beslut
      laga öppna_en öppna_ett öppna_upp öppna_vår öppna_nytt öppna_ny /öppnar/öppnade/öppnat utforma bestämma tillskapa omarbeta omvandla avsluta överlämna offentliggöra
      förhandla_fram riva anlägga märka_upp inreda asfaltera bygga_till säga/säger/sade/sagt_upp anpassa sjösätta/sjösätter/sjösatte/sjösatt söka_bidrag stifta jubilera
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
      .sustain,
      """
      fortgå/fortgår/fortgick/fortgått fortlöpa driva/driver/drev/drivit underhålla/underhåller/underhöll/underhållit
      sköta förvalta ta/tar/tog/tagit_emot ta/tar/tog/tagit_hand hålla/håller/höll/hållit_kontakt
      hålla/håller/höll/hållit_kontakten hålla/håller/höll/hållit_öppet hålla/håller/höll/hållit_öppen
      hålla/håller/höll/hållit_uppdaterad hålla/håller/höll/hållit_uppdaterat hålla/håller/höll/hållit_uppdaterade
      hålla/håller/höll/hållit_levande hålla/håller/höll/hållit_igång
      vara/är/var/varit_stöd umgås lyssna svara handleda coacha marknadsföra tipsa påminna bemöta synliggöra opinionsbilda
      granska tillhandahålla/tillhandahåller/tillhandahöll/tillhandahållit assistera ställa_upp bjuda/bjuder/bjöd/bjudit_in
      delta/deltar/deltog/deltagit_i påtala verkställa vägleda rådge administrera odla vakta ansluta hänvisa
      """
    ),
  ]
}
