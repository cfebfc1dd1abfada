import Arguments
import Testing

@testable import Benchmarks

/// The command line of `maltavla-bench`.
@Suite struct CommandLineTests {
  @Test func syntaxIsSound() { #expect(ProgramSyntax.bench.slips.isEmpty) }

  @Test(arguments: BenchCommand.allCases) func helpExplainsEverything(command: BenchCommand) {
    let (words, syntax) = (BenchWords(), CommandSyntax.of(command))
    #expect(!words.summary(of: syntax).isEmpty)
    #expect(!words.examples(of: syntax).isEmpty)
    for option in syntax.options {
      #expect(!words.explanation(of: option, in: syntax).isEmpty, "\(option.name)")
    }
    for operand in syntax.operands {
      #expect(
        words.explanation(of: operand, in: syntax) != words.explanation(of: OperandSyntax(""), in: syntax))
    }
  }

  private func request(_ line: String) throws -> RunRequest {
    try RunRequest(ProgramSyntax.bench.parse(["run"] + line.split(separator: " ").map(String.init)))
  }

  @Test func takesWhatIsUsual() throws {
    let request = try request("")
    #expect(request.sizes == [10_000, 100_000, 1_000_000, 10_000_000])
    #expect(request.units == [290] && request.rounds == 7 && request.appends == 100)
    #expect(request.threads >= 1 && request.plans == "plans" && request.keep == nil)
  }

  @Test func takesWhatIsGiven() throws {
    let request = try request(
      "--sizes 500,20 --units 290,11 --rounds 3 --threads 4 --write a.md --picture b.svg")
    #expect(request.sizes == [20, 500] && request.units == [11, 290])
    #expect(request.rounds == 3 && request.threads == 4)
    #expect(request.page == "a.md" && request.picture == "b.svg")
  }

  @Test(arguments: ["--sizes 10,x", "--sizes 0", "--sizes 1,", "--units 291", "--rounds 0", "--threads two"])
  func refusesWhatCannotBe(line: String) {
    #expect(throws: BadValue.self) { try request(line) }
  }

  @Test func generateKnowsItsLimits() throws {
    func parse(_ line: String) throws -> GenerateRequest {
      try GenerateRequest(ProgramSyntax.bench.parse(line.split(separator: " ").map(String.init)))
    }
    let request = try parse("generate --events 500 --units 290 --seed 4 folder")
    #expect(request.events == 500 && request.units == 290 && request.seed == 4 && request.folder == "folder")
    #expect(throws: BadValue.self) { try parse("generate --units 291 folder") }
    #expect(throws: UsageFault.self) { try parse("generate") }
  }
}
