/// Time and memory against events, the program beside its peers, both by powers of ten.
struct GrowthPicture {
  private let sizes: [SizeResult]
  private let units: Int

  /// Draws the sizes with the most arbetarekommuner.
  init(_ result: BenchResult) {
    units = result.units
    sizes = result.sizes.filter { $0.units == result.units }
  }

  private static let left = 60.0
  private static let top = 60.0
  private static let margin = 60.0

  /// The picture as a file.
  var text: String {
    let step = Panel.width + Panel.labels + GrowthPicture.left
    let time = Panel(
      "Time", unit: "ms", curves: Curve.all(sizes, .wall, scale: 1e-6), left: GrowthPicture.left,
      top: GrowthPicture.top)
    let memory = Panel(
      "Memory", unit: "MB", curves: Curve.all(sizes, .peak, scale: NumberText.megabytes(1)),
      left: GrowthPicture.left + step, top: GrowthPicture.top)
    let width = GrowthPicture.left + step + Panel.width + Panel.labels
    let height = GrowthPicture.top + Panel.height + GrowthPicture.margin
    let picture = SVGElement.shape(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width.drawn) \(height.drawn)",
        "width": width.drawn, "height": height.drawn, "role": "img", "aria-labelledby": "title",
      ],
      [
        .shape("title", ["id": "title"], [.words(title)]), .style(PictureStyle.sheet),
        .shape(
          "rect", ["class": "paper", "width": width.drawn, "height": height.drawn, "rx": "8.0"]),
      ] + (time?.elements ?? []) + (memory?.elements ?? []))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.text
  }

  private var title: String {
    "Time and memory against events, with \(units) arbetarekommuner: the program and its peers"
  }
}
