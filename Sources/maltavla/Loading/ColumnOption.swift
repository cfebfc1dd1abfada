import Arguments
import Goals
import Journal
import Text

/// What `--column datum=Dag` says: the column with the heading "Dag" holds the day.
struct ColumnOption {
  let role: ColumnRole
  /// The heading; the role's own name where nothing stands after it.
  let heading: String

  /// The options of a call, in their order.
  static func all(of call: Call) throws(Failure) -> [ColumnOption] {
    try call.invocation.values(.column).map { text throws(Failure) in try ColumnOption(text) }
  }

  init(role: ColumnRole, heading: String) {
    self.role = role
    self.heading = heading
  }

  /// A name that is no role is a tag's, unless it is a slip of a role's name.
  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    guard let name = parts.first, !name.isEmpty, parts.last?.isEmpty == false else {
      throw Failure(.load(.badColumn(text)))
    }
    heading = parts.last ?? name
    if let role = HeadingWords.role(named: name) {
      self.role = role
    } else if parts.count > 1, let near = NearMiss.best(for: name, among: HeadingWords.names) {
      throw Failure(.load(.unknownRole(name, suggestion: near)))
    } else {
      guard let tag = Identifier(folding: name) else { throw Failure(.load(.badColumn(text))) }
      try TypedTag.checkName(tag)
      role = .tag(tag)
    }
  }
}

extension ColumnRole {
  /// The role's name in the file that remembers it, which is understood in any language.
  var stored: String {
    switch self {
    case .day: "datum"
    case .metric: "matt"
    case .arbetarekommun: "ak"
    case .value: "varde"
    case .reading: "avlasning"
    case .change: "andring"
    case .note: "anteckning"
    case .key: "nyckel"
    case .tag(let name): name.text
    case .ignored: "-"
    }
  }
}
