import Goals
import Reports

/// The mark of an outlook: a shape that tells it without colour. Round is calm, angular wants attention.
enum Symbol {
  /// The shapes, drawn once in a document and used wherever they are needed.
  static var definitions: HTMLNode {
    tag("svg", class: "defs", ["width": "0", "height": "0", "aria-hidden": "true"]) {
      tag("defs") {
        for (name, shapes) in drawings {
          tag("symbol", ["id": "s-" + name, "viewBox": "0 0 16 16"]) { shapes }
        }
        hatch("hatch", "hl", every: 5)
        hatch("bars", "hb", every: 3)
        hatch("gap", "hg", every: 5)
      }
    }
  }

  private static func hatch(_ id: String, _ style: String, every gap: Int) -> HTMLNode {
    tag(
      "pattern",
      [
        "id": id, "width": "\(gap)", "height": "\(gap)", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ]
    ) {
      tag("line", class: style, ["x1": "0", "y1": "0", "x2": "0", "y2": "\(gap)"])
    }
  }

  /// An outlook's mark; the words that must stand beside it are the caller's.
  static func mark(_ outlook: Outlook) -> HTMLNode { use(name(of: outlook)) }

  /// What is still to be done.
  static let pending = use("pending")
  /// Better than before.
  static let better = use("better")
  /// Worse than before.
  static let worse = use("worse")

  private static func use(_ name: String) -> HTMLNode {
    tag("svg", class: "m", ["viewBox": "0 0 16 16", "aria-hidden": "true"]) {
      tag("use", ["href": "#s-" + name])
    }
  }

  private static func name(of outlook: Outlook) -> String {
    switch outlook {
    case .reached: "reached"
    case .likely: "likely"
    case .uncertain: "uncertain"
    case .unlikely: "unlikely"
    case .missed: "missed"
    case .unmeasured: "unmeasured"
    }
  }

  private static var drawings: [(String, [HTMLNode])] {
    let middle = Spot(8, 8)
    return [
      (
        "reached",
        [Shape.circle(middle, 7, "cg"), Shape.path([Spot(4.6, 8.2), Spot(7, 10.8), Spot(11.6, 5.6)], "cw")]
      ),
      ("likely", [Shape.circle(middle, 6, "cg")]),
      (
        "uncertain",
        [Shape.circle(middle, 6, "cu"), tag("path", class: "cuf", ["d": "M8 2A6 6 0 0 0 8 14Z"])]
      ),
      (
        "unlikely",
        [
          Shape.path([Spot(8, 0.4), Spot(15.6, 8), Spot(8, 15.6), Spot(0.4, 8)], closed: true, "cr"),
          Shape.rect(Spot(7.1, 3.8), width: 1.9, height: 5.2, "cwf"),
          Shape.circle(Spot(8.05, 11.1), 1.1, "cwf"),
        ]
      ),
      (
        "missed",
        [
          Shape.rect(Spot(1.5, 1.5), width: 13, height: 13, "cr"),
          Shape.path([Spot(5, 5), Spot(11, 11)], "cw"), Shape.path([Spot(11, 5), Spot(5, 11)], "cw"),
        ]
      ),
      ("unmeasured", [Shape.circle(middle, 6, "cd")]),
      ("pending", [Shape.circle(middle, 5.5, "cp")]),
      ("better", [Shape.path([Spot(8, 3), Spot(14, 13), Spot(2, 13)], closed: true, "ck")]),
      ("worse", [Shape.path([Spot(8, 13), Spot(13.4, 4), Spot(2.6, 4)], closed: true, "ckh")]),
    ]
  }
}
