/// The mark of a measured point. Each program has a shape of its own, so that nobody needs to see colours.
struct PointMark {
  let number: Int
  let x: Double
  let y: Double

  var element: SVGElement {
    if number == 0 {
      return .shape("circle", ["class": "mark c0", "cx": x.drawn, "cy": y.drawn, "r": "5.0"])
    }
    let corners = PointMark.shapes[(number - 1) % PointMark.shapes.count]
    let path = corners.enumerated().map { index, corner in
      "\(index == 0 ? "M" : "L")\((x + corner.0).drawn) \((y + corner.1).drawn)"
    }
    return .shape("path", ["class": "mark c\(number)", "d": path.joined() + "Z"])
  }

  /// A square, triangles up and down, a diamond, a cross and a bar.
  private static let shapes: [[(Double, Double)]] = [
    [(-4, -4), (4, -4), (4, 4), (-4, 4)],
    [(0, -5), (5, 4), (-5, 4)],
    [(0, 5), (5, -4), (-5, -4)],
    [(0, -6), (5, 0), (0, 6), (-5, 0)],
    [
      (-5, -1.6), (-1.6, -1.6), (-1.6, -5), (1.6, -5), (1.6, -1.6), (5, -1.6), (5, 1.6), (1.6, 1.6), (1.6, 5),
      (-1.6, 5), (-1.6, 1.6), (-5, 1.6),
    ],
    [(-6, -2.2), (6, -2.2), (6, 2.2), (-6, 2.2)],
  ]
}
