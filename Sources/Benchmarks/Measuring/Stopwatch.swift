import Glibc
import Storage

/// Has a program run and measured by a small process of its own, so that none is charged with the memory of this one.
struct Stopwatch: Sendable {
  /// `maltavla-bench` itself, whose command `measure` does it.
  let helper: String
  /// Where answers and complaints are put.
  let folder: String

  /// The program that is running now.
  static var thisProgram: String {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Where what was answered lies, after a run that keeps it.
  var answer: String { folder + "/answer" }
  private var complaints: String { folder + "/complaints" }

  /// Runs the program once; its answer is kept only where somebody will read it.
  func run(_ launch: Launch, keepsAnswer: Bool = false) throws(BenchmarkFailure) -> Measurement {
    let place = keepsAnswer ? answer : "/dev/null"
    let output: ExternalProgram.Output
    do throws(ExternalProgramError) {
      output = try FoundProgram.at(helper).run(
        ["measure", "--", place, complaints, launch.program] + launch.arguments, outputLimit: 1000,
        timeLimit: .seconds(1800))
    } catch {
      throw .unmeasurable(launch.program, "\(error)")
    }
    guard let measurement = Measurement(String(decoding: output.bytes, as: UTF8.self)) else {
      throw .unmeasurable(launch.program, output.complaint)
    }
    guard measurement.status == 0 else {
      throw .failed(launch.program, status: measurement.status, complaint: complaint)
    }
    return measurement
  }

  /// The beginning of what the program complained of.
  private var complaint: String {
    let bytes = (try? RegularFile.read(complaints)) ?? []
    return String(decoding: bytes.prefix(400), as: UTF8.self)
  }
}
