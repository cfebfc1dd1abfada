extension Sentences {
  /// States, changes and what they are counted from.
  static let changes = rows(
    """
    Antalet scouter ska vara minst 80 vid årets slut. | level >=80 by 2025-12-31
    Vi ska ha 45 odlare i föreningen. | level =45
    Ha minst tio aktiva ledare | level >=10
    Kören ska bestå av minst 30 sångare. | level >=30
    Eget kapital ska uppgå till 200 000 kronor. | level >=200000
    Organisationsgraden ska vara 85 procent. | level =85%
    Beläggningsgraden ska överstiga 70 procent. | level >=70%
    Öka omsättningen till 2 miljoner kronor | level >=2000000
    Nöjdheten ska ligga på minst 4,2 i medlemsenkäten. | level >=4,2
    Bli tio fler spelare | increase =10
    Öka antalet besök med 500 under 2025 | increase =500 by 2025-12-31
    Elförbrukningen ska minska med 15 procent. | decrease =15%
    Halvera matsvinnet | decrease =50%
    Tredubbla antalet samtal | increase =200%
    Vi ska bli dubbelt så många medlemmar. | increase =100%
    Öka biljettintäkterna med 20 000 kr | increase =20000
    Minst 30 procent fler besökare än 2024 | increase >=30%
    Fem fler föreningar jämfört med 2024 | increase =5
    Antalet klubbar ökar med två. | increase =2
    Sänka lokalkostnaden med 12 000 kronor per år | decrease =12000 per P1Y
    En ökning av medlemsantalet med 4 procent | increase =4%
    Vi ska bli 450 medlemmar (idag 412). | level =450 from 412
    Öka antalet givare till 300 (nu 240) | level >=300 from 240
    Antalet prenumeranter ska nå 500, utgångsläge 340. | level >=500 from 340
    Nå 2 000 följare, jämfört med dagens 1 450 | level >=2000 from 1450
    Fler än 412 medlemmar vid årsskiftet | level >=413 by 2025-12-31
    Arrangera 8 till 10 matcher | count >=8
    Vi ska ha mellan 40 och 50 deltagare. | distinct >=40
    Dela ut 1,5 miljoner flygblad | count =1500000
    Sälja 2 500 lotter | count =2500
    Samla in 15 ton kläder | count =15
    Plantera 40 träd | count =40
    Skänka minst 300 matkassar före jul | count >=300 by 2025-12-24
    Sätta upp 50 fågelholkar | count =50
    Få in 500 namnunderskrifter | count =500
    Ett femtontal lägenheter ska besökas. | count =15
    """)
}
