/// A piece of a picture as SVG writes it.
indirect enum SVGElement: Hashable, Sendable {
  /// A shape with its attributes, and what stands inside it.
  case shape(String, [Attribute], [SVGElement])
  /// Words.
  case words(String)
  /// A sheet of style, which is ours alone.
  case style(String)

  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// A shape; numbers are written with one decimal.
  static func shape(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []
  ) -> SVGElement {
    .shape(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, children)
  }

  /// The element as text; words and values are escaped.
  var text: String {
    switch self {
    case .words(let words): return SVGElement.escaped(words)
    case .style(let sheet): return "<style>\n\(sheet)\n</style>\n"
    case .shape(let name, let attributes, let children):
      let start =
        "<" + name + attributes.map { " \($0.name)=\"\(SVGElement.escaped($0.value))\"" }.joined()
      guard !children.isEmpty else { return start + "/>\n" }
      return start + ">" + children.map(\.text).joined() + "</\(name)>\n"
    }
  }

  private static func escaped(_ words: String) -> String {
    words.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}

extension Double {
  /// A length of the picture.
  var drawn: String { NumberText.fixed(self, 1) }
}
