import Arguments
import Testing

/// Command lines that are refused, and why.
@Suite struct UsageFaultTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var line: [String]
    var fault: UsageFault
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a swapped command", line: ["lgo", "samtal"], fault: .unknownCommand("lgo", suggestion: "log")),
    Case(name: "a command begun", line: ["comp"], fault: .unknownCommand("comp", suggestion: "completions")),
    Case(name: "a command in capitals", line: ["LOG"], fault: .unknownCommand("LOG", suggestion: "log")),
    Case(name: "a command like nothing", line: ["spela"], fault: .unknownCommand("spela", suggestion: nil)),
    Case(name: "a command outside ASCII", line: ["lög"], fault: .unknownCommand("lög", suggestion: "log")),
    Case(name: "an empty command", line: [""], fault: .unknownCommand("", suggestion: nil)),
    Case(name: "a dash as command", line: ["-"], fault: .unknownCommand("-", suggestion: nil)),
    Case(name: "a number as command", line: ["-2"], fault: .unknownCommand("-2", suggestion: nil)),
    Case(
      name: "help on no command", line: ["help", "reprot"],
      fault: .unknownCommand("reprot", suggestion: "report")),
    Case(
      name: "--help of no command", line: ["reprot", "-h"],
      fault: .unknownCommand("reprot", suggestion: "report")),
    Case(
      name: "help on no command after another fault", line: ["--bogus", "reprot", "-h"],
      fault: .unknownCommand("reprot", suggestion: "report")),

    Case(
      name: "a mistyped option", line: ["log", "--nota", "x"],
      fault: .unknownOption("--nota", suggestion: "--note")),
    Case(
      name: "its value is not repeated", line: ["log", "--nota=x"],
      fault: .unknownOption("--nota", suggestion: "--note")),
    Case(
      name: "an option begun", line: ["report", "--resp", "x"],
      fault: .unknownOption("--resp", suggestion: "--responsible")),
    Case(
      name: "a common option mistyped", line: ["--langauge", "en"],
      fault: .unknownOption("--langauge", suggestion: "--language")),
    Case(
      name: "an option in capitals", line: ["log", "--AK", "Ale"],
      fault: .unknownOption("--AK", suggestion: "--ak")),
    Case(
      name: "an option like nothing", line: ["log", "--språkrör"],
      fault: .unknownOption("--språkrör", suggestion: nil)),
    Case(name: "a letter like nothing", line: ["log", "-z"], fault: .unknownOption("-z", suggestion: nil)),
    Case(name: "a letter in capitals", line: ["log", "-Q"], fault: .unknownOption("-Q", suggestion: "-q")),
    Case(
      name: "an unknown letter among flags", line: ["log", "-qz"],
      fault: .unknownOption("-z", suggestion: nil)),
    Case(
      name: "a dash too few", line: ["log", "-note", "x"],
      fault: .unknownOption("-note", suggestion: "--note")),
    Case(
      name: "a dash too few for help", line: ["-help"], fault: .unknownOption("-help", suggestion: "--help")),
    Case(
      name: "a dash too many", line: ["log", "---note", "x"],
      fault: .unknownOption("---note", suggestion: "--note")),
    Case(
      name: "an em dash", line: ["log", "—note", "x"], fault: .unknownOption("—note", suggestion: "--note")),
    Case(
      name: "an en dash and =", line: ["log", "–note=x"],
      fault: .unknownOption("–note=x", suggestion: "--note")),
    Case(
      name: "two dashes and a number", line: ["log", "samtal", "--5"],
      fault: .unknownOption("--5", suggestion: nil)),
    Case(name: "a question mark", line: ["-?"], fault: .unknownOption("-?", suggestion: nil)),
    Case(name: "no name before =", line: ["log", "--=x"], fault: .unknownOption("--", suggestion: nil)),

    Case(
      name: "another command's option", line: ["log", "samtal", "--format", "html"],
      fault: .misplacedOption(.format, commands: ["report"])),
    Case(
      name: "an option before its command", line: ["--date", "idag", "log", "samtal"],
      fault: .misplacedOption(.date, commands: ["log", "report"])),

    Case(
      name: "a value missing at the end", line: ["log", "--note"], fault: .missingValue(.note, found: nil)),
    Case(
      name: "an option for a value", line: ["log", "--note", "--ak"],
      fault: .missingValue(.note, found: "--ak")),
    Case(name: "a letter for a value", line: ["log", "-n", "-q"], fault: .missingValue(.note, found: "-q")),
    Case(
      name: "-- for a value", line: ["log", "--note", "--", "x"], fault: .missingValue(.note, found: "--")),
    Case(
      name: "a letter with its value joined", line: ["log", "-nfika"],
      fault: .joinedValue(.note, value: "fika")),
    Case(name: "a joined value with =", line: ["log", "-qta=b"], fault: .joinedValue(.tag, value: "a=b")),
    Case(name: "a joined number", line: ["log", "-n5"], fault: .joinedValue(.note, value: "5")),
    Case(
      name: "a flag with a value", line: ["log", "--quiet=yes"], fault: .unexpectedValue(.quiet, value: "yes")
    ),
    Case(
      name: "a flag with an empty value", line: ["log", "--quiet="],
      fault: .unexpectedValue(.quiet, value: "")),
    Case(
      name: "a flag's letter with a value", line: ["log", "-vq=1"],
      fault: .unexpectedValue(.quiet, value: "1")),
    Case(name: "an option twice", line: ["log", "--ak", "Ale", "--ak=Ale"], fault: .repeatedOption(.ak)),
    Case(
      name: "an option twice by letter", line: ["log", "-n", "a", "--note", "b"],
      fault: .repeatedOption(.note)),
    Case(
      name: "a common option before and after", line: ["--plans", "a", "log", "-p", "b"],
      fault: .repeatedOption(.plans)),
    Case(
      name: "a mistyped choice", line: ["report", "--format", "htlm"],
      fault: .notAChoice(.format, value: "htlm", suggestion: "html")),
    Case(
      name: "a choice begun", line: ["report", "--format=mark"],
      fault: .notAChoice(.format, value: "mark", suggestion: "markdown")),
    Case(
      name: "no choice", line: ["--color", "rosa"], fault: .notAChoice(.color, value: "rosa", suggestion: nil)
    ),
    Case(name: "an empty choice", line: ["--color="], fault: .notAChoice(.color, value: "", suggestion: nil)),
    Case(
      name: "an operand that is no choice", line: ["completions", "fihs"],
      fault: .operandNotAChoice(Sample.completions.operands[0], value: "fihs", suggestion: "fish")),

    Case(name: "an operand too many", line: ["undo", "4Q8Z", "7ABC"], fault: .unexpectedOperand("7ABC")),
    Case(name: "an operand where there are none", line: ["status", "-2"], fault: .unexpectedOperand("-2")),
    Case(name: "an empty operand too many", line: ["status", ""], fault: .unexpectedOperand("")),
    Case(name: "an operand too few", line: ["log"], fault: .missingOperand(OperandSyntax("metric"))),
    Case(
      name: "the first fault of two", line: ["log", "--nota", "-z"],
      fault: .unknownOption("--nota", suggestion: "--note")),
  ]

  @Test(arguments: cases)
  func refuses(_ test: Case) {
    #expect(throws: test.fault) { try Sample.program.parse(test.line) }
  }

  @Test func `a faulty line still tells the language and the command`() {
    let (invocation, fault) = Sample.program.read(["log", "--nota", "x", "--language", "en"])
    #expect(fault == .unknownOption("--nota", suggestion: "--note"))
    #expect(invocation.command == "log")
    #expect(invocation.value(.language) == "en")
  }

  @Test func `a misplaced option's value is not taken for the command`() {
    let (invocation, _) = Sample.program.read(["--ak", "Ale", "log", "samtal"])
    #expect(invocation.command == "log")
    #expect(invocation.operands == ["samtal"])
  }
}
