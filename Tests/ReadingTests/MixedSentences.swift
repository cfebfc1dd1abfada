extension Sentences {
  /// Goals of other kinds of organisations.
  static let organisations = rows(
    """
    Vi ska finnas representerade på minst 20 arbetsplatser. | level >=20
    Nå en svarsfrekvens på 60 procent i medlemsenkäten | level >=60%
    Senast den 31 mars ska 95 procent ha betalat avgiften. | coverage =95% by 2025-03-31
    Sänka väntetiden från fem till två dagar | level <=2 from 5
    Antalet vakanta uppdrag ska vara noll vid årets slut. | level =0 by 2025-12-31
    Öka antalet aktiva från 12 till 24 | level >=24 from 12
    En av tre kandidater ska vara under 30 år. | coverage =33,33%
    Två av tre klubbar ska ha ordnat en aktivitet. | coverage =66,67%
    Minst två ledamöter i varje styrelse ska ha gått utbildningen. | distinct >=2
    Under våren genomförs fyra torgmöten och under hösten sex. | count =4 by 2025-06-30; count =6 by 2025-12-31
    Under mandatperioden ska vi växa till 500 medlemmar. | level >=500
    Föreningen ska växa med tio procent. | increase =10%
    Vi ska ha en valarbetare i vart och ett av våra 30 valdistrikt. | coverage =100%
    Alla valdistrikt ska ha en valarbetare senast v. 32. | coverage =100% by 2025-08-10
    Minst tre av sju i styrelsen ska vara under 35 år. | level >=3
    Tolv nya prenumeranter i månaden | rate =12 per P1M
    Fyra tidningar ska ges ut under året. | count =4 by 2025-12-31
    Medlemstidningen kommer ut med fyra nummer per år. | rate =4 per P1Y
    Lokalen ska vara uthyrd minst 40 helger. | count >=40
    Ungefär 70 personer ska ha provat på skytte. | distinct =70
    Minst 12 klubbar rapporterar sina möten till distriktet. | distinct >=12
    Att locka minst 150 besökare till julmarknaden | distinct >=150
    Nå ut till 1 200 hushåll i Ängby | count =1200
    Besöka samtliga 14 vårdcentraler | coverage =100%
    Alla 22 kyrkokörer bjuds in till körfesten. | coverage =100%
    Minst 90 % av alla nya medlemmar ska ha fått ett samtal inom 14 dagar. | coverage >=90% within P14D
    Svar på frågor lämnas inom tre arbetsdagar. | coverage =100% within P3D
    Samtliga inkomna motioner ska besvaras inom två månader. | coverage =100% within P2M
    Nya medlemmar ringas upp inom en vecka. | coverage =100% within P1W
    Styrelseprotokollen ska läggas ut på hemsidan senast en vecka efter mötet. | coverage =100% within P1W
    Vi ska ha öppet i klubblokalen varje torsdag. | rate =1 per P1W
    Språkcafé varje onsdag kl. 15–17 | rate =1 per P1W
    Simskola två gånger i veckan under sommarlovet | rate =2 per P1W by 2025-06-30
    Gudstjänst varje söndag | rate =1 per P1W
    Minst en utflykt per månad under sommarhalvåret | rate >=1 per P1M
    Vandringar en gång i månaden april–september | rate =1 per P1M by 2025-09-30
    Lägst fyra reportage om året | rate >=4 per P1Y
    Medlemsmöten hålls den första måndagen varje månad. | rate =1 per P1M
    Kassören redovisar ekonomin för styrelsen varje kvartal. | rate =1 per P3M
    Ordföranden ringer klubbarna minst en gång i kvartalet. | rate >=1 per P3M
    Vi ska synas i lokaltidningen minst två gånger i månaden. | rate >=2 per P1M
    Tre poddavsnitt per termin ska spelas in. | rate =3 per P6M
    Arrangera ett stort evenemang varje år | rate =1 per P1Y
    Öka medlemsantalet med tre procent per år | increase =3% per P1Y
    Vi ska värva 10 medlemmar i månaden. | rate =10 per P1M
    Sälja 400 biljetter till revyn | count =400
    Dela ut fem stipendier | count =5
    Samla in minst 20 000 kronor till Musikhjälpen | count >=20000
    Lotteriet ska dra in 30 000 kronor. | count =30000
    Matsvinnet ska minska med en fjärdedel. | decrease =25%
    Vi ska minska elanvändningen med 10 procent jämfört med 2023. | decrease =10%
    Sjukskrivningarna ska ner till under fem procent. | level <=5%
    Andelen tillsvidareanställda ska öka från 62 till 70 procent till 2026. | level >=70% by 2026-12-31 from 62%
    Antalet olyckor ska halveras till 2027. | decrease =50% by 2027-12-31
    Färre än fem tillbud per år | rate <=4 per P1Y
    Medlemsantalet ska öka med 12 % jämfört med 2024 års 380. | increase =12% from 380@2024-12-31
    Vi ska bli fler än 1 000 medlemmar (943 den 31 december 2024). | level >=1001 from 943@2024-12-31
    Könsfördelningen i styrelsen ska vara 50/50. | qualitative
    Hälften av platserna på listan ska gå till kvinnor. | coverage =50%
    Ingen klubb ska stå utan ordförande. | coverage =100%
    Ingen ska behöva vänta mer än en vecka på besked. | coverage =100% within P1W
    Handläggningen får inte ta längre tid än två veckor. | coverage =100% within P2W
    Inte färre än 25 ombud ska närvara. | distinct >=25
    Styrelsen ska hålla minst tio protokollförda möten, varav två digitala. | count >=10; count =2
    Ett hundratal barn ska ha deltagit i sommarskolan. | distinct =100
    Ett dussintal hembesök per månad | rate =12 per P1M
    Ett par studiecirklar om demokrati ska startas. | count =2
    Minst en tredjedel av föreningarna ska ha besökts senast i juni. | coverage >=33,33% by 2025-06-30
    Minst ett nytt samarbete med en förening ska inledas. | count >=1
    Kretsen ska inventera fem våtmarker före midsommar. | count =5 by 2025-06-20
    Avdelningen tecknar minst tre nya kollektivavtal. | count >=3
    Vi ska starta två nya studiecirklar varje termin. | rate =2 per P6M
    Vi ska rekrytera minst ett skyddsombud på varje arbetsplats. | coverage =100%; count >=1
    Minst ett ombud från varje klubb ska delta i konferensen. | coverage =100%; distinct >=1
    """)
}
