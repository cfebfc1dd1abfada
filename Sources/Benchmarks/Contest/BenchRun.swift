import Glibc
import Storage

/// A whole run: every size in turn, then `log` beside the largest journal.
struct BenchRun {
  let request: RunRequest
  let ours: Ours
  let stopwatch: Stopwatch
  let peers: FoundPeers
  let progress: Progress

  /// Makes ready: finds the programs, and a folder to work in.
  init(_ request: RunRequest, path: String) throws(BenchmarkFailure) {
    self.request = request
    let helper = Stopwatch.thisProgram
    let beside = helper.lastIndex(of: "/").map { helper[...$0] } ?? ""
    let program = request.program ?? beside + "maltavla"
    guard access(program, X_OK) == 0 else {
      throw .unmeasurable(program, "there is no such program; build it, or name it with --program")
    }
    let folder = request.keep ?? "/tmp/maltavla-bench-\(getpid())"
    do throws(StorageError) {
      try Folder.make(folder)
    } catch {
      throw .unwritable(folder)
    }
    guard let place = BenchRun.resolved(folder), let measured = BenchRun.resolved(program) else {
      throw .unwritable(folder)
    }
    ours = Ours(program: measured)
    stopwatch = Stopwatch(helper: helper, folder: place)
    peers = FoundPeers(Peers.all(threads: request.threads), in: path)
    progress = Progress()
  }

  func run() throws(BenchmarkFailure) -> BenchResult {
    defer { if request.keep == nil { FolderRemoval.remove(stopwatch.folder) } }
    for peer in peers.missing { progress.say("missing: \(peer.program). \(peer.installation)") }
    var result = BenchResult(
      conditions: Conditions(
        day: Conditions.today, machine: .this, load: Conditions.load, rounds: request.rounds,
        threads: request.threads,
        missing: peers.missing.map { Conditions.Missing(name: $0.program, installation: $0.installation) }))
    for units in request.units {
      for events in request.sizes {
        let isLast = units == request.units.last && events == request.sizes.last
        try run(events: events, units: units, isLast: isLast, &result)
      }
    }
    return result
  }

  private func run(
    events: Int, units: Int, isLast: Bool, _ result: inout BenchResult
  ) throws(BenchmarkFailure) {
    progress.say("\(NumberText.grouped(events)) events, \(units) arbetarekommuner: generating")
    let stage = Stage(
      workspace: SyntheticWorkspace(
        events: events, district: SyntheticDistrict(units: units), seed: 1,
        folder: stopwatch.folder + "/\(events)-\(units)"))
    defer { if request.keep == nil { stage.remove() } }
    try stage.write()
    let size = SizeContest(
      stage: stage, ours: ours, peers: peers, stopwatch: stopwatch, rounds: request.rounds, progress: progress
    ).run()
    for (name, reason) in size.refused { progress.say("  not timed: \(name): \(reason)") }
    result.sizes.append(size)
    guard isLast else { return }
    progress.say("  log, \(request.appends) rounds")
    let appends = AppendContest(
      stage: stage, plans: request.plans, program: ours.program, nothing: peers.nothing, stopwatch: stopwatch,
      rounds: request.appends
    ).run()
    for (name, reason) in appends.refused { progress.say("  not timed: \(name): \(reason)") }
    result.appends = appends
  }

  private static func resolved(_ path: String) -> String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }
}
