import Arguments
import Glibc

/// `maltavla-bench`: makes synthetic workspaces, and measures the program against others on them.
@main
struct Main {
  static func main() {
    exit(status(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the program on the arguments after its name; its exit status.
  private static func status(_ arguments: [String]) -> Int32 {
    let syntax = ProgramSyntax.bench
    do {
      let invocation = try syntax.parse(arguments)
      switch invocation.request {
      case .version: print("maltavla-bench 0.1.0")
      case .manual:
        print(
          syntax.manual(version: "maltavla-bench 0.1.0", date: "2026-11-30", words: BenchWords()),
          terminator: "")
      case .nothing: print(syntax.help(words: BenchWords()).text(), terminator: "")
      case .help(let topic): print(syntax.help(on: topic, words: BenchWords()).text(), terminator: "")
      case .run(let name): return try run(BenchCommand(rawValue: name), invocation)
      }
      return 0
    } catch let fault as UsageFault {
      return complain(fault.text, 64)
    } catch let value as BadValue {
      return complain(value.text, 64)
    } catch let failure as BenchmarkFailure {
      return complain(failure.text, 74)
    } catch {
      return complain("\(error)", 70)
    }
  }

  private static func run(_ command: BenchCommand?, _ invocation: Invocation) throws -> Int32 {
    switch command {
    case .generate:
      let request = try GenerateRequest(invocation)
      guard request.workspace.write() else { throw BenchmarkFailure.unwritable(request.folder) }
    case .measure:
      let words = invocation.operands
      let process = MeasuredProcess(
        launch: Launch(words[2], Array(words.dropFirst(3))), answer: words[0], complaints: words[1])
      guard let measurement = process.run() else {
        throw BenchmarkFailure.unmeasurable(words[2], "it cannot be started")
      }
      print(measurement.text)
    case .run: return try RunCommand(request: RunRequest(invocation)).run()
    case nil: break
    }
    return 0
  }

  private static func complain(_ text: String, _ status: Int32) -> Int32 {
    StandardError.write("maltavla-bench: \(text)")
    return status
  }
}
