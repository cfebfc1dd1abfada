import Notation
import Threads

/// The reading of plan files: each for itself, so that a second thread takes half of many.
enum PlanReading {
  private static let mostThreads = 2

  /// How many bytes of plans are read before a second thread has begun and found what it needs: more where hardly any
  /// sentence is read.
  private static func few(_ sentences: SentenceChoice) -> Int { sentences == .all ? 8 << 10 : 128 << 10 }

  /// What each file holds, in their order.
  static func results(
    of files: [(name: String, bytes: [UInt8])], sentences: SentenceChoice,
    threads: Int = min(mostThreads, Workers.processors)
  ) -> [PlanReader.Result] {
    let sizes = files.map(\.bytes.count)
    let parts = sizes.reduce(0, +) <= few(sentences) ? [files.indices] : PlanReading.parts(of: sizes, threads)
    return Workers.run(parts.count) { number in
      files[parts[number]].map { PlanReader.read($0.bytes, name: $0.name, sentences: sentences) }
    }.flatMap { $0 }
  }

  /// Stretches of files, at most so many, of about as many bytes each.
  static func parts(of sizes: [Int], _ most: Int) -> [Range<Int>] {
    let share = max(1, (sizes.reduce(0, +) + most - 1) / max(1, most))
    var parts: [Range<Int>] = []
    var (start, taken) = (0, 0)
    for (index, size) in sizes.enumerated() {
      taken += size
      // A file goes where most of it belongs.
      let next = index + 1 < sizes.count ? sizes[index + 1] / 2 : 0
      guard index + 1 == sizes.count || parts.count + 1 < most && taken + next >= share else { continue }
      parts.append(start..<index + 1)
      (start, taken) = (index + 1, 0)
    }
    return parts
  }
}
