extension Sentences {
  static let counted = rows(
    """
    Hålla minst tre torgmöten | count >=3
    Vi ska arrangera lägst sju bokbord. | count >=7
    Att genomföra inte färre än 12 kvällsringningar | count >=12
    Vi ska knacka fler än 800 dörrar. | count >=801
    Styrelsen ska hålla högst tio sammanträden. | count <=10
    Skicka ut fyra nyhetsbrev till medlemmarna | count =4
    Kommunföreningen ska skriva ett tiotal insändare. | count =10
    Minst ett dussin debattartiklar ska publiceras. | count >=12
    Föra 1.200 väljarsamtal | count =1200
    Dela ut 15 000 flygblad | count =15000
    Vi kommer att värva 25 nya medlemmar. | count =25
    Minst 60 nya medlemmar värvas | count >=60
    Samla in 50 000:- till valfonden | count =50000
    Vi ska samla in minst 1,5 miljoner kronor. | count >=1500000
    Nå minst 3 500 väljare genom samtal | count >=3500
    Anordna 4–6 öppna föreläsningar | count >=4
    Mellan fem och åtta valstugor ska bemannas. | count >=5
    Genomföra tjugofem hembesök | count =25
    10 eller fler frukostmöten ska ordnas. | count >=10
    Lämna in minst två motioner till distriktskongressen | count >=2
    A.1.3 15 kurser i mötesteknik | count =15
    2.1 Arrangera sex temakvällar | count =6
    3. Genomföra minst nio dörrknackningar | count >=9
    Vi ska ha minst fem medlemsmöten. | count >=5
    Minst en valupptakt ska hållas. | count >=1
    Medlemsmöten (8 st) | count =8
    Kontakta omkring 300 pensionärer | count =300
    Minst tvåhundra samtal med förstagångsväljare ska genomföras. | count >=200
    Vi når 10 000 hushåll med vår valtidning. | count >=10000
    Minst sex klubbar startar en egen studiecirkel | distinct >=6
    Minst 40 medlemmar går grundkursen | distinct >=40
    Vi ska få minst 15 medlemmar att delta i ledarutbildningen. | distinct >=15
    Att minst fyra föreningar har en egen kampanjansvarig | distinct >=4
    Lägst 75 deltagare på höstens konferens | distinct >=75
    30 kandidater genomgår talarutbildningen | distinct =30
    Utbilda minst tio nya cirkelledare | distinct >=10
    8 av våra 12 föreningar ska ha haft besök av styrelsen. | distinct =8
    Minst tre (3) öppna möten ska hållas. | count >=3
    Ring 500 medlemmar före 1 september | count =500 by 2025-08-31
    Besök minst 10 arbetsplatser | count >=10
    Genomföra kampanjdagar 8 mars och 10 december | ongoing
    Rekrytera minst fem kontaktpersoner på arbetsplatser | count >=5
    """)

  static let otherNumbers = rows(
    """
    Värva fler medlemmar som är 25 år eller yngre | direction up
    Minst 20 medlemmar under 30 år går kursen | distinct >=20
    Starta en studiecirkel för ungdomar 15–25 år | milestone
    Genomföra fyra omgångar av Medlemsutbildning steg 2 | count =4
    Hålla öppet på Storgatan 14 minst två dagar i veckan | rate >=2 per P1W
    Öka antalet medlemmar som betalar den andra avgiften | direction up
    Genomföra förstamajfirandet på torget kl. 14.00 | ongoing
    Att nå målen för dörrknackning (se bilaga 3) | qualitative
    Inte minst ska vi stötta de nya klubbarna. | ongoing
    Minst lika viktigt är att vi ska vårda de medlemmar vi har. | ongoing
    Arbeta för Agenda 2030 i kommunpolitiken | ongoing
    """)
}
