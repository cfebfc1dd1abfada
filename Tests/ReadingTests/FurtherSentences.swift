extension Sentences {
  /// Goals in further words.
  static let further = rows(
    """
    Under hösten 2025 ska minst 120 personer ha gått vår valutbildning. | distinct >=120 by 2025-12-31
    Antalet aktiva kampanjarbetare ska öka till minst 75 före valrörelsen 2026. | level >=75 by 2026-09-13
    Vi ska ringa alla medlemmar som inte betalat avgiften. | coverage =100%
    Minst ett lokalt program i varje kommundel | coverage =100%; count >=1
    Vid utgången av 2026 ska 25 procent av medlemmarna vara under 35 år. | coverage =25% by 2026-12-31
    Ha 3 000 följare på Instagram och 5 000 på Facebook | level =3000; level =5000
    Öka antalet följare på Facebook till 4 000 och på Instagram till 2 500 | level >=4000; level >=2500
    Minst 40 hembesök och 200 telefonsamtal ska genomföras. | count >=40; count =200
    Genomföra 6 medlemsmöten, 2 utbildningar och 1 studieresa | count =6; count =2; count =1
    Vi ska värva 15 nya medlemmar, varav minst 5 under 26 år. | count =15; count >=5
    Minst hälften av de som går grundkursen ska fortsätta till steg 2. | coverage >=50%
    Utbilda 12 cirkelledare, 6 av dem unga | distinct =12; distinct =6
    Arrangera en tävling per säsong | rate =1 per P1Y
    Juniorlaget tränar tre gånger i veckan. | rate =3 per P1W
    Ha möte med kommunledningen två gånger om året | rate =2 per P1Y
    Skicka ut medlemsbrev minst sex gånger per år | rate >=6 per P1Y
    Vi ska finnas på torget varje lördag i maj. | rate =1 per P1W by 2025-05-31
    Öppet hus första lördagen i varje månad | rate =1 per P1M
    Träffa kommunens politiker minst två gånger per mandatperiod | rate >=2 per P4Y
    Ställa ut på två mässor per år | rate =2 per P1Y
    Skriva fyra remissvar | count =4
    Avverka högst 20 kubikmeter ved | count <=20
    Inte fler än fyra styrelsemöten per termin | rate <=4 per P6M
    Kurserna ska ha högst 15 deltagare. | distinct <=15
    Högst 10 procent av medlemmarna får lämna under året. | coverage <=10% by 2025-12-31
    Avhoppen ska inte överstiga 8 procent. | level <=8%
    Soliditeten ska vara lägst 30 procent. | level >=30%
    Medelbetyget i utvärderingarna ska vara minst 4 av 5. | level >=4
    Nöjd-medlemsindex ska öka från 68 till 75. | level >=75 from 68
    Nettoökningen ska vara minst 35 medlemmar. | increase >=35
    Växa med 50 medlemmar till årsskiftet | increase =50 by 2025-12-31
    Ytterligare tre klubbar ska starta ungdomsgrupper. | distinct =3
    Tio nya funktionärer till midsommar | count =10 by 2025-06-20
    Antalet ledare ska utökas med sju. | increase =7
    Utöka öppettiderna med fyra timmar i veckan | increase =4 per P1W
    Valdeltagandet i Hagby ska öka med tre procentenheter. | increase =3%
    Valresultatet ska förbättras med minst två procentenheter jämfört med 2022. | increase >=2%
    Vi ska få minst 32 procent i kommunvalet. | level >=32% by 2026-09-13
    Vi ska få 15 mandat i fullmäktige. | level =15
    Få tre motioner bifallna på kongressen | count =3
    Återvärva 30 av de medlemmar som lämnat | count =30
    Alla som anmäler intresse ska kontaktas inom 48 timmar. | coverage =100% within P2D
    Felanmälningar ska åtgärdas senast fem dagar efter att de kommit in. | coverage =100% within P5D
    Inom en månad efter inträdet ska nya medlemmar ha fått en inbjudan. | coverage =100% within P1M
    Minst 85 % av lägenheterna ska vara uthyrda. | coverage >=85%
    Samtliga styrelseledamöter, både ordinarie och ersättare, ska ha gått kursen. | coverage =100%
    Ingen förening ska ha färre än fem aktiva ledamöter. | coverage =100%; level >=5
    Inga aktiviteter ska ställas in på grund av ledarbrist. | coverage =100%
    Inget barn ska nekas plats på grund av familjens ekonomi. | coverage =100%
    Alla våra lokaler ska vara tillgänglighetsanpassade senast 2027. | coverage =100% by 2027-12-31
    Hela personalen ska ha genomgått brandskyddsutbildning före sommaren. | coverage =100% by 2025-06-30
    Fördela 200 000 kronor i bidrag till lokala projekt | count =200000
    Vi ska sälja 1 000 majblommor före den 1 maj. | count =1000 by 2025-04-30
    Vi ska cykla 10 000 kilometer tillsammans. | count =10000
    Rensa minst tio kilometer stig | count >=10
    Minst tre artiklar om oss i lokalpressen | count >=3
    Lokaltidningen ska ha skrivit om oss minst fem gånger. | count >=5
    Skapa minst 20 sommarjobb | count >=20
    Engagera 50 frivilliga i insamlingen | count =50
    Mobilisera 100 valarbetare till valrörelsen | count =100
    Nominera minst fem kvinnor till styrelseuppdrag | count >=5
    Starta tre nya klubbar på skolor | count =3
    Bilda minst en ny förening före 1 oktober | count >=1 by 2025-09-30
    Lägga ner två vilande klubbar | count =2
    Bygga fem nya lekplatser | count =5
    Renovera tre lägenheter per år | rate =3 per P1Y
    """)

  static let evenFurther = rows(
    """
    Samla in 2,5 mkr till det nya huset | count =2500000
    Öka intäkterna till 450 tkr | level >=450000
    Ett 50-tal medlemmar ska ha deltagit i rådslaget. | distinct =50
    Fem–sex medlemsmöten per år | rate >=5 per P1Y
    Hålla 2-3 kurser per termin | rate >=2 per P6M
    Två till tre gånger per termin ses ungdomsledarna. | rate >=2 per P6M
    Arrangera mellan fem och sju vandringar | count >=5
    10+ nya medlemmar | count >=10
    ≥ 80 % av klubbarna har en hemsida | coverage >=80%
    Minst 50% av ledarna ska vara kvinnor | coverage >=50%
    +20 medlemmar till årsskiftet | increase =20 by 2025-12-31
    Affischera på 100 st anslagstavlor | count =100
    Minst 20 deltagare per möte | distinct >=20
    Medlemsvärvning: 50 nya medlemmar | count =50
    Utbildning – minst 20 personer ska gå studiecirkelledarkursen | distinct >=20
    Mål 3: Värva 25 medlemmar | count =25
    Delmål 1.2: Minst fyra öppna möten | count >=4
    • Fem torgmöten under maj | count =5 by 2025-05-31
    - 5 torgmöten | count =5
    a) Hålla sex torgmöten | count =6
    Medlemmar: 450 vid årets slut | level =450 by 2025-12-31
    Antal besökare under året: minst 6 000 | level >=6000 by 2025-12-31
    Fyra (4) medlemsmöten ska hållas | count =4
    Från och med hösten ska vi ha öppet två kvällar i veckan. | rate =2 per P1W
    Under vår och höst hålls en städdag. | rate =1 per P6M
    Minst 12 ggr per år ska styrelsen mötas. | rate >=12 per P1Y
    En gång i veckan under valrörelsen står vi på torget. | rate =1 per P1W
    1 gång/mån skickas ett nyhetsbrev ut | rate =1 per P1M
    3 ggr/termin bjuds föräldrarna in. | rate =3 per P6M
    Vartannat år anordnas ett landsläger. | rate =1 per P2Y
    Var tredje år ska en jubileumsskrift ges ut. | rate =1 per P3Y
    Vi ska varje kvartal publicera en ekonomisk rapport. | rate =1 per P3M
    Minst en aktivitet varje vecka | rate >=1 per P1W
    Minst ett besök i kvartalet på varje arbetsplats | coverage =100% per P3M; rate >=1 per P3M
    Fyra gånger under året ska nätverket träffas. | count =4 by 2025-12-31
    Två gånger under hösten bjuder vi in till öppet hus. | count =2 by 2025-12-31
    Ledarna ska träffas en gång före säsongsstart. | count =1
    Senast 1/6 ska 30 ledare vara utbildade. | distinct =30 by 2025-06-01
    Senast den 1 juni 2026 ska hela huset vara renoverat. | milestone by 2026-06-01
    Alla klubbar ska senast Q2 ha valt ett studieombud. | coverage =100% by 2025-06-30
    Planen för studier ska vara antagen före mars månads utgång. | milestone by 2025-03-31
    Kandidatlistan ska vara fastställd i god tid före valet. | milestone by 2026-09-13
    Vi ska ha en färdig valplattform när året är slut. | milestone by 2025-12-31
    Till påsk ska anläggningen vara öppen. | qualitative by 2025-04-19
    Under advent säljer vi 300 kransar. | count =300 by 2025-11-30
    Inför skolstarten besöker vi 12 skolor. | count =12
    I september och oktober genomförs tio torgmöten. | count =10 by 2025-10-31
    Veckorna 35–37 knackar vi 2 000 dörrar. | count =2000 by 2025-09-14
    Under vecka 40 ringer vi 300 medlemmar. | count =300 by 2025-10-05
    I april, maj och juni ordnas en vandring per vecka. | rate =1 per P1W by 2025-06-30
    Den 8 mars genomför vi ett seminarium. | milestone by 2025-03-08
    Öka från 3 till 5 cirklar | level >=5 from 3
    Medlemsantalet ska gå från 210 till 240 under 2025. | level >=240 by 2025-12-31 from 210
    Andelen som betalar via autogiro ska öka (31 % i dag). | direction from 31% up
    Vi är i dag 340 medlemmar och ska bli 400. | level =400 from 340
    Idag har vi 12 ledare; vid årets slut ska vi ha 18. | level =18 by 2025-12-31 from 12
    Medlemstappet ska stanna vid högst 20 personer. | level <=20
    Fler medlemmar än året innan | direction up
    Fler besökare än 2024 | direction up
    Vi ska värva fler medlemmar än vi tappar. | direction up
    Öka antalet lag, framför allt på flicksidan | direction up
    Medlemmarna ska bli 10 procent fler. | increase =10%
    Vi ska bli dubbelt så många scouter till 2028. | increase =100% by 2028-12-31
    Vi ska växa med i snitt tre medlemmar i månaden. | increase =3 per P1M
    Minst två tredjedelar av klubbarna skickar in sin årsrapport i tid. | coverage >=66,67%
    Varannan styrelseledamot ska vara kvinna. | coverage =50%
    Minst var tionde medlem ska ha ett uppdrag. | coverage >=10%
    Ungefär hälften av deltagarna ska vara nya. | coverage =50%
    95 av 100 samtal ska besvaras inom en minut. | coverage =95%
    Ingen av våra medlemmar ska bli utan svar. | coverage =100%
    Inga frågor ska lämnas obesvarade längre än tre dagar. | coverage =100% within P3D
    Inte en enda motion ska lämnas obesvarad. | coverage =100%
    Medlemsavgifterna ska vara inbetalda senast 31 mars. | milestone by 2025-03-31
    """)
}
