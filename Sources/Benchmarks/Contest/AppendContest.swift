import Goals
import Glibc
import Storage

/// `log` as its users run it, durable and as a whole process: where there is nothing yet, and where there is most.
struct AppendContest {
  /// Where the largest journal lies; it is left as it was.
  let stage: Stage
  /// The folder of plans that users have.
  let plans: String
  let program: String
  let nothing: String?
  let stopwatch: Stopwatch
  let rounds: Int

  /// A place where something is logged.
  private struct Place {
    let name: String
    let plans: String
    let metric: String
    let unit: String
    let writer: String
    let day: String

    var file: String { "\(plans)/journal/\(writer).tsv" }

    func launch(_ program: String) -> Launch {
      Launch(
        program,
        [
          "log", metric, "1", "--ak", unit, "--date", day, "--writer", writer, "--plans", plans,
        ])
    }
  }

  func run() -> AppendResult {
    var result = AppendResult(events: stage.events)
    var places: [Place] = []
    for place in [users, invented(AppendResult.empty, in: stage.file("empty")), full] {
      do throws(BenchmarkFailure) {
        try prepare(place)
        places.append(place)
      } catch {
        result.refused.append((place.name, error.text))
      }
    }
    let sizes = places.map { size(of: $0.file) }
    var entrants = places.map { Rounds.Entrant(name: $0.name, launch: $0.launch(program), rounds: rounds) }
    if let nothing {
      entrants.append(Rounds.Entrant(name: Contestant.nothing, launch: Launch(nothing), rounds: rounds))
    }
    var failures: [(name: String, reason: String)] = []
    result.series = Rounds(entrants: entrants).run { launch throws(BenchmarkFailure) in
      try stopwatch.run(launch)
    } failing: { name, failure in
      failures.append((name, failure.text))
    }
    for (place, size) in zip(places, sizes) {
      let logged = lines(of: place.file, from: size)
      if logged != rounds {
        failures.append((place.name, "\(logged) events were logged, not \(rounds)"))
        result.series[place.name] = nil
      }
      truncate(place.file, off_t(size))
    }
    result.refused += failures
    return result
  }

  private var users: Place {
    Place(
      name: AppendResult.users, plans: stage.file("users"), metric: "samtal", unit: "Ale", writer: "bench",
      day: "2024-06-30")
  }

  private var full: Place {
    invented(AppendResult.full, in: stage.plans)
  }

  private func invented(_ name: String, in plans: String) -> Place {
    Place(
      name: name, plans: plans, metric: SyntheticDistrict.metrics[0].text, unit: stage.district.units[0].name,
      writer: stage.district.writers[0].text, day: "\(SyntheticDistrict.years.upperBound)-12-30")
  }

  /// Makes the folder with its plans, if it is not there, and sees that something can be logged in it.
  private func prepare(_ place: Place) throws(BenchmarkFailure) {
    if place.plans != stage.plans {
      do throws(StorageError) {
        try Folder.make(place.plans + "/journal")
        let source = place.name == AppendResult.users ? plans : stage.plans
        for name in try Folder.names(in: source) where name.hasSuffix(".md") {
          let copy = TextOutput(place.plans + "/" + name)
          copy.append(try RegularFile.read(source + "/" + name))
          guard copy.finish() else { throw StorageError.nothingSaved(path: place.plans, code: EIO) }
        }
      } catch {
        throw .unwritable("\(place.plans): \(error)")
      }
    }
    let size = size(of: place.file)
    defer { truncate(place.file, off_t(size)) }
    _ = try stopwatch.run(place.launch(program))
  }

  private func size(of file: String) -> Int { (try? RegularFile.size(file)) ?? 0 }

  private func lines(of file: String, from start: Int) -> Int {
    ((try? RegularFile.read(file)) ?? []).dropFirst(start).count { $0 == UInt8(ascii: "\n") }
  }
}
