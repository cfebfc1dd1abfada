internal import Goals
internal import Notation

/// Which tags an event may and must have.
///
/// Tags of the user's own may be repeated: one evening may cover two voting districts. Those by which
/// events find each other may not.
enum TagRules {
  static func check(_ event: Event) throws(ValueFault) {
    let kind = event.value.kind
    for (index, tag) in event.tags.enumerated() {
      let name = tag.name.text
      let allowed =
        switch (kind, name) {
        case (.reading, "key"), (.reading, "corrects"), (.void, "of"): true
        case (.reading, _), (.void, "corrects"), (_, "of"): false
        default: true
        }
      guard allowed else { throw ValueFault(.tagNotAllowed(tag.name, kind)) }
      guard single.contains(name) else { continue }
      guard !event.tags[..<index].contains(where: { $0.name == tag.name }) else {
        throw ValueFault(.tagRepeated(tag.name))
      }
      guard name == "of" || name == "corrects" else { continue }
      guard let target = EventID(tag.value) else {
        throw ValueFault(.tagWithoutID(tag.name, tag.value))
      }
      guard target != event.id else { throw ValueFault(.ownTarget) }
    }
    if kind == .void, event.tag("of") == nil { throw ValueFault(.voidWithoutTarget) }
  }

  /// Those by which events find each other.
  private static let single = ["of", "corrects", "key", "plan", "step"]
}

extension Event.Value {
  /// What the value makes of its event.
  var kind: JournalFinding.Kind {
    switch self {
    case .change: .change
    case .reading: .reading
    case .done: .done
    case .assessment: .assessment
    case .void: .void
    }
  }
}
