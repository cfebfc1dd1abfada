import Goals
import Journal

/// What each column of a table says: found out once, before the rows are read.
///
/// A long table has an event a row and its amount in a column of its own. A wide one has an amount in each of several
/// columns, whose headings say what, where or when: they are the pivots.
struct TableShape {
  /// The cells of the row of headings.
  var headings: [DelimitedText.Cell]
  /// The rows below it that say something.
  var rows: ArraySlice<DelimitedText.Row>
  /// What the columns say, but for the pivots.
  var roles: [Int: ColumnRole] = [:]
  /// The columns of a wide table that hold amounts.
  var pivots: [Int: Pivot] = [:]
  /// The columns of a wide table that hold the sums of its pivots.
  var totals: Set<Int> = []
  /// What a person said of columns, to be remembered.
  var chosen: [ColumnOption] = []

  /// What a heading of a wide table says.
  enum Pivot: Hashable {
    case metric(Identifier)
    case unit(Arbetarekommun)
    case period(Period)
    /// A month without its year.
    case yearless
  }

  /// The column of a role; nil where no column has it.
  func column(_ role: ColumnRole) -> Int? { roles.first { $0.value == role }?.key }

  /// The columns that hold amounts, from the left.
  var amounts: [Int] { (roles.filter { $0.value.isAmount }.map(\.key) + pivots.keys).sorted() }

  /// The columns of tags, from the left.
  var tags: [(column: Int, name: Identifier)] {
    roles.compactMap { column, role in if case .tag(let name) = role { (column, name) } else { nil } }
      .sorted { $0.column < $1.column }
  }

  /// Whether nothing is known of a column yet.
  func isFree(_ column: Int) -> Bool {
    roles[column] == nil && pivots[column] == nil && !totals.contains(column)
  }

  /// The headings of columns that are not read although they say something.
  var unread: [String] {
    headings.indices.filter(isFree).map { headings[$0].text }.filter { !$0.isEmpty }
  }
}
