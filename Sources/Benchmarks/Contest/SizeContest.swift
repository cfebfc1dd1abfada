import Glibc
import Storage

/// Everybody asked the same question of one journal: first whether they answer right, then in turn for their time.
struct SizeContest {
  let stage: Stage
  let ours: Ours
  let peers: FoundPeers
  let stopwatch: Stopwatch
  let rounds: Int
  let progress: Progress

  /// A program with what its answer must be.
  private struct Question {
    let name: String
    let launch: Launch
    /// What is wrong with an answer; nil where it is right.
    let fault: ([UInt8]) -> String?
  }

  func run() -> SizeResult {
    var result = SizeResult(events: stage.events, units: stage.district.units.count, bytes: bytes)
    let reference = stage.workspace.reference
    var entrants: [Rounds.Entrant] = []
    for question in questions(reference, &result) {
      progress.say("  \(question.name)")
      do throws(BenchmarkFailure) {
        let first = try asked(question)
        entrants.append(
          Rounds.Entrant(name: question.name, launch: question.launch, rounds: rounds(after: first)))
      } catch {
        result.refused.append((question.name, error.text))
      }
    }
    // What has just been written is to reach the disk now, not during the rounds.
    sync()
    progress.say("  \(rounds) rounds")
    var failures: [(name: String, reason: String)] = []
    result.series = Rounds(entrants: entrants).run { launch throws(BenchmarkFailure) in
      try stopwatch.run(launch)
    } failing: { name, failure in
      failures.append((name, failure.text))
    }
    result.refused += failures
    return result
  }

  /// Runs it once and holds its answer to the right one.
  private func asked(_ question: Question) throws(BenchmarkFailure) -> Measurement {
    let first = try stopwatch.run(question.launch, keepsAnswer: true)
    guard let answer = try? RegularFile.read(stopwatch.answer) else {
      throw .unmeasurable(question.name, "its answer cannot be read")
    }
    if let fault = question.fault(answer) { throw .wrong(fault) }
    return first
  }

  /// Who takes half a minute is asked three times, and once who takes more than two.
  private func rounds(after first: Measurement) -> Int {
    switch first.wall {
    case ..<30_000_000_000: rounds
    case ..<120_000_000_000: min(rounds, 3)
    default: 1
    }
  }

  private var bytes: Int { stage.journal.reduce(0) { $0 + ((try? RegularFile.size($1)) ?? 0) } }

  private func questions(_ reference: FigureTable, _ result: inout SizeResult) -> [Question] {
    var questions = yardsticks
    questions.append(
      Question(name: Contestant.ours, launch: ours.launch(stage)) {
        fault(reference, hasTargets: true, $0) { ours.read($0, into: &$1) }
      })
    for (peer, program) in peers.found where stage.events <= peer.most ?? .max {
      progress.say("  preparing \(peer.name)")
      do throws(BenchmarkFailure) {
        try peer.prepare(stage, program: program)
      } catch {
        result.refused.append((peer.name, error.text))
        continue
      }
      questions.append(
        Question(name: peer.name, launch: peer.launch(stage, program: program)) {
          fault(reference, hasTargets: peer.hasTargets, $0) { peer.read($0, into: &$1) }
        })
    }
    return questions
  }

  private var yardsticks: [Question] {
    var questions: [Question] = []
    if let program = peers.nothing {
      questions.append(Question(name: Contestant.nothing, launch: Launch(program)) { _ in nil })
    }
    if let program = peers.lineCount {
      questions.append(
        Question(name: Contestant.lineCount, launch: Launch(program, ["-l"] + stage.journal)) { answer in
          let last = String(decoding: answer, as: UTF8.self).split(separator: "\n").last ?? ""
          let count = last.split(separator: " ").first.flatMap { Int($0) }
          return count == stage.events ? nil : "\(last) lines in all, not \(stage.events)"
        })
    }
    return questions
  }

  private func fault(
    _ reference: FigureTable, hasTargets: Bool, _ answer: [UInt8],
    _ read: ([UInt8], inout AnswerReader) -> Void
  ) -> String? {
    var reader = AnswerReader(stage.district)
    read(answer, &reader)
    return AnswerCheck(reference: reference, district: stage.district, hasTargets: hasTargets)
      .difference(from: reader)
  }
}
