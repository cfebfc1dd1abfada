/// Something that the board decided to do about a goal, as it stands on a day.
///
/// An action is known by its words. Stated again it is the same action, with a later day perhaps; once it is said to be
/// carried out, the same words begin a new one.
public struct BoardAction: Hashable, Sendable {
  /// What is to be done.
  public let words: String
  /// When the board first said it.
  public let stated: Day
  /// Who does it.
  public private(set) var responsible: String?
  /// By when, as it was last written; the program writes ISO days.
  public private(set) var by: String?
  /// The minutes' paragraph where it was last said.
  public private(set) var reference: String?
  /// How far it is.
  public private(set) var state: State

  /// How far an action is.
  public enum State: Hashable, Sendable {
    /// Its day has not passed, or it has none that can be read.
    case underway
    /// The board said that day that it is carried out.
    case done(Day)
    /// So many days after its own.
    case late(days: Int)
  }

  /// The last day for it; nil where none was given, or none that can be read.
  public var due: Day? { by.flatMap { Day(iso: $0) } }
  /// Whether it is still to be carried out.
  public var isOpen: Bool { if case .done = state { false } else { true } }

  /// Every action in a goal's assessments, the one that was last spoken of last.
  ///
  /// - Parameters:
  ///   - assessments: What the board said up to the day, oldest first.
  ///   - day: The day that they are seen from.
  public static func actions(in assessments: [Assessment], on day: Day) -> [BoardAction] {
    var actions: [(said: Int, action: BoardAction)] = []
    var open: [String: Int] = [:]
    for (index, assessment) in assessments.enumerated() {
      if let action = BoardAction(assessment) {
        if let known = open[action.key] {
          actions[known].said = index
          actions[known].action.restate(action)
        } else {
          open[action.key] = actions.count
          actions.append((index, action))
        }
      }
      for words in assessment.carriedOut {
        guard let known = open.removeValue(forKey: key(words)) else { continue }
        actions[known].action.state = .done(assessment.day)
      }
    }
    return actions.sorted { $0.said < $1.said }.map { $0.action.seen(from: day) }
  }

  /// Whether its words are the ones that somebody wrote, without regard to case.
  public func isCalled(_ words: String) -> Bool { key == BoardAction.key(words) }

  private init?(_ assessment: Assessment) {
    guard let words = assessment.action else { return nil }
    self.words = words
    stated = assessment.day
    responsible = assessment.responsible
    by = assessment.by
    reference = assessment.reference
    state = .underway
  }

  private var key: String { BoardAction.key(words) }
  private static func key(_ words: String) -> String { words.lowercased() }

  /// What is not said anew stands as it was.
  private mutating func restate(_ newer: BoardAction) {
    responsible = newer.responsible ?? responsible
    by = newer.by ?? by
    reference = newer.reference ?? reference
  }

  private func seen(from day: Day) -> BoardAction {
    guard isOpen, let due, due < day else { return self }
    var seen = self
    seen.state = .late(days: day - due)
    return seen
  }
}

extension Attainment {
  /// Every action that the board has stated, the one that was last spoken of last.
  public var actions: [BoardAction] { BoardAction.actions(in: assessments, on: day) }

  /// What is being done about the goal: the latest action that is open, else the latest one that was carried out within
  /// a quarter.
  public var currentAction: BoardAction? {
    let actions = actions
    return actions.last(where: \.isOpen)
      ?? actions.last { action in
        if case .done(let then) = action.state { !then.isOlderThanAQuarter(on: day) } else { false }
      }
  }

  /// The latest assessment that carries a level.
  public var latestLevel: Assessment? { assessments.last { $0.level != nil } }
  /// The latest assessment that carries a comment.
  public var latestComment: Assessment? { assessments.last { !$0.comment.isEmpty } }
}

extension Day {
  /// Whether what the board said on this day is too old to speak for `day`.
  public func isOlderThanAQuarter(on day: Day) -> Bool { adding(months: 3) < day }
}
