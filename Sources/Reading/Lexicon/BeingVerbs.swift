/// Verbs that bind, change, state or judge.
extension Verbs {
  static let being: [(sense: VerbSense, verbs: String)] = [
    (
      .promise,
      """
      ska/ska/skulle/ skall/skall/skulle/ sikta åta/åtar/åtog/åtagit lova sträva få/får/fick/fått_inte få/får/fick/fått_ej
      få/får/fick/fått_aldrig se/ser/såg/sett_till_att tillse/tillser/tillsåg/tillsett_att säkerställa_att garantera_att
      """
    ),
    (
      .need,
      "behöva måste/måste/måste/måst böra/bör/borde/bort kräva/krävs/krävdes/krävts gälla/gäller/gällde/gällt"
    ),
    (
      .up,
      """
      öka växa/växer/växte/vuxit höja stiga/stiger/steg/stigit nettoöka utöka fördubbla dubbla dubblera tredubbla
      fyrdubbla bredda utvidga expandera mångdubbla förlänga
      """
    ),
    (
      .down,
      """
      tappa förlora minska sjunka/sjunker/sjönk/sjunkit sänka halvera reducera krympa begränsa korta_ner korta_tiden korta_väntetiden korta_handläggningstiden förkorta /kortar/kortade/kortat
      dra_ner skära_ner gå/går/gick/gått_ner gå/går/gick/gått_ned få/får/fick/fått_ner få/får/fick/fått_ned pressa_ner pressa_ned dra_ned skära_ned ta/tar/tog/tagit_ner avta/avtar/avtog/avtagit
      """
    ),
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
      .state,
      """
      stanna sakna hålla/håller/höll/hållit_sig hålla/håller/höll/hållit_inom
      växa/växer/växte/vuxit_upp tillhöra motsvara uppta/upptar/upptog/upptagit innebära/innebär/innebar/inneburit
      betyda vila sammanträda stå/står/stod/stått ingå/ingår/ingick/ingått vänta dröja sluta lämna visa_att
      välja/väljer/valde/valt_bort berätta pågå/pågår/pågick/pågått försvinna/försvinner/försvann/försvunnit
      härstamma beskriva/beskriver/beskrev/beskrivit komma/kommer/kom/kommit_från komma/kommer/kom/kommit_till utgå/utgår/utgick/utgått
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
      .better,
      """
      utveckla stärka förbättra bygga vinna/vinner/vann/vunnit verka synas generera resultera märkas representera
      fördjupa förankra säkerställa skapa_förutsättningar verka_för påverka företräda vidareutveckla effektivisera
      förstärka förfina vitalisera förnya profilera modernisera värna präglas prägla genomsyra genomsyras kännetecknas
      kännas_igen svara_upp bidra/bidrar/bidrog/bidragit motverka förenkla levandegöra spegla återspegla tydliggöra återta/återtar/återtog/återtagit
      """
    ),
    (.followUp, "följa_upp utvärdera redovisa återrapportera revidera_planen"),
    (
      .forecast,
      "beräkna vänta_bli förvänta förutse prognosticera befara bedöma tro/tror/trodde/trott peka_mot"
    ),
    (
      .feel,
      """
      känna trivas uppleva rusta må/mår/mådde/mått inkludera kännas tycka anse/anser/ansåg/ansett uppge/uppger/uppgav/uppgett
      mena säga/säger/sade/sagt vilja/vill/ville/velat oroa orka våga uppskatta
      """
    ),
  ]
}
