internal import Drafting

/// The plan that a new workspace begins with.
public protocol ExampleWords {
  /// Whose it is, where nobody has said: an invented arbetarekommun.
  var exampleOrganisation: String { get }
  /// What it counts first, for an example of logging.
  var exampleMetric: String { get }
  /// The name of its file.
  func exampleFile(_ year: Int) -> String
  /// The plan file's text, which `check` has nothing to say of.
  func examplePlan(_ year: Int, _ organisation: String) -> String
}

extension ExampleWords {
  /// The front matter's line of the organisation's own arbetarekommun, where its name tells of one.
  func units(of organisation: String) -> String {
    Organisation.place(of: organisation).map { "\narbetarekommuner: \($0)" } ?? ""
  }
}
