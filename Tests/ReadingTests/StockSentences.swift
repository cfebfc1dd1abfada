extension Sentences {
  static let stocks = rows(
    """
    Vi ska vara minst 320 medlemmar vid årets slut. | level >=320 by 2025-12-31
    Kommunföreningen ska ha 500 medlemmar den 31 december. | level =500 by 2025-12-31
    Sidan ska ha minst 1 200 följare. | level >=1200
    Antalet prenumeranter ska uppgå till 900. | level >=900
    Antalet medlemmar ska vara fler än 600 | level >=601
    Öka antalet följare till 2 500 | level >=2500
    Medelåldern ska sänkas till högst 55 år. | level <=55
    Det ska finnas minst sex aktiva klubbar. | level >=6
    Valberedningen ska bestå av fem ledamöter | level =5
    Minst 700 medlemmar vid årsskiftet | level >=700 by 2025-12-31
    Nå 38 procent i kommunvalet 2026 | level >=38% by 2026-09-13
    Från 120 till 150 medlemmar | level >=150 from 120
    Medlemsantalet ska växa från 410 till 450. | level >=450 from 410
    Andelen kvinnor i styrelsen ska vara minst 50 procent. | level >=50%
    Kostnaderna begränsas till 200 000 kronor. | level <=200000
    Öka med minst 30 medlemmar | increase >=30
    Medlemsantalet ska öka med 8 % till årsskiftet. | increase =8% by 2025-12-31
    Vi ska bli 45 fler medlemmar. | increase =45
    Nettoöka med minst tjugo medlemmar | increase >=20
    En nettoökning på minst 15 medlemmar | increase >=15
    Minska sjukfrånvaron med fem procent | decrease =5%
    Dubbla antalet väljarsamtal | increase =100%
    Halvera antalet vakanta uppdrag | decrease =50%
    Antalet aktiva ska öka med minst 10 procent (140 aktiva, 241231) | increase >=10% from 140@2024-12-31
    Öka medlemsantalet med 25 (idag 412) | increase =25 from 412
    Medelåldern ska sjunka (58 år, 240930) | direction from 58@2024-09-30 down
    Att fler betalar via autogiro (31,5 procent, 2024-11-01) | direction from 31,5%@2024-11-01 up
    Fler föreningar ska bedriva egna cirklar. (7 föreningar, 241101) | direction from 7@2024-11-01 up
    Antalet vakanser ska minska. | direction down
    Vi får inte bli färre än 300 medlemmar. | level >=300
    Sänka snittåldern i gruppen till under 50 år | level <=50
    Målet är att antalet medlemmar ska uppgå till 1 100 personer. | level >=1100
    Antal utbildade handledare: minst 6 | level >=6
    Öka antalet unga medlemmar med 10 procent till 2026 | increase =10% by 2026-12-31
    Öka antalet medlemmar med 3 % årligen. | increase =3% per P1Y
    Vi ska behålla våra 23 mandat. | level =23
    Minst 15 procent fler samtal än 2024 | increase >=15%
    """)

  static let shares = rows(
    """
    Alla nya medlemmar ska få ett samtal inom en vecka. | coverage =100% within P1W
    Samtliga föreningar ska ha en egen studieorganisatör. | coverage =100%
    Varje arbetarekommun ska skicka in en rapport om sina lokaler. | coverage =100%
    Minst 80 procent av medlemmarna ska ha betalat avgiften. | coverage >=80%
    Hälften av styrelserna ska ha gått kursen. | coverage =50%
    Var fjärde medlem ska delta i en kampanj. | coverage =25%
    Varannan förening deltar i rådslaget | coverage =50%
    75 av 100 nya medlemmar ska bjudas in till ett möte. | coverage =75%
    Tre av fyra föreningar ska hålla årsmöte i februari. | coverage =75% by 2025-02-28
    Två femtedelar av medlemmarna ska ha lämnat sin mejladress. | coverage =40%
    Alla förtroendevalda erbjuds handledning inom 30 dagar | coverage =100% within P30D
    Alla medlemmar ska känna sig sedda. | qualitative
    Vid alla medlemsmöten ska det finnas en värd. | coverage =100%
    100 % av valdistrikten ska ha besökts. | coverage =100%
    Vi ska ringa alla medlemmar som fyller jämnt. | coverage =100%
    Minst var tredje medlem ska ha deltagit i en aktivitet. | coverage >=33,33%
    Alla våra 14 föreningar ska ha en kontaktperson. | coverage =100%
    Minst en kontaktperson på varje arbetsplats | coverage =100%; count >=1
    Medlemsansökningar ska behandlas inom 14 dagar. | coverage =100% within P14D
    Minst 80 % ska ha svarat på enkäten. | coverage >=80%
    Vi ska finnas i alla delar av kommunen. | qualitative
    Politiken ska utvecklas i dialog med alla medlemmar. | qualitative
    """)
}
