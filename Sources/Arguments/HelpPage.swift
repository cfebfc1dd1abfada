/// The help on a program or a command, before it has a format: a terminal's text is one, a manual page another.
public struct HelpPage: Hashable, Sendable {
  /// The sections in the order they are read; none is empty.
  public var sections: [HelpSection]

  /// Where to read on, at the foot of the page; nil for nowhere.
  public var closing: String?

  /// A page; sections without content are left out.
  public init(sections: [HelpSection], closing: String? = nil) {
    self.sections = sections.filter { !$0.blocks.isEmpty }
    self.closing = closing
  }
}

/// A titled part of a help page.
public struct HelpSection: Hashable, Sendable {
  /// What the section is about.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// What the command does.
    case overview
    /// How it is typed.
    case usage
    /// Its operands.
    case operands
    /// Its own options, or the program's.
    case options
    /// The options that every command has.
    case commonOptions
    /// The program's commands.
    case commands
    /// Command lines to learn from.
    case examples
    /// In the manual page, the program's name with what it is.
    case name
    /// In the manual page, what is worth knowing of the program.
    case description
    /// In the manual page, what the program's exit statuses mean.
    case exitStatus
    /// In the manual page, the variables that it looks at.
    case environment
    /// In the manual page, the files that it reads and writes.
    case files
  }

  /// What the section is about.
  public var kind: Kind
  /// Its title, without a colon.
  public var title: String
  /// What it holds.
  public var blocks: [HelpBlock]

  /// A section.
  public init(_ kind: Kind, title: String, blocks: [HelpBlock]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// A part of a section.
public enum HelpBlock: Hashable, Sendable {
  /// Running text.
  case paragraph(String)
  /// The command line: what is typed first, and the parts that follow, none of which is broken.
  case usage(String, parts: [String])
  /// An operand, option or command and its explanation.
  case entry(String, explanation: String)
  /// A command line to learn from.
  case example(HelpExample)
}
