extension SwedishPhrasebook {
  /// Whose the example plan is.
  public var exampleOrganisation: String { "Exempelby arbetarekommun" }

  /// What the example plan counts first.
  public var exampleMetric: String { "samtal" }

  /// The example plan's file.
  public func exampleFile(_ year: Int) -> String { "verksamhetsplan-\(year).md" }

  /// A plan to begin with: every line is there to be written over.
  public func examplePlan(_ year: Int, _ organisation: String) -> String {
    """
    ---
    title: Verksamhetsplan \(year)
    organisation: \(organisation)\(units(of: organisation))
    period: \(year)
    ---

    <!--
    Ett exempel att skriva över: byt organisationens namn ovan och målen nedan mot era egna. Antogs planen den 14 mars,
    skriv raden adopted: \(year)-03-14 ovan.

    Ett mål är en vanlig mening i listan under "Mål". Måltavla läser tal, sort och dag ur meningen; maltavla goals visar
    hur. Namnet inom {#…} är det som ni loggar på, och det ska vara kvar också när meningen ändras. All annan text är fri.
    -->

    # Medlemmar

    Den som är ny ska känna sig väntad.

    Mål:

    - Vid årets slut är vi minst 130 medlemmar {#medlemmar baseline=118@\(year - 1)-12-31}
    - Minst 20 nya medlemmar {#nya-medlemmar}
    - Alla nya medlemmar kontaktas inom två veckor {#kontaktade of=nya-medlemmar}
    - Minst 12 medlemmar genomför S1 {#s1}

    <!--
    Så loggas de:
      maltavla log medlemmar är 121       avläst i registret
      maltavla log nya-medlemmar 3        så många blev medlemmar i dag
      maltavla log kontaktade 3           så många av dem är kontaktade
      maltavla log s1 2 -d 14/3           så många blev klara den dagen
    -->

    # Samtal

    Mål:

    - Minst 300 samtal vid dörrarna {#samtal responsible="Kampanjledaren"}
    - Minst ett öppet möte i månaden {#moten}

    # Organisation

    Mål:

    - En plan för sociala medier är antagen senast i december {#sociala-medier}
      - [ ] Förslag till styrelsen {#forslag}
      - [ ] Antagen på medlemsmöte {#antagen}
    - Föreningarna samarbetar mer {#samarbete kind=qualitative responsible="Styrelsen"}

    <!--
    Ett delmål, eller ett steg, är klart:  maltavla done sociala-medier forslag
    Det som inte går att räkna bedömer styrelsen:  maltavla assess samarbete "på god väg"
    -->

    """
  }
}
