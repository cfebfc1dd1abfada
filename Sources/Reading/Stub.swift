public import Goals
public struct ReadingContext: Sendable {
  public enum Standing: Sendable { case listed, prose, alone }
  public var year: Int?
  public var period: Period?
  public var standing: Standing
  public init(year: Int? = nil, period: Period? = nil, standing: Standing = .alone) {
    self.year = year; self.period = period; self.standing = standing
  }
}
public enum PopulationHint: Sendable { case arbetarekommuner; case words(String) }
public struct Reading: Sendable {
  public var isGoal = false
  public var kind = Kind.qualitative
  public var target: Target?
  public var unit: String?
  public var per: Duration?
  public var within: Duration?
  public var deadline: Day?
  public var baseline: Baseline?
  public var direction: Direction?
  public var more: [Reading] = []
}
public struct SentenceReader: Sendable {
  public init() {}
  public func read(_ sentence: String, in context: ReadingContext) -> Reading { Reading() }
}
public enum ContentWords { public static func id(for sentence: String) -> Identifier? { nil } }
