import Goals
import Journal
import Text

/// Something about a person in what is to be logged, and where it stands.
struct PersonalTrace: Hashable, Sendable {
  /// What it looks like.
  enum Sort: Hashable, Sendable {
    /// A personal or a coordination number.
    case personalNumber
    /// A telephone number or an address of e-mail.
    case contact(ContactDetail)
  }

  /// What a person wrote it in.
  enum Place: Hashable, Sendable {
    case note
    /// A tag's value; the tag's name.
    case tag(String)
    case writer
  }

  let sort: Sort
  let place: Place

  /// Every trace in an event to be, in the order of note, tags and writer.
  static func all(in draft: EventDraft, by writer: Identifier) -> [PersonalTrace] {
    let texts: [(Place, String)] =
      [(.note, draft.note)] + draft.tags.filter { !isOurs($0) }.map { (.tag($0.name.text), $0.value) }
      + [(.writer, writer.text)]
    return texts.flatMap { place, text in sorts(in: text).map { PersonalTrace(sort: $0, place: place) } }
  }

  /// Tags that the program writes itself.
  private static func isOurs(_ tag: Event.Tag) -> Bool {
    ["corrects", "of", "plan", "step", "by"].contains(tag.name.text)
  }

  /// What is left of a text when personal numbers are hidden may still hold a telephone number.
  private static func sorts(in text: String) -> [Sort] {
    let hidden = text.withoutPersonalNumbers
    return (hidden == text ? [] : [.personalNumber]) + ContactDetail.all(in: hidden).map(Sort.contact)
  }
}
