/// Nouns for people and for what they belong to. Add a word by its stem, as `Nouns` tells.
extension Nouns {
  static let people: [(class: NounClass, stems: String)] = [
    (
      .member,
      """
      medlem medlemm handledare följare prenumerant abonnent gillamarkering gilla-markering like likes autogiromedlem
      studieorganisatör studieledare cirkelledare ombud kandidat ledamot ledamöt förtroendevald
      månadsgivare valarbetare kampanjarbetare facebookvän scout körsångare sångare odlare kolonist stödmedlem
      volontär medlemskandidat
      """
    ),
    (
      .person,
      """
      person personer väljare invånare medborgare hushåll ungdom pensionär kvinn man män tjej kille student elev
      boende granne ungdomar förstagångsväljare bor åring människ arbetskamrat anställd företagare
      fackligt_aktiva politiker kommuninvånare ssu:are intresserad unga äldre yngre aktiva nyfikna ordförande
      kassör sekreterare funktionär ledare krönikör skribent barn familj förälder föräldr flick pojk
      senior vuxn nyanställd arbetslös arbetssökand sjukskriv lärling praktikant vikari timanställd deltidare mentor
      adept fadder faddr värdinn frivillig hyresgäst nyanländ språkvän kompis donator sponsor kund köpare läsare
      mottagare användare givare nykterist engagerad nybörjare utlandsfödd ensamkommand förskolebarn
      """
    ),
    (
      .person,
      """
      skötersk skötare arbetare lärare chef tekniker ingenjör mekaniker montör svetsare snickare målare elektriker kock
      assistent pedagog vårdare biträd läkare städare väktare polis brandman brandmän tjänsteman tjänstemän
      representant delegat ombudsman ombudsmän spelare tränare domare idrottare motionär simmare musiker
      skådespelare konfirmand präst diakon kyrkvärd forskare artist konstnär talare föreläsare rådgivare coach
      handläggare metallare chaufför förare vaktmästare bibliotekari jurist journalist redaktör revisor suppleant
      ersättare personal folk arbetsstyrk ungdomsledare löpare ryttare jägare fiskare lantbrukare barnskötare gruppledare
      """
    ),
    (
      .participant,
      """
      deltagare besökare kursdeltagare anmäld åhörare gäst tittare lyssnare åskådare publik medverkande
      sommargäst middagsgäst
      """
    ),
    (
      .organisation,
      """
      förening klubb arbetarekommun arbetarekommuner organisation distrikt förbund arbetsplats företag skol
      lokalavdelning avdelning grupp fackklubb nätverk utskott valdistrikt kommun styrels bostadsområde
      kommundel stadsdel byalag kyrkoförsamling församling kår sektion verksamhet studieverksamhet
      krets patrull lag arbetslag team kommitté nämnd fraktion bolag butik förskol gymnasieskol vårdcentral
      äldreboend sjukhus fabrik industri ort län region gren bransch valkrets samarbetspartner partner bibliotek
      parti partier myndighet krog restaurang affär bygdegård fritidsgård idrottsförening församlingar
      """
    ),
  ]
}
