import Arguments
import Testing

/// Command lines that are understood, and as what.
@Suite struct InvocationTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var line: [String]
    var request = Invocation.Request.run(command: "log")
    var operands: [String] = ["samtal"]
    var values: [OptionSyntax: [String]] = [:]
    var testDescription: String { name }
  }

  static let options: [OptionSyntax] =
    Sample.program.commonOptions + Sample.log.options + [.format, .responsible]

  @Test(arguments: plain + oddities + help)
  func understands(_ test: Case) throws {
    let invocation = try Sample.program.parse(test.line)
    #expect(invocation.request == test.request)
    #expect(invocation.operands == test.operands)
    for option in Self.options {
      #expect(invocation.has(option) == (test.values[option] != nil), "\(option.spelling)")
      #expect(invocation.values(option) == test.values[option] ?? [], "\(option.spelling)")
      #expect(invocation.value(option) == test.values[option]?.last, "\(option.spelling)")
    }
  }

  @Test func `operands are reached by place`() throws {
    let invocation = try Sample.program.parse(["log", "samtal", "42"])
    #expect(invocation.operand(1) == "42")
    #expect(invocation.operand(2) == nil)
    #expect(invocation.operand(-1) == nil)
  }

  @Test func `help and its topic are reached without the request`() throws {
    let help = try Sample.program.parse(["undo", "--help"])
    #expect(help.wantsHelp)
    #expect(help.helpTopic == "undo")
    #expect(help.command == "undo")
    let plain = try Sample.program.parse(["undo"])
    #expect(!plain.wantsHelp)
    #expect(plain.helpTopic == nil)
  }

  @Test func `every word after -- is an operand as it stands`() throws {
    let words = [
      "", "-", "--", "---", "-h", "--help", "--ak", "--ak=", "-n", "-2", "−3", "=1", "—note", "\u{301}",
      "-\u{301}",
    ]
    for first in words {
      for second in words {
        #expect(try Sample.program.parse(["log", "--", first, second]).operands == [first, second])
        // Without it they may be anything, but what is understood is never lost without a fault.
        let (invocation, fault) = Sample.program.read(["log", first, second])
        let understood =
          invocation.operands.count + invocation.values(.ak).count + invocation.values(.note).count
        #expect(fault != nil || invocation.wantsHelp || [first, second].contains("--") || understood > 0)
      }
    }
  }

  @Test func `ten thousand arguments take no time`() throws {
    var line = ["log", "samtal"]
    for number in 0..<5_000 { line += ["--tag=nummer=\(number)", "-\(number)"] }
    let clock = ContinuousClock()
    let start = clock.now
    let invocation = try Sample.program.parse(line)
    #expect(clock.now - start < .seconds(1))
    #expect(invocation.values(.tag).count == 5_000)
    #expect(invocation.operands.count == 5_001)
  }

  @Test func `ten thousand faults take no time`() {
    let line = (0..<10_000).map { "--okänd\($0)" }
    let clock = ContinuousClock()
    let start = clock.now
    let fault = Sample.program.read(["log"] + line).fault
    #expect(clock.now - start < .seconds(1))
    #expect(fault == .unknownOption("--okänd0", suggestion: nil))
  }
}
