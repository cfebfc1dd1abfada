extension Sentences {
  /// Milestones, lasting work and shares.
  static let charted = rows(
    """
    Kretsen ska ha minst 20 aktiva volontärer i vår. | level >=20 by 2025-06-30
    Vår ambition är att 40 procent av de nya medlemmarna ska vara under 30 år. | coverage =40%
    Målsättningen är minst 25 nya medlemmar under 2025. | count >=25 by 2025-12-31
    Mål: 600 medlemmar vid årsskiftet | level =600 by 2025-12-31
    Mål: minst sex öppna möten | count >=6
    Målet för 2025 är att 30 nya medlemmar ska välkomnas. | count =30 by 2025-12-31
    Till valet 2026 ska vi vara 100 fler medlemmar än i dag. | increase =100 by 2026-09-13
    Under 2025 och 2026 ska vi besöka alla skolor. | coverage =100% by 2026-12-31
    Senast 2027 ska alla lokaler vara tillgängliga. | coverage =100% by 2027-12-31
    I slutet av april ska valplattformen vara tryckt. | milestone by 2025-04-30
    Vid halvårsskiftet ska hälften av lotterna vara sålda. | coverage =50% by 2025-06-30
    Före utgången av verksamhetsåret ska två nya klubbar ha bildats. | distinct =2 by 2025-12-31
    Kampanjen ska vara avslutad den 30 juni. | milestone by 2025-06-30
    Valstugan öppnar den 17 augusti. | milestone by 2025-08-17
    Ny logotyp klar till kongressen 2026 | milestone by 2026-12-31
    Medlemsregistret ska vara genomgånget senast den 1 mars. | milestone by 2025-03-01
    Upprätta en jämställdhetsplan under första halvåret | milestone by 2025-06-30
    Välja en ny valberedning | milestone
    Se över avtalet med hyresvärden | milestone
    Ta fram en strategi för hur vi når unga | milestone
    Utse en kampanjledare per kommundel | milestone
    Byta leverantör av medlemssystem | milestone
    Upphandla en ny hemsida | milestone
    Sätta upp solceller på taket | milestone
    Inleda ett samarbete med friskis | milestone
    Ordna en julmarknad i bygdegården | milestone
    Anordna ett seminarium om hemtjänsten i mars | milestone by 2025-03-31
    Genomföra en medlemsresa till Riksdagen under hösten | milestone by 2025-12-31
    Hålla en konferens för förtroendevalda | milestone
    Vi deltar i firandet av nationaldagen. | ongoing
    Löpande uppdatera hemsidan | ongoing
    Vi fortsätter att bjuda in till öppna möten. | ongoing
    Kontinuerligt utbilda våra skyddsombud | ongoing
    Stödja klubbarna vid förhandlingar | ongoing
    Regelbundna träffar för klubbordförande | ongoing
    Samverka med andra föreningar i bygden | ongoing
    Uppmärksamma internationella kvinnodagen | ongoing
    Arbeta förebyggande mot mobbning | ongoing
    Vi ska stå upp för allas lika värde. | qualitative
    Stärka banden mellan facket och partiet | qualitative
    Bli en mer inkluderande förening | qualitative
    Öka kunskapen om allemansrätten | direction up
    Höja kvaliteten i barnverksamheten | direction up
    Öka synligheten i lokalpressen | direction up
    Minska klimatavtrycket från resor | direction down
    Få fler att ta förtroendeuppdrag | direction up
    Färre medlemmar ska lämna föreningen. | direction down
    Medlemsantalet ska öka. | direction up
    Sänka trösklarna för nya medlemmar | direction down
    Att andelen unga i styrelsen ökar | direction up
    Att flera lokala företag sponsrar vår verksamhet | direction up
    Trygghetsvandringar ska genomföras i alla stadsdelar. | coverage =100%
    Vi ska ha representation i samtliga nämnder. | coverage =100%
    Varje lag ska ha minst två ledare. | coverage =100%; level >=2
    Varje ny medlem ska erbjudas en fadder. | coverage =100%
    Alla nyanställda informeras om facket. | coverage =100%
    Alla ska känna sig välkomna på våra möten. | qualitative
    Alla förtroendevalda går en introduktionsutbildning. | coverage =100%
    Minst en person ur varje klubbstyrelse ska ha gått föreningsteknik. | coverage =100%; distinct >=1
    Minst fyra av fem nya medlemmar ska stanna i mer än ett år. | coverage >=80%
    Nio av tio ärenden ska vara avslutade inom tre månader. | coverage =90% within P3M
    70 % av deltagarna ska vara nöjda. | coverage =70%
    80 procent av de som svarar ska vara nöjda eller mycket nöjda. | coverage =80%
    Minst 75 % nöjda deltagare i utvärderingen | coverage >=75%
    """)
}
