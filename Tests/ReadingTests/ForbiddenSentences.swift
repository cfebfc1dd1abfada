extension Sentences {
  /// Changes that must not come: a level where a value says from what, else the board's to assess; and, last,
  /// negations that are of something else.
  static let forbidden = rows(
    """
    Medlemsantalet minskar inte (400 medlemmar, 251231) | level >=400 from 400@2025-12-31
    Medelåldern ska inte öka (58 år, 240930) | level <=58 from 58@2024-09-30
    Vi ska inte bli färre (400 medlemmar, 251231) | level >=400 from 400@2025-12-31
    Andelen kvinnor ska inte minska (45 procent, 241231) | level >=45% from 45%@2024-12-31
    Antalet medlemmar får inte minska (idag 412) | level >=412 from 412
    Vi ska inte tappa medlemmar (400, 2024) | level >=400 from 400@2024-12-31
    Sjukfrånvaron ska ej öka (6 procent, 2024) | level <=6% from 6%@2024-12-31
    Kostnaderna ska inte öka, jämfört med dagens 400 000 kr | level <=400000 from 400000
    Se till att antalet medlemmar inte minskar (410, 2024) | level >=410 from 410@2024-12-31
    Vi ska förhindra att antalet klubbar sjunker (14 klubbar, 241231) | level >=14 from 14@2024-12-31
    Medlemsantalet ska inte sjunka | qualitative
    Medelåldern ökar inte | qualitative
    Inga fler avhopp | qualitative
    Antalet vakanser får aldrig öka | qualitative
    Antalet vakanser ska under perioden inte öka | qualitative by 2025-12-31
    Antalet klubbar minskar i vårt område inte längre | qualitative
    Att antalet medlemmar inte ska minska | qualitative
    Antalet medlemmar ska inte bli lägre än i fjol | qualitative
    Vi ska arbeta för att medlemsantalet inte minskar | qualitative
    Vi ska inte acceptera att sjukfrånvaron ökar | qualitative
    Motverka att medlemsantalet minskar | qualitative
    Hindra medlemsantalet från att minska | qualitative
    Minskningen ska inte fortsätta | qualitative
    Minskningen ska brytas | qualitative
    Bedriv verksamheten utan ökade kostnader | qualitative
    Medlemsantalet ska varken öka eller minska | qualitative
    Öka inte avgiften | qualitative
    Avgiften ska inte höjas med 10 procent | increase <=10%
    Antalet medlemmar får inte minska med mer än 10 | decrease <=10
    Antalet medlemmar ska öka, inte minska | direction up
    Antalet medlemmar ska inte minska utan öka | direction up
    Medlemsantalet ska inte bara öka i städerna | direction up
    Öka antalet medlemmar, inte minst unga | direction up
    Antalet medlemmar som inte betalar avgiften ska minska | direction down
    Antalet klubbar som inte är aktiva ska minska | direction down
    Fler medlemmar som inte är aktiva ska bjudas in | direction up
    """)
}
