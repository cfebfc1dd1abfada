/// What one line of a text says that somebody logs with.
public struct LogLine: Hashable, Sendable {
  /// What is not certain, and where.
  public struct Fault: Hashable, Sendable {
    /// What it is.
    public let finding: LineFinding
    /// Where it begins, counted in letters from 1.
    public let column: Int
    /// How many letters are meant, at least 1.
    public let length: Int
  }

  /// What sort of line it is.
  public enum Meaning: Hashable, Sendable {
    /// Nothing but space.
    case empty
    /// Words around what is reported: no number, nothing counted.
    case prose
    /// A place, a day or a metric that holds for the lines below.
    case heading
    /// Events, all of them certain.
    case events([SaidEvent])
    /// Something that is not certain; of such a line nothing is logged.
    case refused([Fault])
    /// Certain by itself, but beside words that are not understood, in the line of that number.
    case doubted(by: Int)
  }

  /// What it says.
  public let meaning: Meaning
  /// What its words may do to the lines around it.
  var talk = LineTalk.harmless
  /// Whether it is of the lines below it, and of none above.
  var startsAnew = false
  /// Whether it says a place or a day.
  var saysWhereOrWhen = false
  /// Whether it tells of what comes next: "Nästa möte 5/12".
  var isOfNext = false
  /// Whether it may be no more than a name.
  var isName = false
  /// Whether it may tell who wrote: a name, and what they do where.
  var isSignature = false
}
