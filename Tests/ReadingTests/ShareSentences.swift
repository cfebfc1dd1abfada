extension Sentences {
  /// Whom a coverage is about, also by a negation.
  static let populations = rows(
    """
    Nio av tio medlemmar ska ha fått ett samtal. | coverage =90%
    Två tredjedelar av klubbarna ska ha en studieplan. | coverage =66,67%
    80 procent av cirkeldeltagarna ska bli medlemmar. | coverage =80%
    Hela styrelsen ska gå föreningskunskapskursen. | coverage =100%
    Alla i styrelsen ska ha genomgått utbildningen senast i maj. | coverage =100% by 2025-05-31
    Var och en av ledarna ska ha ett giltigt registerutdrag. | coverage =100%
    Samtliga tränare ska ha visat utdrag ur belastningsregistret. | coverage =100%
    Varannan hyresgäst ska ha besökts. | coverage =50%
    En tredjedel av kandidaterna ska vara under 35 år. | coverage =33,33%
    Tre fjärdedelar av lokalerna ska vara tillgängliga. | coverage =75%
    Minst 95 procent av ärendena besvaras inom 24 timmar. | coverage >=95% within P1D
    Alla nya scouter får ett välkomstbrev inom loppet av en vecka. | coverage =100% within P1W
    Varje ny medlem kontaktas senast tre dagar efter inträdet. | coverage =100% within P3D
    Frågor från medlemmar besvaras inom två arbetsdagar. | coverage =100% within P2D
    Alla arbetsplatser ska ha ett skyddsombud. | coverage =100%
    Båda kommunerna ska ha en lokalgrupp. | coverage =100%
    Minst hälften av barnen som börjar ska stanna kvar efter ett år. | coverage >=50%
    Ingen medlem ska behöva vänta mer än två dagar på svar. | coverage =100% within P2D
    Inga klubbar ska sakna ordförande. | coverage =100%
    Ingen ny medlem ska vänta längre än en vecka på ett samtal. | coverage =100% within P1W
    Inget ärende ska ligga obesvarat längre än 48 timmar. | coverage =100% within P2D
    Medlemsantalet får inte understiga 400. | level >=400
    Kostnaderna får inte överstiga 25 000 kronor. | level <=25000
    Medlemstalet får aldrig gå under 300. | level >=300
    Sjukfrånvaron ska ligga under 4 procent. | level <=4%
    Antalet vakanser ska inte vara fler än tre. | level <=3
    Vi ska inte ha färre än 12 aktiva ledare. | level >=12
    Kansliets hyra ska hållas under 60 000 kr. | level <=60000
    """)
}
