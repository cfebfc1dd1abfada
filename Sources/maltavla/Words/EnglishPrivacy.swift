import Text

extension EnglishWords {
  /// Why it is not to be there. The number itself is not repeated.
  func personalNumber(_ place: PersonalTrace.Place, _ events: Int) -> String {
    (events > 1
      ? "\(number(events)) events seem to hold personal identity numbers, first: \(name(place).lowercased())."
      : "\(name(place)) seems to hold a personal identity number.")
      + " It does not belong in the journal: who is a member of a party is sensitive, and everybody who can read the file "
      + "sees it. Write how many, not who."
  }

  /// How it is taken away. To correct or undo does not help, for both only add lines.
  func personalNumberSaved(_ file: String) -> String {
    "It is saved in \(file), and correct and undo do not take it away: they only add lines. "
      + "Remove the whole line from the file in a text editor, and log the event again without the number. "
      + "Where the file is in git or in backups, the line stays there."
  }

  func contact(_ detail: ContactDetail, _ place: PersonalTrace.Place) -> String {
    let what =
      switch detail {
      case .telephone: "a telephone number"
      case .mailAddress: "a mail address"
      }
    return "\(name(place)) seems to hold \(what). Is it needed? It stays in the journal, for everybody "
      + "who reads it."
  }

  private func name(_ place: PersonalTrace.Place) -> String {
    switch place {
    case .note: "The note"
    case .tag("action"), .tag("action-done"): "The action"
    case .tag("responsible"): "The name of who is responsible"
    case .tag("reference"): "The paragraph"
    case .tag(let name): "The tag \(name)"
    case .writer: "The writer's name"
    }
  }
}
