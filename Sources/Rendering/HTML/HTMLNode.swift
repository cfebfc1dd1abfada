import Text

/// A piece of HTML or of SVG inside it. Text is always escaped when it is written; there is no way around it.
public indirect enum HTMLNode: Hashable, Sendable {
  /// An element with its attributes, in order, and what it holds.
  case element(String, [Attribute], [HTMLNode])
  /// Words.
  case text(String)

  /// An attribute of an element.
  public struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// Elements that hold nothing and have no end tag.
  private static let void: Set<String> = ["meta", "br", "col", "hr", "img"]
  /// Drawn shapes hold nothing, and say so.
  private static let shapes: Set<String> = ["path", "circle", "rect", "line", "use"]

  /// Attributes of numbers alone. No person's number stands there, and none that looks like one may be changed.
  private static let drawing: Set<String> = ["d", "viewBox", "transform", "x", "y", "width", "height"]

  /// The node as text, without a new line at its end.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  func write(to text: inout String) {
    switch self {
    case .text(let words): HTMLNode.escape(HTMLNode.harmless(words), isAttribute: false, to: &text)
    case .element(let name, let attributes, let children):
      text += "<" + name
      for attribute in attributes {
        text += " \(attribute.name)=\""
        let isDrawn = HTMLNode.drawing.contains(attribute.name)
        HTMLNode.escape(
          isDrawn ? attribute.value.withoutHazards : HTMLNode.harmless(attribute.value), isAttribute: true,
          to: &text)
        text += "\""
      }
      if HTMLNode.shapes.contains(name), children.isEmpty {
        text += "/>"
        return
      }
      text += ">"
      if HTMLNode.void.contains(name) { return }
      // A sheet of style is ours alone, and `>` in it is no markup.
      if name == "style", case .text(let style)? = children.first {
        text += style
      } else {
        for child in children { child.write(to: &text) }
      }
      text += "</\(name)>"
      if HTMLNode.breaks.contains(name) { text += "\n" }
    }
  }

  /// Elements after which a new line helps those who read the source.
  private static let breaks: Set<String> = [
    "section", "table", "tr", "svg", "p", "h1", "h2", "h3", "dl", "header", "head", "article", "style", "ul",
    "li",
  ]

  /// A new line is a space to a browser; everything else that must not be shown is written out.
  private static func harmless(_ words: String) -> String {
    words.contains("\n")
      ? words.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }.joined(
        separator: "\n")
      : words.harmless
  }

  /// Writes out what a browser would obey.
  private static func escape(_ words: String, isAttribute: Bool, to text: inout String) {
    for character in words.unicodeScalars {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where isAttribute: text += "&quot;"
      default: text.unicodeScalars.append(character)
      }
    }
  }
}

/// Collects nodes, words and what is left out by a condition.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }
  static func buildExpression(_ node: HTMLNode?) -> [HTMLNode] { node.map { [$0] } ?? [] }
  static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }
  static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  static func buildEither(first: [HTMLNode]) -> [HTMLNode] { first }
  static func buildEither(second: [HTMLNode]) -> [HTMLNode] { second }
  static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}

/// An element; attributes without a value are left out.
func tag(
  _ name: String, class style: String? = nil, _ attributes: KeyValuePairs<String, String?> = [:],
  @HTMLBuilder _ content: () -> [HTMLNode] = { [] }
) -> HTMLNode {
  var all: [HTMLNode.Attribute] = []
  if let style { all.append(HTMLNode.Attribute(name: "class", value: style)) }
  for (name, value) in attributes {
    if let value { all.append(HTMLNode.Attribute(name: name, value: value)) }
  }
  return .element(name, all, content())
}
