/// One diagram of the picture: a figure against events, both by powers of ten.
struct Panel {
  let title: String
  let unit: String
  let curves: [Curve]
  let x: LogScale
  let y: LogScale

  /// Where the diagram lies, and how much room names have beside it.
  static let width = 330.0
  static let height = 330.0
  static let labels = 110.0

  /// A diagram with its left upper corner at a place; nil where nothing was measured.
  init?(_ title: String, unit: String, curves: [Curve], left: Double, top: Double) {
    let points = curves.flatMap(\.points)
    guard let x = LogScale(points.map(\.events), from: left, to: left + Panel.width),
      let y = LogScale(points.map(\.figure), from: top + Panel.height, to: top)
    else { return nil }
    (self.title, self.unit, self.curves, self.x, self.y) = (title, unit, curves, x, y)
  }

  var elements: [SVGElement] {
    [heading] + grid + curves.sorted { !$0.isOurs && $1.isOurs }.flatMap(drawing) + names
  }

  private var heading: SVGElement {
    .shape(
      "text", ["class": "title", "x": x.start.drawn, "y": (y.end - 18).drawn], [.words("\(title), \(unit)")])
  }

  private var grid: [SVGElement] {
    let rows = y.decades.flatMap { decade -> [SVGElement] in
      let place = y.place(of: Panel.power(decade))
      return [
        line(x.start, place, x.end, place),
        .shape(
          "text", ["class": "scale", "x": (x.start - 8).drawn, "y": (place + 4).drawn, "text-anchor": "end"],
          [.words(Panel.figure(of: decade))]),
      ]
    }
    let columns = x.decades.flatMap { decade -> [SVGElement] in
      let place = x.place(of: Panel.power(decade))
      return [
        line(place, y.start, place, y.end),
        .shape(
          "text", ["class": "scale", "x": place.drawn, "y": (y.start + 20).drawn, "text-anchor": "middle"],
          [.words(NumberText.power(Int(Panel.power(decade))))]),
      ]
    }
    let caption = SVGElement.shape(
      "text",
      [
        "class": "scale", "x": ((x.start + x.end) / 2).drawn, "y": (y.start + 40).drawn,
        "text-anchor": "middle",
      ], [.words("events")])
    return rows + columns + [caption]
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> SVGElement {
    .shape("line", ["class": "grid", "x1": x1.drawn, "y1": y1.drawn, "x2": x2.drawn, "y2": y2.drawn])
  }

  private func drawing(_ curve: Curve) -> [SVGElement] {
    let places = curve.points.map { (x: x.place(of: $0.events), y: y.place(of: $0.figure)) }
    let path = places.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.drawn) \($1.y.drawn)" }.joined()
    return [.shape("path", ["class": "curve c\(curve.number)", "d": path])]
      + places.map { PointMark(number: curve.number, x: $0.x, y: $0.y).element }
  }

  /// Each name stands at the height where its curve ends, joined to it by a thin line.
  private var names: [SVGElement] {
    let ends = curves.compactMap { curve in
      curve.points.last.map { (curve, x.place(of: $0.events), y.place(of: $0.figure)) }
    }
    let heights = LabelSpreading.spread(ends.map(\.2), gap: 18)
    return zip(ends, heights).flatMap { end, height -> [SVGElement] in
      let (curve, endX, endY) = end
      return [
        .shape(
          "path",
          [
            "class": "lead c\(curve.number)",
            "d": "M\((endX + 7).drawn) \(endY.drawn)L\((x.end + 12).drawn) \(height.drawn)",
          ]),
        PointMark(number: curve.number, x: x.end + 20, y: height).element,
        .shape(
          "text",
          [
            "class": curve.isOurs ? "name ours" : "name", "x": (x.end + 30).drawn,
            "y": (height + 4.5).drawn,
          ], [.words(curve.label)]),
      ]
    }
  }

  private static func power(_ decade: Int) -> Double {
    decade < 0 ? 1 / power(-decade) : (0..<decade).reduce(1) { power, _ in power * 10 }
  }

  /// `0.1`, `10`, `1,000`.
  private static func figure(of decade: Int) -> String {
    decade < 0 ? NumberText.limit(power(decade)) : NumberText.grouped(Int(power(decade)))
  }
}
