extension Sentences {
  /// Times that end, begin or are only compared with, ages, and values to change from.
  static let bounds = rows(
    """
    Alla styrelseledamöter ska ha gått kursen innan maj är slut. | coverage =100% by 2025-05-31
    Fyra möten ska vara hållna innan november är över. | count =4 by 2025-11-30
    Inventeringen görs innan 2025 är slut. | milestone by 2025-12-31
    Innan våren är slut ska vi ha kontaktat 200 grannar. | count =200 by 2025-06-30
    Takbytet är klart innan sommaren är över. | milestone by 2025-08-31
    Rapporten lämnas in inte senare än i oktober. | milestone by 2025-10-31
    Nya stadgar antas, ej senare än 1 juni. | milestone by 2025-06-01
    Värva 40 medlemmar, fler än under 2024. | count =40
    Sälja 15 procent fler biljetter än sommaren 2024 | increase =15%
    Minska elförbrukningen med 10 % jämfört med vintern 2023 | decrease =10%
    Öka antalet besök jämfört med hösten 2024 med 20 procent. | increase =20%
    Cirkeln ska träffas varannan vecka med start i september. | rate =1 per P2W
    Med början den 1 mars ska vi ha två öppna hus i månaden. | rate =2 per P1M
    Vi ska ha 60 medlemmar mot nuvarande 42. | level =60 from 42
    Laget ska bestå av 22 spelare mot fjolårets 17. | level =22 from 17
    Tredubbla antalet biljetter från förra säsongens 300 | increase =200% from 300
    Fler besökare än de 900 som kom under 2024 | direction from 900 up
    Fler medlemmar än dagens 310 | direction from 310 up
    Minska kön från 40 till högst 15 hushåll | level <=15 from 40
    Öka andelen kvinnor i styrelserna från 35 till minst 45 procent | level >=45% from 35%
    Väntetiden kortas från i snitt 30 dagar till högst 12 | level <=12 from 30
    Sänka frånvaron från 8 till under 5 procent | level <=5% from 8%
    Vi svarar på alla remisser från kommunen. | coverage =100%
    Vi ska yttra oss över samtliga detaljplaner i kommunen. | coverage =100%
    En buffert på 80 000 kronor vid årets slut | level =80000 by 2025-12-31
    Tre marknader, en i maj, en i juni och en i september | count =3 by 2025-09-30
    Under 2025 ska fyra och under 2026 ska sex kurser hållas. | count =4 by 2025-12-31; count =6 by 2026-12-31
    Hemsidan uppdateras minst varje vecka och Instagram varje dag. | rate >=1 per P1W; rate =1 per P1D
    Lokalen städas minst var tredje vecka. | rate >=1 per P3W
    Alla nyanställda ska träffa ett ombud under sin första vecka. | coverage =100% within P1W
    Nya ledare får en fadder under sina första tre månader. | coverage =100% within P3M
    15 nya spelare födda 2014 eller senare | count =15
    Alla barn födda 2016–2018 ska erbjudas simskola. | coverage =100%
    Alla som fyller 65 bjuds in. | coverage =100%
    2.500 starter i loppet | count =2500
    Färre än 3 % av barnen mellan 10 och 12 år slutar. | coverage <=3%
    Senast i maj ska 80 % av ledarna ha gått kursen och resterande före årsskiftet. | coverage =80% by 2025-05-31
    Årsmötet har beslutat att vi ska värva 100 medlemmar. | count =100
    Vi ska besöka 20 klubbar per termin, och senast i november ska hälften ha fått ett ombud. | rate =20 per P6M; coverage =50% by 2025-11-30
    Före Kristi himmelsfärd ska tio grillkvällar ha hållits. | count =10 by 2025-05-29
    Till allhelgonahelgen ska 40 gravar ha smyckats. | count =40 by 2025-11-01
    Senast långfredagen ska alla lotter vara sålda. | coverage =100% by 2025-04-18
    Under perioden 2025–2026 ska vi värva 60 medlemmar. | count =60 by 2026-12-31
    Senast v. 20 ska tre läger ha planerats. | count =3 by 2025-05-18
    Lämna yttrande över alla motioner före stämman. | coverage =100%
    Boka minst fem föreläsare, ej senare än den 1 oktober. | count >=5 by 2025-10-01
    Antalet besökare ska inte vara färre än fjolårets 400. | level >=400
    Vi ska fördubbla antalet funktionärer, från förra årets 30. | increase =100% from 30
    Vi vill ha fler deltagare än de 45 som gick i våras. | direction from 45 up
    Högst 4 % av barnen födda 2012–2014 slutar under året. | coverage <=4% by 2025-12-31
    De tre grupperna träffas en gång i veckan. | rate =1 per P1W
    Samtliga 14 hus ska ha en brandvarnare före jul. | coverage =100% by 2025-12-24
    Hallen ska vara ombyggd innan skolorna slutar | milestone
    Möten hålls var tionde dag. | rate =1 per P10D
    Kursen ges fyra gånger, två i mars och två i oktober. | count =4 by 2025-10-31; count =2 by 2025-03-31; count =2 by 2025-10-31
    Laget ska spela i division 2 senast 2028. | milestone by 2028-12-31
    Hemsidan ska vara översatt före sommaren. | milestone by 2025-06-30
    Planen ska vara publicerad innan maj är slut. | milestone by 2025-05-31
    """)
}
