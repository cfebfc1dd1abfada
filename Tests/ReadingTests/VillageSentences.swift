extension Sentences {
  /// Goals of the associations of a village.
  static let village = rows(
    """
    Ombudsmannen ska besöka var och en av de 23 klubbarna minst en gång per år. | coverage =100% per P1Y; rate >=1 per P1Y
    Minst 7 av 10 nya medlemmar ska delta i en introduktionsträff inom tre månader. | coverage >=70% within P3M
    Tre av fyra lag ska ha en kvinnlig ledare senast 2026. | coverage =75% by 2026-12-31
    Svarsfrekvensen ska vara minst 55 procent (48 procent 2024). | level >=55% from 48%@2024-12-31
    Vi ska ha 130 medlemmar i Ungdomsföreningen vid terminens slut. | level =130
    Medlemsantalet ska vara minst 1 250 den 31/12. | level >=1250 by 2025-12-31
    Valkassan ska innehålla minst 80 000 kronor före den 1 januari 2026. | level >=80000 by 2025-12-31
    Samla in minst 1 000 namnunderskrifter mot nedläggningen | count >=1000
    Minst 300 personer ska ha skrivit under uppropet. | distinct >=300
    Lägst tio nya skribenter till medlemstidningen | count >=10
    Sprida 5 000 flygblad i samband med 8 mars | count =5000 by 2025-03-08
    Genomföra minst 1 500 samtal per vecka under valspurten | rate >=1500 per P1W
    Att varje vecka dela minst ett inlägg om vår politik | rate >=1 per P1W
    Styrelsen ska var fjortonde dag skicka ett brev till klubbarna. | rate =1 per P2W
    Vår tidning utkommer fyra gånger om året. | rate =4 per P1Y
    Ett studiebesök per termin för förtroendevalda | rate =1 per P6M
    Bussresa till Stockholm en gång om året | rate =1 per P1Y
    Minst två gånger per halvår möter vi kommunalråden. | rate >=2 per P6M
    Halvårsvis uppföljningssamtal med klubbarna | rate =1 per P6M
    Medlemsträff första onsdagen varje månad, utom i juli | rate =1 per P1M
    Städning av stranden vår och höst | rate =1 per P6M
    Ha drop-in varannan onsdagskväll | rate =1 per P2W
    Vi ska hålla jourtelefon två timmar varje vardag. | rate =2 per P1D
    Öka antalet volontärtimmar från 800 till 1 000 per år | level >=1000 per P1Y from 800
    Medelåldern bland ledamöterna ska ner till 45 år. | level <=45
    Sänka snittåldern från 58 till 52 år | level <=52 from 58
    Antalet klubbar utan studieorganisatör ska minska från sju till två. | level <=2 from 7
    Antalet avhopp ska vara högst fem per termin. | rate <=5 per P6M
    Minska antalet tomma lägenheter med hälften | decrease =50%
    Öka antalet unga medlemmar med en fjärdedel till 2027 | increase =25% by 2027-12-31
    Vi ska växa med minst fyra nya lokalgrupper. | increase >=4
    Ha ökat försäljningen med 7 procent vid bokslutet | increase =7%
    Vi ska bli 1 000! | level =1000
    500 medlemmar före 2026 | level =500 by 2025-12-31
    Minst 450 betalande medlemmar | level >=450
    Kvinnor ska utgöra minst 40 procent av talarna. | coverage >=40%
    Av de nyvalda ska minst hälften vara under 40 år. | coverage >=50%
    En fjärdedel av inköpen ska vara ekologiska. | coverage =25%
    Andelen ekologiska varor i kaféet ska vara minst en tredjedel. | level >=33,33%
    Samtliga ledare över 18 år ska ha gått utbildningen. | coverage =100%
    Alla mellan 13 och 19 år i byn ska bjudas in. | coverage =100%
    Alla klubbar i distriktet som saknar styrelse ska kontaktas under våren. | coverage =100% by 2025-06-30
    Inom ett dygn ska varje felanmälan ha besvarats. | coverage =100% within P1D
    Nya medlemmar välkomnas med ett telefonsamtal inom fem arbetsdagar. | coverage =100% within P5D
    Fakturor betalas inom 30 dagar. | coverage =100% within P30D
    Skadegörelse ska saneras inom 24 timmar efter anmälan. | coverage =100% within P1D
    Vid varje medlemsmöte ska det finnas en politisk punkt. | coverage =100%
    På alla våra möten ska det serveras drogfritt. | coverage =100%
    Minst tre klubbar ska ha egna hemsidor vid årets slut, och alla ska finnas på Facebook. | distinct >=3 by 2025-12-31
    Hålla tio medlemsmöten med i snitt 40 deltagare | count =10; level =40
    Webbplatsen ska ha 4 000 besök i månaden. | rate =4000 per P1M
    Nyhetsbrevets öppningsgrad ska öka från 38 till 45 procent. | level >=45% from 38%
    Öppna två nya second hand-butiker | count =2
    Anta minst fem elever till musikskolan | count >=5
    Under året arrangeras sammanlagt åtta konserter. | count =8 by 2025-12-31
    """)
}
