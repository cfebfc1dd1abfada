public import Goals

/// A document without a format: blocks of phrases and typed cells. A renderer makes it text, Markdown or CSV.
public struct Page: Hashable, Sendable {
  /// The language that the document speaks.
  public var language: Language
  /// Whether invented events feed it, so that it must be stamped.
  public var isExample: Bool
  /// What stands in it, from the top.
  public var blocks: [Block]

  /// A page.
  public init(language: Language, isExample: Bool, blocks: [Block] = []) {
    self.language = language
    self.isExample = isExample
    self.blocks = blocks
  }

  /// One thing on a page.
  public enum Block: Hashable, Sendable {
    /// The document's name.
    case title(Phrase)
    /// The start of a section.
    case heading(Phrase)
    /// A paragraph of sentences.
    case paragraph([Phrase])
    /// Lines that belong together, each on its own.
    case lines([Phrase])
    /// Labels and what they say.
    case facts([Fact])
    /// Rows and columns.
    case table(Table)
    /// A numbered matter with its facts.
    case matter(Matter)
  }

  /// Something to decide on: a name, an outlook, and facts with their labels.
  public struct Matter: Hashable, Sendable {
    /// Its number among the matters.
    public var number: Int
    /// What it is about.
    public var title: Phrase
    /// What stands at the right.
    public var aside: Phrase?
    /// Labels and what they say.
    public var facts: [Fact]
  }

  /// A label and what it says.
  public struct Fact: Hashable, Sendable {
    /// The label.
    public var label: Word
    /// What it says.
    public var content: Phrase

    /// A label and what it says.
    public init(_ label: Word, _ content: Phrase) {
      self.label = label
      self.content = content
    }
  }
}
