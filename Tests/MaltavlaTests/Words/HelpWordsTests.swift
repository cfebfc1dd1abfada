import Arguments
import Goals
import Testing

@testable import maltavla

/// The help names every option, operand and command in both languages.
@Suite struct HelpWordsTests {
  static let commands = ProgramSyntax.maltavla.commands

  @Test(arguments: Language.allCases, HelpWordsTests.commands)
  func `a command is explained`(_ language: Language, _ command: CommandSyntax) {
    let words = toolWords(language)
    #expect(words.language == language)
    #expect(!words.summary(of: command).isEmpty)
    #expect(!words.examples(of: command).isEmpty)
    for operand in command.operands {
      #expect(!words.explanation(of: operand, in: command).isEmpty, "\(operand.name)")
      #expect(!words.placeholder(of: operand).isEmpty)
    }
    for option in command.options + ProgramSyntax.maltavla.commonOptions {
      #expect(!words.explanation(of: option, in: command).isEmpty, "\(option.name)")
    }
  }

  @Test(arguments: HelpWordsTests.commands)
  func `no explanation is the same in both`(_ command: CommandSyntax) {
    let swedish = toolWords(.swedish)
    let english = toolWords(.english)
    // A list of periods is written alike.
    for option in command.options where option.name != "period" {
      #expect(
        swedish.explanation(of: option, in: command) != english.explanation(of: option, in: command),
        "\(option.name)")
    }
    #expect(swedish.summary(of: command) != english.summary(of: command))
    #expect(
      swedish.discussion(of: command).count == english.discussion(of: command).count)
  }

  @Test(arguments: HelpSection.Kind.allCases)
  func `a section has a title in both`(_ kind: HelpSection.Kind) {
    #expect(!toolWords(.swedish).title(of: kind).isEmpty)
    #expect(!toolWords(.english).title(of: kind).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `an example names a command that there is`(_ language: Language) {
    let words = toolWords(language)
    for command in [nil] + HelpWordsTests.commands.map({ $0 as CommandSyntax? }) {
      for example in words.examples(of: command) {
        // A shell's line may hold the program's: `eval "$(maltavla completions bash)"`.
        let words = example.line.split(separator: " ").drop { !$0.hasSuffix("maltavla") }.dropFirst()
        let name = words.first.map(String.init) ?? ""
        #expect(CommandName(rawValue: name) != nil, "\(example.line)")
        #expect(command == nil || command?.name == name)
      }
    }
  }
}
