import Arguments

extension EnglishWords {
  func entries(of section: HelpSection.Kind) -> [(label: String, explanation: String)] {
    switch section {
    case .exitStatus:
      [
        ("0", "All is well. Damaged lines of the journal are named and not counted."),
        ("1", "check found faults, or --exit-code that a goal is unlikely or was missed."),
        ("64", "The command line cannot be understood."),
        ("65", "Something that was to be read is faulty: a plan, a table, a line."),
        ("66", "There is no such file or folder."),
        (
          "74",
          "Reading or saving failed. The message says whether nothing was saved or it is unconfirmed: then run "
            + "maltavla history before it is logged again."
        ),
        ("75", "Another program has locked the journal. Try again."),
      ]
    case .environment:
      [
        ("MALTAVLA_PLANS", "The folder of plans, where --plans does not name it."),
        ("MALTAVLA_AK", "The arbetarekommun, where --ak does not name it."),
        ("MALTAVLA_WRITER", "The writer, where --writer does not name it."),
        ("MALTAVLA_FROM, EMAIL", "The sender of messages, where --from does not name it."),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          "The language: English where they begin with en, else Swedish. --language rules."
        ),
        ("NO_COLOR", "Set to something: never colour, unless --color says otherwise."),
        ("MALTAVLA_PLAIN", "Set to something: as --plain."),
        ("COLUMNS", "The width, where no terminal tells it."),
        ("XDG_DATA_HOME", "Where one's own folder maltavla/plans lies; else ~/.local/share."),
      ]
    case .files:
      [
        ("plans/*.md", "A plan in each file; the file's name is the plan's id."),
        ("plans/journal/*.tsv", "The events, one file for each writer. Lines are added and never changed."),
        ("plans/journal/*.karantan.txt", "Lines that check --repair has moved aside, with the reason."),
      ]
    default: []
    }
  }
}
