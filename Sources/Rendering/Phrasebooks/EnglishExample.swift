extension EnglishPhrasebook {
  /// Whose the example plan is.
  public var exampleOrganisation: String { "Exempelby arbetarekommun" }

  /// What the example plan counts first.
  public var exampleMetric: String { "conversations" }

  /// The example plan's file.
  public func exampleFile(_ year: Int) -> String { "activity-plan-\(year).md" }

  /// A plan to begin with: every line is there to be written over. Sentences are read in Swedish, so that in English
  /// the kind and the target stand beside them.
  public func examplePlan(_ year: Int, _ organisation: String) -> String {
    """
    ---
    title: Activity plan \(year)
    organisation: \(organisation)\(units(of: organisation))
    period: \(year)
    language: en
    ---

    <!--
    An example to write over: put your own organisation above and your own goals below. If the plan was adopted on
    14 March, write the line adopted: \(year)-03-14 above.

    A goal is a sentence in the list under "Mål". Sentences are read in Swedish; in English, the kind and the target stand
    within {…} after it, and maltavla goals shows how they were read. The name after # is what you log on, and must stay
    when the sentence changes. All other text is free.
    -->

    # Members

    Whoever is new should feel expected.

    Mål:

    - At the end of the year we are at least 130 members {#members kind=level target=130 baseline=118@\(year - 1)-12-31}
    - At least 20 new members {#new-members kind=count target=20}
    - All new members are contacted within two weeks {#contacted kind=coverage target=100% within=P2W of=new-members}
    - At least 12 members complete S1 {#s1 kind=distinct target=12}

    <!--
    This is how they are logged:
      maltavla log members is 121         as read in the register
      maltavla log new-members 3          so many joined today
      maltavla log contacted 3            so many of them were contacted
      maltavla log s1 2 -d 14/3           so many completed it that day
    -->

    # Conversations

    Mål:

    - At least 300 conversations at the doors {#conversations kind=count target=300 responsible="The campaign leader"}
    - At least one open meeting a month {#meetings kind=rate target=1 per=P1M}

    # Organisation

    Mål:

    - A plan for social media is adopted by December {#social-media kind=milestone by=\(year)-12-31}
      - [ ] Proposal to the board {#proposal}
      - [ ] Adopted by the members' meeting {#adopted}
    - The associations work together more {#together kind=qualitative responsible="The board"}

    <!--
    A milestone, or a step, is done:  maltavla done social-media proposal
    What cannot be counted is assessed by the board:  maltavla assess together "on track"
    -->

    """
  }
}
