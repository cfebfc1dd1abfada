extension Sentences {
  static let unmeasured = rows(
    """
    Fler medlemmar ska engagera sig i kampanjarbetet. | direction up
    Öka antalet klubbar med egen hemsida | direction up
    Färre klubbar ska sakna ordförande. | direction down
    Ta fram en handlingsplan för sociala medier | milestone
    En rekryteringsstrategi ska antas senast i mars. | milestone by 2025-03-31
    Bilda ett nätverk för unga förtroendevalda | milestone
    En ideologisk helgkurs ska genomföras. | milestone
    Ett utskick till de nya medlemmarna görs. | milestone
    Löpande informera medlemmarna om fullmäktiges beslut | ongoing
    Vi ska stötta klubbarna i deras arbete. | ongoing
    Erbjuda studier för nya förtroendevalda | ongoing
    Vi ska fortsätta samarbetet med ABF. | ongoing
    Stärka gemenskapen i organisationen | qualitative
    Vår organisation ska vara öppen och modern. | qualitative
    Strategin för föreningsstöd ska vara klar. | milestone
    Utveckla mötesformerna så att de passar unga | qualitative
    """)

  static let refused = rows(
    """
    Styrelsen följer upp planen minst en gång i kvartalet. | followUp
    Målen ska utvärderas två gånger under året. | followUp
    Enligt stadgarna ska minst fyra medlemsmöten hållas. | statutory
    Styrelsen ansvarar för minst två rapporter om året. | statutory
    Förra året genomförde vi 34 samtalskvällar. | past
    Under 2023 värvades 56 nya medlemmar. | past
    Medlemsantalet har vuxit med 40 personer. | past
    I dagsläget är vi 412 medlemmar. | description
    Kommunföreningen består av 14 klubbar. | description
    Det finns minst tre skäl till detta. | description
    Var fjärde invånare är över 65 år. | description
    Några klubbar har svårt att hålla löftet om att varje medlem ska erbjudas en kurs. | description
    Vi har under året haft minst 10 möten. | past
    Antal medlemmar 2023: 412 | past
    Planen ska revideras varje år. | followUp
    I kommunen bor drygt 43 000 personer. | description
    Enligt prognosen kommer kommunen att ha 50 000 invånare år 2030. | forecast
    Förbundet har över 75 000 medlemmar i landet. | description
    Mer än hälften av medlemmarna är över 65 år. | description
    Medlemsantalet beräknas uppgå till 430. | forecast
    Vi behöver värva minst 50 medlemmar för att klara valet. | rationale
    Hur når vi 500 medlemmar? | question
    Organisation och studier | heading
     – | empty
    """)
}
