import Arguments
import Testing

/// Descriptions that contradict themselves.
@Suite struct SyntaxSlipTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var command: CommandSyntax
    var slips: [SyntaxSlip]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "the built-in command again", command: .help, slips: [.sharedCommand("help")]),
    Case(
      name: "a common option again", command: CommandSyntax("c", options: [.version]),
      slips: [.sharedName("version", command: "c")]),
    Case(
      name: "a common letter again", command: CommandSyntax("c", options: [OptionSyntax("html", short: "h")]),
      slips: [.sharedLetter("h", command: "c")]),
    Case(
      name: "a letter that is a digit",
      command: CommandSyntax("c", options: [OptionSyntax("two", short: "2")]),
      slips: [.unwritable("2")]),
    Case(
      name: "names that cannot be typed",
      command: CommandSyntax("a b", options: [OptionSyntax(""), OptionSyntax("-x"), OptionSyntax("a=b")]),
      slips: [.unwritable("a b"), .unwritable(""), .unwritable("-x"), .unwritable("a=b")]),
    Case(
      name: "an operand after all the rest",
      command: CommandSyntax("c", operands: [OperandSyntax("a", .rest), OperandSyntax("b", .optional)]),
      slips: [.operandOutOfOrder("b", command: "c")]),
    Case(
      name: "a required operand after an optional one",
      command: CommandSyntax("c", operands: [OperandSyntax("a", .optional), OperandSyntax("b")]),
      slips: [.operandOutOfOrder("b", command: "c")]),
  ]

  @Test(arguments: cases)
  func finds(_ test: Case) {
    #expect(ProgramSyntax("p", commands: [test.command]).slips == test.slips)
  }

  @Test func `the sample has none`() {
    #expect(Sample.program.slips.isEmpty)
  }
}
