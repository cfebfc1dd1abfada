public import Goals

/// The board's latest words on a goal, with what has become of its action, as one phrase.
struct BoardWords {
  let phrase: Phrase

  /// Nil where the board has said nothing.
  init?(_ status: GoalStatus) {
    let attainment = status.attainment
    guard let latest = attainment.latestWords else { return nil }
    phrase = .remark(
      status.name,
      .assessed(
        latest, action: attainment.currentAction, isOld: latest.day.isOlderThanAQuarter(on: attainment.day)))
  }

  /// What the board said that day, and nothing of what came after.
  static func phrase(of words: Assessment) -> Phrase { .assessed(words, action: nil, isOld: false) }

  /// Everything that the board has said, the latest first; an old word is said to be old where no newer stands above it.
  static func history(of attainment: Attainment) -> [Phrase] {
    guard let latest = attainment.assessments.last else { return [] }
    let isOld = latest.day.isOlderThanAQuarter(on: attainment.day)
    return [.assessed(latest, action: nil, isOld: isOld)]
      + attainment.assessments.dropLast().reversed().map { phrase(of: $0) }
  }
}

extension Attainment {
  /// The latest assessment that says more than that an action is carried out.
  public var latestWords: Assessment? {
    assessments.last { $0.level != nil || !$0.comment.isEmpty || $0.action != nil } ?? assessments.last
  }

  /// Why there is no outlook: of what the board judged too long ago, when it last did.
  var reasonPhrase: Phrase? {
    guard let reason = total.reason else { return nil }
    guard reason == .notAssessed, let latest = latestLevel, latest.day.isOlderThanAQuarter(on: day) else {
      return .outlook(.unmeasured, reason)
    }
    return .lastAssessed(latest.day)
  }

  /// Who the board has said does something about it.
  var responsible: String? { currentAction?.responsible ?? latestWords?.responsible }

  /// The latest comment, with its day where that is too long ago.
  var commentPhrase: Phrase? {
    guard let latest = latestComment else { return nil }
    return latest.day.isOlderThanAQuarter(on: day)
      ? .oldComment(latest.comment, latest.day) : .verbatim(latest.comment)
  }
}
