/// Why the benchmark, or one of its programs, gives no figure.
enum BenchmarkFailure: Error, Hashable, Sendable {
  /// A file or folder could not be written.
  case unwritable(String)
  /// The program could not be run and measured at all.
  case unmeasurable(String, String)
  /// The program ended in failure.
  case failed(String, status: Int, complaint: String)
  /// The program answered something else than the reference.
  case wrong(String)

  /// What happened, for whoever measures.
  var text: String {
    switch self {
    case .unwritable(let path): "cannot write \(path)"
    case .unmeasurable(let program, let reason): "cannot measure \(program): \(reason)"
    case .failed(let program, let status, let complaint):
      "\(program) ended with status \(status): \(complaint)"
    case .wrong(let difference): "wrong answer: \(difference)"
    }
  }
}
