/// The picture's colours, on light paper and on dark.
enum PictureStyle {
  /// One for each curve: the program first, then `wc -l` and the peers. Told apart also by those who see few colours.
  private static let light = ["#c8102e", "#555555", "#0072b2", "#b8860b", "#007a5e", "#8e4a9e", "#a0522d"]
  private static let dark = ["#ff6b7f", "#b5b5b5", "#56b4e9", "#e6c229", "#3fc39b", "#d59be3", "#e39a6f"]

  static let sheet = """
    text { font-family: system-ui, "Liberation Sans", sans-serif; font-size: 13px; fill: #222222; }
    .title { font-size: 16px; font-weight: 600; }
    .scale { fill: #555555; font-size: 12px; }
    .ours { font-weight: 700; }
    .paper { fill: #ffffff; }
    .grid { stroke: #dddddd; stroke-width: 1; }
    .curve { fill: none; stroke-width: 1.8; }
    .curve.c0 { stroke-width: 3.2; }
    .lead { fill: none; stroke-width: 0.8; opacity: 0.6; }
    .mark { stroke-width: 0; }
    \(colours(light))
    @media (prefers-color-scheme: dark) {
      text { fill: #eeeeee; }
      .scale { fill: #bbbbbb; }
      .paper { fill: #1c1c1e; }
      .grid { stroke: #3a3a3c; }
      \(colours(dark))
    }
    """

  private static func colours(_ colours: [String]) -> String {
    colours.enumerated().map { number, colour in
      ".curve.c\(number), .lead.c\(number) { stroke: \(colour); } .mark.c\(number) { fill: \(colour); }"
    }.joined(separator: "\n")
  }
}
