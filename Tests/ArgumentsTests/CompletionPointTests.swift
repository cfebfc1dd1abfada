import Arguments
import Testing

@Suite("What may stand where the cursor is")
struct CompletionPointTests {
  private func expected(_ line: String) -> (what: String, lead: String, typed: String) {
    let point = Sample.program.completion(
      of: line.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
    let what =
      switch point.expected {
      case .command: "command"
      case .option(let options): options.map(\.name).joined(separator: " ")
      case .value(let option): "--\(option.name)"
      case .operand(let operand): operand.name
      case .nothing: "nothing"
      }
    return (what, point.lead, point.typed)
  }

  @Test(
    "commands, options, values and operands",
    arguments: [
      ("", "command", ""), ("lo", "command", "lo"), ("log ", "metric", ""), ("log samtal 4", "value", "4"),
      ("log samtal 4 --ak ", "--ak", ""), ("log --ak Al", "--ak", "Al"), ("log -d ", "--date", ""),
      ("log -qd ", "--date", ""), ("log --note x sam", "metric", "sam"), ("log -- -x", "metric", "-x"),
      ("log --ak -- ", "metric", ""), ("--language ", "--language", ""), ("--quiet lo", "command", "lo"),
      ("completions ", "shell", ""), ("completions bash ", "nothing", ""), ("status x", "nothing", "x"),
      ("help re", "command", "re"), ("nope ", "nothing", ""), ("log samtal -", "", "-"),
      ("log --tag a=b --tag c", "--tag", "c"), ("undo abc ", "nothing", ""),
    ])
  func points(line: String, what: String, typed: String) {
    let point = expected(line)
    if what.isEmpty {
      #expect(point.what.hasPrefix("ak date tag note reading "))
    } else {
      #expect(point.what == what)
    }
    #expect(point.typed == typed)
    #expect(point.lead.isEmpty)
  }

  @Test(
    "a value may share its option's word",
    arguments: [
      ("log --ak=Al", "--ak", "--ak=", "Al"), ("log --ak=", "--ak", "--ak=", ""),
      ("log -d=14", "--date", "-d=", "14"), ("log --tag=a=b", "--tag", "--tag=", "a=b"),
      ("log --nope=x", "nothing", "", "--nope=x"), ("log -q=x", "nothing", "", "-q=x"),
    ])
  func values(line: String, what: String, lead: String, typed: String) {
    #expect(expected(line) == (what, lead, typed))
  }

  @Test("an option that was given is offered no more, unless it repeats")
  func given() {
    let options = expected("log --ak Ale --tag a=b -").what.split(separator: " ")
    #expect(!options.contains("ak"))
    #expect(options.contains("tag") && options.contains("date") && options.contains("help"))
  }
}
