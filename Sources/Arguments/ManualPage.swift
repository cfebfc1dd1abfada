extension ProgramSyntax {
  /// The manual page in the source that `man` reads: the program, each of its commands, and what
  /// ``HelpWords/entries(of:)`` adds of exit statuses, variables and files.
  ///
  /// - Parameters:
  ///   - version: the program's name and version, for the foot of the page.
  ///   - date: the day of that version, `2026-11-30`.
  public func manual(version: String, date: String, words: some HelpWords) -> String {
    let builder = HelpBuilder(program: self, words: words)
    let program = builder.page()
    func blocks(_ kind: HelpSection.Kind) -> [HelpBlock] {
      program.sections.first { $0.kind == kind }?.blocks ?? []
    }
    var page = ManualText(title: name, version: version, date: date)
    page.section(words.title(of: .name))
    page.add(name: name, words.summary(of: nil))
    page.section(words.title(of: .usage), blocks(.usage))
    page.section(words.title(of: .description), words.discussion(of: nil).map { .paragraph($0) })
    page.section(words.title(of: .commonOptions), blocks(.options))
    page.section(words.title(of: .commands))
    for command in allCommands {
      page.subsection(command.name)
      for section in builder.page(on: command).sections where section.kind != .commonOptions {
        page.add(section.blocks)
      }
    }
    for kind in [HelpSection.Kind.exitStatus, .environment, .files] {
      page.section(
        words.title(of: kind), words.entries(of: kind).map { .entry($0.label, explanation: $0.explanation) })
    }
    page.section(words.title(of: .examples), blocks(.examples))
    return page.source
  }
}
