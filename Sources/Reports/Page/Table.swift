public import Goals

/// Rows of typed cells.
public struct Table: Hashable, Sendable {
  /// The columns from the left.
  public var columns: [Column]
  /// The rows from the top.
  public var rows: [Row]

  /// A table.
  public init(columns: [Column], rows: [Row] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it; nil for none.
    public var title: Phrase?
    /// On which side its cells stand.
    public var alignment: Alignment
    /// Whether it takes the room that is left, and gives way where room is short.
    public var isFlexible: Bool

    /// A column under a word, or under nothing.
    public init(_ title: Word?, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.init(titled: title.map { .word($0) }, alignment, isFlexible: isFlexible)
    }

    /// A column under a phrase.
    public init(titled title: Phrase?, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  /// A side.
  public enum Alignment: Hashable, Sendable {
    /// Text.
    case left
    /// Numbers.
    case right
  }

  /// One row.
  public enum Row: Hashable, Sendable {
    /// A row of cells, one for each column.
    case cells([Cell])
    /// The name of the rows below.
    case group(Phrase)
    /// The row that sums the others up.
    case total([Cell])
  }

  /// One cell: a value, not text.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Something that is not known.
    case unknown
    /// Words.
    case phrase(Phrase)
    /// A number.
    case number(Quantity)
    /// A number with its sign.
    case difference(Quantity)
    /// A share, as a fraction. What is short of all is never shown as 100 %.
    case share(Double)
    /// How far a figure is beside its plan.
    case bar(Bar)
    /// An outlook's mark.
    case mark(Outlook)
    /// A day.
    case day(Day)
  }

  /// A bar from nothing to the target.
  public struct Bar: Hashable, Sendable {
    /// Actual ÷ target, from 0.
    public var filled: Double
    /// Expected ÷ target, where there is an expected figure.
    public var planned: Double?

    /// A bar.
    public init(filled: Double, planned: Double?) {
      self.filled = filled
      self.planned = planned
    }
  }
}
