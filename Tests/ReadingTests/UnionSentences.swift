extension Sentences {
  /// Goals of unions, congregations and clubs.
  static let unions = rows(
    """
    Minst 30 nya skyddsombud ska ha utbildats före årsskiftet. | distinct >=30 by 2025-12-31
    Klubben ska teckna kollektivavtal med fem nya företag. | count =5
    Organisera minst 120 nya medlemmar inom handeln | count >=120
    Vi ska vara 80 procent organiserade på lagret. | level =80%
    Öka organisationsgraden med fyra procentenheter | increase =4%
    Alla nyanställda får facklig information inom två veckor från anställningens början. | coverage =100% within P2W
    Minst hälften av ombuden ska vara under 40 år. | coverage >=50%
    Antalet timanställda ska minska med 20 procent till 2026. | decrease =20% by 2026-12-31
    Klubbstyrelsen träffas varannan tisdag. | rate =1 per P2W
    Förhandla fram ett lokalt arbetstidsavtal | milestone
    Minst 15 dop per år | rate >=15 per P1Y
    Samla 60 barn i kören | count =60
    Konfirmera minst 40 ungdomar | distinct >=40
    Öka kollekten till 90 000 kr | level >=90000
    Ekumenisk gudstjänst två gånger om året | rate =2 per P1Y
    Fyra loppisar under året ska ge 40 000 kr till missionen. | count =4 by 2025-12-31; count =40000 by 2025-12-31
    Hjälpa minst 50 familjer med julkassar | count >=50
    Ta emot 20 nyanlända i språkcaféet | count =20
    Minst 35 aktiva i varje åldersgrupp | count >=35
    Sänka drogdebuten | direction down
    Vi ska genomföra 24 kontrollköp av folköl. | count =24
    Få tio krogar att skriva på överenskommelsen | distinct =10
    Plantera en häck runt lekplatsen senast i oktober | milestone by 2025-10-31
    Kön till kolonilotterna ska vara högst 20 personer. | level <=20
    Alla lotter ska vara uthyrda vid säsongens start. | coverage =100%
    Gemensam städdag två lördagar per år | rate =2 per P1Y
    Vattenförbrukningen ska sänkas med en tiondel. | decrease =10%
    Minst 200 träd ska ha planterats innan 2027. | count >=200 by 2026-12-31
    Restaurera två hektar ängsmark | count =2
    Inventera 25 lokaler för fladdermöss under juni och juli | count =25 by 2025-07-31
    Spela minst 12 föreställningar för fulla hus | count >=12
    Minst 65 procents beläggning på salongen | level >=65%
    Hyra ut stora salen minst 100 kvällar | count >=100
    Dubbla caféets omsättning på två år | increase =100%
    Seniorerna ska ha minst två aktiviteter i veckan. | rate >=2 per P1W
    Att herrlaget når division 3 | qualitative
    Damlaget ska sluta bland de tre främsta i serien. | qualitative
    Varje ledare ska gå minst en utbildning per år. | coverage =100% per P1Y; rate >=1 per P1Y
    Barnen ska få simma minst en gång i veckan. | rate >=1 per P1W
    Fika till högst 30 kr på alla matcher | level <=30
    Cupen ska locka 60 lag. | distinct =60
    Sponsorer för minst 200 000 kronor | count >=200000
    Medlemsavgiften ska vara oförändrad. | qualitative
    Avgiften ska inte höjas mer än tre procent. | increase <=3%
    """)
}
