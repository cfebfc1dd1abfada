import Foundation
import Goals
import Synchronization

@testable import maltavla

/// The program run in the repository, or in a folder of its own.
struct PageRun {
  var folder = Repository.root.path
  var width = 80
  var today: Day?

  /// What a run gave.
  struct Result {
    let isFine: Bool
    let output: String
    let errors: String
  }

  func callAsFunction(_ arguments: [String]) -> Result {
    let console = TestConsole()
    if let today { console.setToday(today) }
    let status = Program(console.environment(folder: folder, width: width)).run(arguments)
    return console.state.withLock {
      Result(isFine: status == .fine, output: $0.output, errors: $0.complaints)
    }
  }
}
