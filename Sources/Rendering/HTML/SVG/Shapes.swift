/// The few shapes that the drawings are made of. Their look is the style sheet's.
enum Shape {
  static func line(_ from: Spot, _ to: Spot, _ style: String) -> HTMLNode {
    tag(
      "line", class: style,
      ["x1": from.x.coordinate, "y1": from.y.coordinate, "x2": to.x.coordinate, "y2": to.y.coordinate])
  }

  static func path(_ spots: [Spot], closed isClosed: Bool = false, _ style: String, fill: String? = nil)
    -> HTMLNode
  {
    let moves = spots.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.coordinate) \($1.y.coordinate)" }
    return tag("path", class: style, ["d": moves.joined() + (isClosed ? "Z" : ""), "fill": fill])
  }

  static func rect(_ corner: Spot, width: Double, height: Double, _ style: String, fill: String? = nil)
    -> HTMLNode
  {
    tag(
      "rect", class: style,
      [
        "x": corner.x.coordinate, "y": corner.y.coordinate, "width": max(0, width).coordinate,
        "height": max(0, height).coordinate, "fill": fill,
      ])
  }

  static func circle(_ center: Spot, _ radius: Double, _ style: String) -> HTMLNode {
    tag(
      "circle", class: style,
      ["cx": center.x.coordinate, "cy": center.y.coordinate, "r": radius.coordinate])
  }

  /// Where text stands to its spot.
  enum Anchor: String {
    case start, middle, end
  }

  /// Words at a spot; in the style `w` on a white ground, so that lines behind them do not disturb.
  ///
  /// The ground is a rectangle as wide as the words are in Arial: the W3C's checker knows no `paint-order`, and a copy of
  /// the words as their halo would be read twice.
  static func label(_ text: String, at spot: Spot, _ anchor: Anchor = .start, _ style: String = "l")
    -> HTMLNode
  {
    let side = anchor == .start ? nil : anchor.rawValue
    let styles = style.split(separator: " ")
    guard styles.contains("w") else {
      return tag("text", class: style, ["x": spot.x.coordinate, "y": spot.y.coordinate, "text-anchor": side])
      {
        text
      }
    }
    let width = LabelWidth.ems(of: text)
    let left = anchor == .start ? 0 : anchor == .end ? -width : -width / 2
    return tag(
      "g", class: styles.filter { $0 != "w" }.joined(separator: " "),
      ["transform": "translate(\(spot.x.coordinate) \(spot.y.coordinate))"]
    ) {
      tag("rect", class: "w", ["x": left.ems, "y": "-0.8em", "width": width.ems, "height": "1em"])
      tag("text", ["text-anchor": side]) { text }
    }
  }

  /// The mark of a target: a ring around a dot.
  static func bullseye(_ center: Spot, _ radius: Double = 4.4) -> [HTMLNode] {
    [circle(center, radius, "b"), circle(center, radius * 0.4, "bd")]
  }

  /// A drawing that says what it shows to those who do not see it.
  static func drawing(
    width: Double, height: Double, style: String, id: String, title: String, description: String,
    @HTMLBuilder _ content: () -> [HTMLNode]
  ) -> HTMLNode {
    tag(
      "svg", class: style,
      [
        "viewBox": "0 0 \(width.coordinate) \(height.coordinate)", "role": "img",
        "aria-labelledby": "\(id)-t \(id)-d",
      ]
    ) {
      tag("title", ["id": "\(id)-t"]) { title }
      tag("desc", ["id": "\(id)-d"]) { description }
      content()
    }
  }
}
