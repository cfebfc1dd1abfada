extension Sentences {
  /// Statements, budget lines, rows of calendars, duties and surveys.
  static let statements = rows(
    """
    Budget 2025: 450 000 kronor | description
    Kostnader: tryck 20 000 kr, porto 5 000 kr | description
    Budgeterat för kurser: 12 000:- (föregående år 9 000:-) | description
    I budgeten upptas 22 000 kronor för lokalhyra. | description
    För resor avsattes 14 000 kr. | past
    Medlemsavgiften är 300 kronor per år. | description
    Arvodet till kassören uppgår till 6 000 kr. | description
    Styrelsen sammanträder en gång i månaden. | description
    Styrelsen består av sju ledamöter och två ersättare. | description
    Över 30 procent av barnen växer upp i trångboddhet. | description
    Drygt hälften av de svarande vill ha fler träffar. | description
    Nio av tio medlemmar är nöjda med tidningen. | description
    Var femte ungdom saknar ett sommarjobb. | description
    Årsmötet 2024 beslutade att höja avgiften från 200 till 250 kronor. | past
    Vi fick in 75 svar på enkäten, och sju av tio vill ha fler utflykter. | past
    Lördag 14/6 Sommarfest, Hagaparken, kl. 13.00 | heading
    Tisdag 3 mars Styrelsemöte | heading
    12 april: Årsmöte kl. 18 | heading
    2025-05-17 Konferens i Gävle | heading
    Sida 3 av 24 | heading
    Enligt § 4 ska årsmötet hållas före utgången av mars. | statutory
    Styrelsen sammanträder enligt arbetsordningen minst åtta gånger per år. | statutory
    Stadgarna kräver att minst tio medlemmar närvarar. | statutory
    Enligt arbetsmiljölagen ska skyddsombud finnas på arbetsplatser med minst fem anställda. | statutory
    Stadgan föreskriver minst två revisorer. | statutory
    Motionerna ska vara styrelsen till handa senast den 15 januari. | heading
    Anmälan görs senast den 3 april till kansliet. | heading
    Avdelningen har 24 klubbar och 1 800 medlemmar. | description
    Föreningen bildades 1962 och har i dag 240 medlemmar. | past
    Under fjolåret genomfördes 14 öppna möten. | past
    Vi genomförde minst 30 hembesök förra våren. | past
    Medlemsantalet har minskat från 300 till 250 på fem år. | past
    Allt fler unga lämnar orten. | description
    Fler och fler väljer bort föreningslivet. | description
    Kommunen växer med omkring 400 invånare om året. | description
    Prognosen är att vi är 500 medlemmar vid årsskiftet. | forecast
    Kommunens prognos pekar mot 2 000 fler invånare till 2030. | forecast
    För att nå dit krävs minst 20 nya ledare. | rationale
    Det behövs fler än tio funktionärer för att klara cupen. | rationale
    Vi måste bli fler för att orka. | rationale
    I kommunen finns drygt 200 föreningar. | description
    Mål och aktiviteter 2025–2027 | heading
    Uppföljning | heading
    Ansvarig: studiekommittén, klart v. 22 | heading
    Planen följs upp två gånger per år. | followUp
    Målen utvärderas i december varje år. | followUp
    Antal medlemmar 31 december 2024: 389 | past
    Ordförande: Anna Berg, 070-123 45 67 | heading
    Var tredje medlem är över 70 år. | description
    Styrelsen har haft 11 protokollförda sammanträden. | past
    Lokalen rymmer 60 personer. | description
    Ett medlemskap kostar 150 kr per år. | description
    Kursen omfattar fyra träffar. | description
    Hur blir vi 100 fler? | question
    Tre av fem hushåll i området har låg inkomst. | description
    Nästan 40 procent av de unga röstade inte i valet 2022. | past
    Sedan 2019 har vi tappat 120 medlemmar. | past
    Många äldre känner sig ensamma. | description
    Fler än hälften av landets kommuner saknar fritidsgård. | description
    Trots att vi är 300 medlemmar kommer bara 20 till mötena. | description
    Kommunen har 28 000 invånare varav 5 000 barn. | description
    Det är minst lika viktigt att ta hand om dem vi har. | description
    De senaste fem åren har antalet besökare ökat från 2 000 till 3 500. | past
    I valet 2022 fick partiet 34 procent. | past
    Av våra 240 medlemmar är 60 under 30 år. | description
    Styrelsen ska enligt stadgarna ha minst fem ledamöter. | statutory
    Revisorerna granskar räkenskaperna enligt stadgarna. | statutory
    Under 2024 hölls sex styrelsemöten och två medlemsmöten. | past
    Det finns i dag 12 klubbar i distriktet. | description
    Entré 60 kr för vuxna, 20 kr för barn | heading
    Öppettider: måndag–fredag 9–15 | heading
    Kontakt: 08-123 456 78 | heading
    Tabell 3. Antal deltagare per kurs | heading
    Antagen av årsmötet den 15 mars 2025 | heading
    Föreningen har sitt säte i Umeå. | description
    SCB räknar med att befolkningen ökar med 3 procent till 2030. | forecast
    Mer än var tredje anställd uppger att de har stressymtom. | description
    Årsmötet hålls i regel i mars. | description
    Resultaträkning 2024: intäkter 320 000 kr, kostnader 310 000 kr | past
    Två av tre unga säger att de kan tänka sig att engagera sig. | description
    Budgeten för 2025 omsluter 1,2 miljoner kronor. | description
    Statsbidraget minskar med 40 000 kronor. | description
    Antalet medlemmar var 512 vid årets början. | past
    Vi ser att fler söker sig till oss. | description
    Kassabehållning 2024-12-31: 84 300 kr | heading
    Beslut: att öka anslaget med 5 000 kr | heading
    Totalt deltog 340 personer i våra aktiviteter under året. | past
    Som mest var vi 60 på ett möte. | past
    Det senaste året har vi haft minst tio nya i varje grupp. | past
    I snitt kommer 25 personer till våra träffar. | description
    Varje år lämnar omkring 30 medlemmar föreningen. | description
    Den som betalar före 31 mars får 10 procents rabatt. | description
    Rabatt ges till medlemmar som köper minst fem lotter. | description
    För att få bidrag krävs minst 20 medlemmar. | rationale
    Kommunen kräver att minst hälften av ledarna har utbildning. | statutory
    Vi har sedan 2015 fördubblat antalet lag. | description
    Antalet anställda har halverats på tio år. | past
    Trots ett medlemstapp på 12 procent är ekonomin god. | description
    Den genomsnittliga medlemmen är 61 år. | description
    Lokalen är öppen måndagar och torgdagar kl. 10–15. | description
    Kvorum uppnås när minst 12 ledamöter är närvarande. | description
    Valberedningen består av minst tre personer. | description
    Förslag till verksamhetsplan 2026 | heading
    Verksamhetsplan för Norrby IF 2026–2027 | heading
    Vår vision | heading
    Medlemskap 2025: 250 kr, familj 400 kr | description
    Lokalhyra 36 000 kr | description
    Summa 128 500 kr | description
    Bidrag från kommunen 45 000 | description
    Styrelsen tackar för ett gott år. | heading
    Förra verksamhetsåret ökade medlemsantalet med 14. | past
    Enkäten visar att 7 av 10 är nöjda. | description
    Mer än hälften av besökarna kom från andra kommuner. | past
    På årsmötet närvarade 43 medlemmar. | past
    Vi är i dag över 400 medlemmar i sju lokalgrupper. | description
    Årsmöte hålls senast den 31 mars enligt stadgarna. | statutory
    Bilaga 2: Budget 2026 | heading
    Tabellen visar att antalet deltagare ökar med 5 procent per år. | description
    Det är 14 månader kvar till valet. | description
    Vi räknar med ett underskott på 20 000 kronor. | forecast
    Barnfattigdomen i kommunen ökade från 8 till 11 procent. | past
    Bakom siffrorna finns minst 200 familjer. | description
    Ungefär var tionde ungdom har aldrig varit med i en förening. | description
    Det tar i genomsnitt tre veckor att få svar. | description
    Tre av våra klubbar har egen lokal. | description
    Hälften av styrelsen är ny. | description
    """)
}
