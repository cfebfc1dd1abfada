import Storage

/// Runs what gives a peer its data; nobody takes its time.
enum Preparation {
  static func run(_ program: String, _ arguments: [String], input: String) throws(BenchmarkFailure) {
    do throws(ExternalProgramError) {
      _ = try FoundProgram.at(program).run(
        arguments, input: Array(input.utf8), outputLimit: 1 << 20, timeLimit: .seconds(1800))
    } catch {
      throw .unmeasurable(program, "\(error)")
    }
  }
}
