extension Sentences {
  /// What recurs, however it is spelt.
  static let recurring = rows(
    """
    Årlig studieresa | rate =1 per P1Y
    En årlig höstfest arrangeras. | rate =1 per P1Y
    Medlemsenkät årligen | rate =1 per P1Y
    Två gånger årligen samlas kassörerna. | rate =2 per P1Y
    Minst 1 gång/månad ska kansliet skicka ut en rapport. | rate >=1 per P1M
    Tre medlemsmöten per verksamhetsår | rate =3 per P1Y
    Veckobrevet skickas veckovis. | rate =1 per P1W
    Kvartalsvis ska ett nyhetsbrev ges ut. | rate =1 per P3M
    Två ggr per termin ordnas föräldramöte. | rate =2 per P6M
    Varje höst hålls en utbildningshelg. | rate =1 per P1Y
    Skyddsrond varannan månad | rate =1 per P2M
    Var sjätte vecka ska gruppledarna träffas. | rate =1 per P6W
    Pubkväll sista fredagen i månaden | rate =1 per P1M
    En lördag i månaden ska vi ha torgmöte. | rate =1 per P1M
    Läxhjälp varje måndag under höstterminen | rate =1 per P1W by 2025-12-31
    Öppet kansli tre dagar i veckan | rate =3 per P1W
    Träning två gånger i veckan, match varannan söndag | rate =2 per P1W; rate =1 per P2W
    Minst fem inlägg per vecka på Instagram och ett nyhetsbrev i månaden | rate >=5 per P1W; rate =1 per P1M
    Ordna fyra kaféer, skriva sex insändare och hålla ett samråd per kvartal | count =4; count =6; rate =1 per P3M
    Varje månad ska vi hålla ett möte och skicka två brev. | rate =1 per P1M; rate =2 per P1M
    Styrelsen träffas minst 10 gånger per år. | rate >=10 per P1Y
    4 ggr/år ska ordförandena samlas. | rate =4 per P1Y
    Minst två gånger i månaden publiceras en film. | rate >=2 per P1M
    Dagligen ska vi lägga ut ett inlägg. | rate =1 per P1D
    """)
}
