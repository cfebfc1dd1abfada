import Glibc

/// `run`: measures, prints the tables, and writes the page and the picture where they are asked for.
struct RunCommand {
  let request: RunRequest

  func run() throws(BenchmarkFailure) -> Int32 {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let result = try BenchRun(request, path: path).run()
    print(BenchPage(result).tables)
    if let page = request.page { try write(BenchPage(result).text, to: page) }
    if let picture = request.picture { try write(GrowthPicture(result).text, to: picture) }
    let missed = Goal.all.filter { $0.measure.decides && $0.verdict(result) == .missed }
    for goal in missed { StandardError.write("missed: \(goal.claim)") }
    return missed.isEmpty && result.refusals == 0 ? 0 : 1
  }

  private func write(_ text: String, to path: String) throws(BenchmarkFailure) {
    guard TextOutput.write(text, to: path) else { throw .unwritable(path) }
  }
}
