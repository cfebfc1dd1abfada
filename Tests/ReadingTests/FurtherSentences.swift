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
}
