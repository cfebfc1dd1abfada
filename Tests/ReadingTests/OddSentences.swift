extension Sentences {
  /// Odd numbers, labels, and what is so today.
  static let odd = rows(
    """
    Samla in 2,5 mkr till det nya huset | count =2500000
    Samla in 40 000 mkr till det nya huset | count =1000000000
    Öka intäkterna till 450 tkr | level >=450000
    Ett 50-tal medlemmar ska ha deltagit i rådslaget. | distinct =50
    Fem–sex medlemsmöten per år | rate >=5 per P1Y
    Hålla 2-3 kurser per termin | rate >=2 per P6M
    Två till tre gånger per termin ses ungdomsledarna. | rate >=2 per P6M
    Arrangera mellan fem och sju vandringar | count >=5
    10+ nya medlemmar | count >=10
    ≥ 80 % av klubbarna har en hemsida | coverage >=80%
    Minst 50% av ledarna ska vara kvinnor | coverage >=50%
    +20 medlemmar till årsskiftet | increase =20 by 2025-12-31
    Affischera på 100 st anslagstavlor | count =100
    Minst 20 deltagare per möte | distinct >=20
    Medlemsvärvning: 50 nya medlemmar | count =50
    Utbildning – minst 20 personer ska gå studiecirkelledarkursen | distinct >=20
    Mål 3: Värva 25 medlemmar | count =25
    Delmål 1.2: Minst fyra öppna möten | count >=4
    • Fem torgmöten under maj | count =5 by 2025-05-31
    - 5 torgmöten | count =5
    a) Hålla sex torgmöten | count =6
    Medlemmar: 450 vid årets slut | level =450 by 2025-12-31
    Antal besökare under året: minst 6 000 | level >=6000 by 2025-12-31
    Fyra (4) medlemsmöten ska hållas | count =4
    Från och med hösten ska vi ha öppet två kvällar i veckan. | rate =2 per P1W
    Under vår och höst hålls en städdag. | rate =1 per P6M
    Minst 12 ggr per år ska styrelsen mötas. | rate >=12 per P1Y
    En gång i veckan under valrörelsen står vi på torget. | rate =1 per P1W
    1 gång/mån skickas ett nyhetsbrev ut | rate =1 per P1M
    3 ggr/termin bjuds föräldrarna in. | rate =3 per P6M
    Vartannat år anordnas ett landsläger. | rate =1 per P2Y
    Var tredje år ska en jubileumsskrift ges ut. | rate =1 per P3Y
    Vi ska varje kvartal publicera en ekonomisk rapport. | rate =1 per P3M
    Minst en aktivitet varje vecka | rate >=1 per P1W
    Minst ett besök i kvartalet på varje arbetsplats | coverage =100% per P3M; rate >=1 per P3M
    Fyra gånger under året ska nätverket träffas. | count =4 by 2025-12-31
    Två gånger under hösten bjuder vi in till öppet hus. | count =2 by 2025-12-31
    Ledarna ska träffas en gång före säsongsstart. | count =1
    Senast 1/6 ska 30 ledare vara utbildade. | distinct =30 by 2025-06-01
    Senast den 1 juni 2026 ska hela huset vara renoverat. | milestone by 2026-06-01
    Alla klubbar ska senast Q2 ha valt ett studieombud. | coverage =100% by 2025-06-30
    Planen för studier ska vara antagen före mars månads utgång. | milestone by 2025-03-31
    Kandidatlistan ska vara fastställd i god tid före valet. | milestone by 2026-09-13
    Vi ska ha en färdig valplattform när året är slut. | milestone by 2025-12-31
    Till påsk ska anläggningen vara öppen. | qualitative by 2025-04-19
    Under advent säljer vi 300 kransar. | count =300 by 2025-11-30
    Inför skolstarten besöker vi 12 skolor. | count =12
    I september och oktober genomförs tio torgmöten. | count =10 by 2025-10-31
    Veckorna 35–37 knackar vi 2 000 dörrar. | count =2000 by 2025-09-14
    Under vecka 40 ringer vi 300 medlemmar. | count =300 by 2025-10-05
    I april, maj och juni ordnas en vandring per vecka. | rate =1 per P1W by 2025-06-30
    Den 8 mars genomför vi ett seminarium. | milestone by 2025-03-08
    Öka från 3 till 5 cirklar | level >=5 from 3
    Medlemsantalet ska gå från 210 till 240 under 2025. | level >=240 by 2025-12-31 from 210
    Andelen som betalar via autogiro ska öka (31 % i dag). | direction from 31% up
    Vi är i dag 340 medlemmar och ska bli 400. | level =400 from 340
    Idag har vi 12 ledare; vid årets slut ska vi ha 18. | level =18 by 2025-12-31 from 12
    Medlemstappet ska stanna vid högst 20 personer. | level <=20
    Fler medlemmar än året innan | direction up
    Fler besökare än 2024 | direction up
    Vi ska värva fler medlemmar än vi tappar. | direction up
    Öka antalet lag, framför allt på flicksidan | direction up
    Medlemmarna ska bli 10 procent fler. | increase =10%
    Vi ska bli dubbelt så många scouter till 2028. | increase =100% by 2028-12-31
    Vi ska växa med i snitt tre medlemmar i månaden. | increase =3 per P1M
    Minst två tredjedelar av klubbarna skickar in sin årsrapport i tid. | coverage >=66,67%
    Varannan styrelseledamot ska vara kvinna. | coverage =50%
    Minst var tionde medlem ska ha ett uppdrag. | coverage >=10%
    Ungefär hälften av deltagarna ska vara nya. | coverage =50%
    95 av 100 samtal ska besvaras inom en minut. | coverage =95%
    Ingen av våra medlemmar ska bli utan svar. | coverage =100%
    Inga frågor ska lämnas obesvarade längre än tre dagar. | coverage =100% within P3D
    Inte en enda motion ska lämnas obesvarad. | coverage =100%
    Medlemsavgifterna ska vara inbetalda senast 31 mars. | milestone by 2025-03-31
    """)
}
