extension Sentences {
  /// States, means and people told by what stands beside the number, and what holds for each of many.
  static let placed = rows(
    """
    Varje lag ska ha en egen lagledare. | coverage =100%
    Vartenda kvarter ska ha ett brandombud. | coverage =100%
    Frågan om bussen tas upp på varje möte. | coverage =100%
    Alla båtar besiktigas före sjösättningen. | coverage =100%
    Samtliga redskap märks upp före påsk. | coverage =100% by 2025-04-19
    Kassan får inte understiga 20 000 kronor. | level >=20000
    Ett eget kapital på minst 100 000 kr | level >=100000
    Elräkningen ska ner med 10 procent. | decrease =10%
    Medlemsantalet ska upp till 500. | level >=500
    Antalet olyckor ska ned till noll. | level <=0
    Bullret ner till 70 dB | level <=70
    Ha i snitt 25 besökare på caféet | level =25
    Ha i genomsnitt 12 deltagare per träff | level =12
    15 medlemmar på grundkursen | distinct =15
    20 ledare på Steg 1 | distinct =20
    450 medlemmar i föreningen | level =450
    Två städdagar, en på våren och en på hösten | count =2 by 2025-12-31
    Två kurser, en vår och en höst | count =2
    Se till att minst hälften av lagen har två ledare. | coverage >=50%; level =2
    Vi ska se till att alla nya medlemmar blir uppringda. | coverage =100%
    Vi ska ringa samtliga medlemmar inför stämman och att ordna en fest i augusti. | coverage =100%
    Kassan ska vara minst 40 000 kronor den 31 december. | level >=40000 by 2025-12-31
    Skolan ska ha en ny tillgänglig ingång. | qualitative
    Alla åtta lag ska ha en egen tränare. | coverage =100%
    Kontakta alla förskole- och skolchefer under hösten. | coverage =100% by 2025-12-31
    Garantera att varje nyanmäld får ett svar inom tre dagar. | coverage =100% within P3D
    Styrelsen ser till att alla klubbar har en kassör. | coverage =100%
    Samtalen ska ha minst i snitt tio deltagare. | level >=10
    I snitt ska tolv barn delta per träff. | level =12
    Föreningens skulder ska vara högst 10 000 kr. | level <=10000
    Samla in 20 000 kronor till barnfonden | count =20000
    Tjugo medlemmar på facklig grundkurs | distinct =20
    Nå 1.500 läsare | count >=1500
    Omsättningen ska uppgå till 1.250.000 kronor. | level >=1250000
    Medarbetarsamtal med all personal | coverage =100%
    Värva 50 medlemmar, 30 på våren och 20 på hösten | count =50 by 2025-12-31; count =30 by 2025-06-30; count =20 by 2025-12-31
    """)
}
