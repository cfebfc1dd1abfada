import Foundation
import Testing

@testable import maltavla

/// What stands in an HTML page, as Python's parser sees it: see `outline.py`.
struct Outline: Decodable {
  struct Chart: Decodable {
    let isNamed: Bool
    let style: String
    let following: String
  }

  let tags: [String: [String]]
  let values: [[String]]
  let text: String
  let style: String
  let unclosed: [String]
  let charts: [Chart]
  let goals: [String: String]
  let grid: [String: [String: String]]

  static let canRead = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  /// The outlines of pages, in their order.
  static func all(of pages: [String]) throws -> [Outline] {
    let script = Repository.root.appending(path: "Tests/MaltavlaTests/Pages/outline.py").path
    let folder = try TemporaryFolder()
    let input = String(decoding: try JSONEncoder().encode(pages), as: UTF8.self)
    let run = try #require(try Binary.tool("python3", [script], in: folder.url, input: input))
    #expect(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode([Outline].self, from: Data(run.output.utf8))
  }

  /// The values of an attribute, of whatever element.
  func values(of attribute: String) -> [String] { values.filter { $0[1] == attribute }.map { $0[2] } }

  // What our own pages are made of; nothing that a person writes may add to it.
  static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "section", "header", "article", "div", "p",
    "span",
    "b", "q", "small", "h1", "h2", "h3", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "th", "td", "svg", "defs", "symbol", "pattern", "g", "use", "path", "circle", "rect",
    "line",
    "text", "desc", "template",
  ]
  static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "class", "id", "scope", "colspan", "data-goal", "width", "height",
    "aria-hidden", "aria-labelledby", "role", "viewbox", "href", "patternunits", "patterntransform", "x", "y",
    "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "fill", "transform", "text-anchor",
  ]

  /// Faults in what must hold for every page, whoever wrote the words on it.
  var faults: [String] {
    var faults = unclosed.map { "not closed: \($0)" }
    faults += tags.keys.filter { !Outline.elements.contains($0) }.map { "element \($0)" }
    faults += tags.values.joined().filter { !Outline.attributes.contains($0) }.map { "attribute \($0)" }
    let ids = values(of: "id")
    faults += Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.map {
      "id twice: \($0.key)"
    }
    faults += ids.filter { $0.isEmpty || $0.contains { $0.isWhitespace } }.map { "bad id: \($0)" }
    let known = Set(ids)
    faults += values(of: "href").filter { !$0.hasPrefix("#") || !known.contains(String($0.dropFirst())) }
      .map { "href: \($0)" }
    faults += values(of: "fill").filter { !$0.hasPrefix("url(#") }.map { "fill: \($0)" }
    faults += values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
      .filter { !known.contains($0) }.map { "label: \($0)" }
    faults += charts.filter { !$0.isNamed }.map { "a drawing without words: \($0.style)" }
    // Small drawings stand beside the table that has their figures.
    faults += charts.filter { $0.style == "chart" && $0.following != "table" }.map { _ in
      "a chart without a table"
    }
    // What stands in a string of the sheet does nothing.
    let rules = Styles.rules(style)
    if rules.contains("url(") || rules.contains("@import") || style.contains("<") {
      faults.append("live style")
    }
    if values(of: "lang").first.map({ ["sv", "en"].contains($0) }) != true { faults.append("no language") }
    return faults
  }
}
