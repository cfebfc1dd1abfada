extension Sentences {
  static let rates = rows(
    """
    Minst två insatser var tredje vecka | rate >=2 per P3W
    Hålla ett medlemsmöte i månaden | rate =1 per P1M
    Genomföra tre kampanjdagar per termin | rate =3 per P6M
    Minst en gång per kvartal ska styrelsen besöka en klubb. | rate >=1 per P3M
    Publicera minst fyra inlägg i veckan på Facebook | rate >=4 per P1W
    Samtalskväll varannan torsdag | rate =1 per P2W
    Vi ska årligen hålla två temadagar. | rate =2 per P1Y
    Två gånger om året bjuder vi in grannkommunerna. | rate =2 per P1Y
    3 ggr/vecka ska vi stå på torget | rate =3 per P1W
    Var 14:e dag publiceras ett veckobrev. | rate =1 per P2W
    Skicka nyhetsbrev varje månad | rate =1 per P1M
    Minst ett studiebesök per år och förening | rate >=1 per P1Y
    En gång per mandatperiod ska vi anordna en framtidskonferens. | rate =1 per P4Y
    Alla klubbar ska årligen erbjudas en utbildning. | coverage =100% per P1Y
    """)

  static let times = rows(
    """
    Minst 50 samtal senast i februari | count >=50 by 2025-02-28
    Anta en kommunikationsplan före sommaren | milestone by 2025-06-30
    Under våren ska vi hålla tre torgmöten. | count =3 by 2025-06-30
    Hålla två stormöten under hösten | count =2 by 2025-12-31
    Vi ska ha värvat 40 medlemmar till årsskiftet 2025/2026. | count =40 by 2025-12-31
    Genomföra 100 samtal senast v. 14 | count =100 by 2025-04-06
    Genomföra 100 samtal till och med vecka 22 | count =100 by 2025-06-01
    Minst 10 möten före den 1 juni | count >=10 by 2025-05-31
    Minst 10 möten senast den 15 mars | count >=10 by 2025-03-15
    Minst 10 möten senast 30/9 | count >=10 by 2025-09-30
    Minst 10 möten senast 2025-10-01 | count >=10 by 2025-10-01
    Minst 10 möten under 2026 | count >=10 by 2026-12-31
    Hålla två cirklar under våren och hösten | count =2 by 2025-12-31
    Hålla fem möten under första kvartalet | count =5 by 2025-03-31
    Hålla fem möten under första halvåret | count =5 by 2025-06-30
    Hålla fem möten under Q3 | count =5 by 2025-09-30
    Öka valdeltagandet i EP-valet 2024 | direction by 2024-06-09 up
    Minst 500 samtal före kyrkovalet | count >=500 by 2025-09-21
    Ha 450 medlemmar till riksdagsvalet 2026 | level =450 by 2026-09-13
    Rekrytera 12 valarbetare fram till år 2026 | count =12 by 2026-12-31
    Strategin ska vara klar i slutet av maj. | milestone by 2025-05-31
    Verksamheten är igång året runt och vi ska hålla fem träffar. | count =5
    Minst 20 möten under vårterminen 2026 | count >=20 by 2026-06-30
    """)

  static let several = rows(
    """
    Minst 30 medlemmar går grundkursen och 12 går fortsättningskursen. | distinct >=30; distinct =12
    Värva 100 medlemmar, varav minst 30 under 35 år | count =100; count >=30
    50 respektive 20 medlemmar ska gå kurs 1 respektive kurs 2. | distinct =50; distinct =20
    Alla nya medlemmar ska ringas inom en vecka och bjudas in inom en månad. | coverage =100% within P1W; coverage =100% within P1M
    Samtliga föreningar ska ha minst två kontaktpersoner. | coverage =100%; level >=2
    Hålla fyra kampanjveckor med minst 25 deltagare | count =4; distinct >=25
    Fler ska rösta på oss både i kyrkovalet 2025 och i riksdagsvalet 2026 | direction by 2025-09-21 up; direction by 2026-09-13 up
    Genom minst tio bokbord ska vi värva 20 medlemmar. | count =20; count >=10
    Minst fyra kampanjer: två under våren och två under hösten | count >=4 by 2025-12-31; count =2 by 2025-06-30; count =2 by 2025-12-31
    Under våren ska 50 medlemmar gå S1 och under hösten ska 20 gå S2. | distinct =50 by 2025-06-30; distinct =20 by 2025-12-31
    Under 2025 ska vi ringa 500 och besöka 200 medlemmar. | count =500 by 2025-12-31; count =200 by 2025-12-31
    Minst ett öppet möte i kvartalet och två cirklar per år | rate >=1 per P3M; rate =2 per P1Y
    """)
}
