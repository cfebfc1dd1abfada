import Goals
public import Reports
import Text

/// A paper as one HTML file that needs nothing else: no script, no picture, no font and no request.
public struct PaperRenderer: Sendable {
  let book: any Phrasebook

  /// A renderer.
  public init(_ book: any Phrasebook) { self.book = book }

  /// The document of one or several papers, each beginning a page; the first names it.
  public func text(_ papers: [Paper]) -> String {
    guard let first = papers.first else { return "" }
    let sections = PaperSections(book)
    let head = tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag("title") { title(of: first) }
      tag("style") { Stylesheet(first, book).text }
    }
    let body = tag("body") {
      Symbol.definitions
      tag("main") {
        for (index, paper) in papers.enumerated() {
          // Ids must be unique in the whole file.
          sections.numbered(papers.count > 1 ? index + 1 : nil).all(of: paper)
        }
      }
    }
    let document = tag("html", ["lang": book.language.rawValue]) {
      head
      body
    }
    return "<!DOCTYPE html>\n" + document.text + "\n"
  }

  private func title(of paper: Paper) -> String {
    [book.text(paper.masthead.title), book.text(.period(paper.masthead.period)), paper.masthead.organisation]
      .joined(separator: " · ")
  }
}

/// The parts of a paper, from the masthead to what it rests on.
struct PaperSections {
  let book: any Phrasebook
  /// What ids begin with where a file holds several papers.
  var prefix = ""

  init(_ book: any Phrasebook) { self.book = book }

  func numbered(_ number: Int?) -> PaperSections {
    var copy = self
    copy.prefix = number.map { "p\($0)-" } ?? ""
    return copy
  }

  @HTMLBuilder
  func all(of paper: Paper) -> [HTMLNode] {
    first(of: paper)
    if !paper.earlierActions.isEmpty { earlierActions(of: paper) }
    for area in paper.areas { self.area(area, of: paper) }
    units(of: paper)
    last(of: paper)
  }

  func say(_ phrase: Phrase) -> String { book.text(phrase) }
  func say(_ phrase: PaperPhrase) -> String { book.text(.paper(phrase)) }
  func say(_ word: Word) -> String { book.text(word) }

  /// An outlook's mark with its word.
  func outlook(_ outlook: Outlook, _ words: String) -> [HTMLNode] {
    [Symbol.mark(outlook), .text(words)]
  }

  /// Labels and what they say; what is missing is said in the colour of risk, with a line to write on.
  func facts(_ facts: [Page.Fact], _ style: String) -> HTMLNode? {
    if facts.isEmpty { return nil }
    return tag("dl", class: style) {
      for fact in facts {
        tag("div") {
          tag("dt") { say(fact.label) }
          if fact.content == .missing {
            tag("dd", class: "missing") { say(fact.content) }
          } else {
            tag("dd") { say(fact.content) }
          }
        }
      }
    }
  }
}
