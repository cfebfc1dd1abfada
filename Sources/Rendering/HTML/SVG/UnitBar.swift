import Goals
import Reports

/// The bar of one arbetarekommun in the grid: how far of its target, with a mark where the plan would be.
///
/// Lengths are shares of whatever room there is, so that the mark keeps its width on any page.
struct UnitBar {
  /// Actual ÷ target.
  let reached: Double?
  /// Expected ÷ target.
  let planned: Double?
  let isSilent: Bool

  var node: HTMLNode {
    tag("svg", class: "bar", ["width": "100%", "height": "9", "aria-hidden": "true"]) {
      rect("bt", x: "0", width: 1, y: "1", height: "7")
      fill
      if let planned {
        let x = share(min(max(planned, 0), 1))
        tag(
          "rect", class: "bh", ["x": x, "y": "0", "width": "4", "height": "9", "transform": "translate(-2)"])
        tag(
          "rect", class: "bm", ["x": x, "y": "0", "width": "2", "height": "9", "transform": "translate(-1)"])
      }
    }
  }

  @HTMLBuilder
  private var fill: [HTMLNode] {
    let reached = self.reached ?? 0
    if reached < 0 {
      Shape.path([Spot(0, 4.5), Spot(6, 0.5), Spot(6, 8.5)], closed: true, "cr")
    } else if reached > 0 {
      // Something is never drawn as nothing, nor what is short of all as all.
      let drawn = reached >= 1 ? 1 : min(max(reached, 0.01), 0.985)
      rect(
        isSilent ? "bs" : "bf", x: "0", width: drawn, y: "1", height: "7", fill: isSilent ? "url(#bars)" : nil
      )
    }
  }

  private func rect(
    _ style: String, x: String, width: Double, y: String, height: String, fill: String? = nil
  ) -> HTMLNode {
    tag("rect", class: style, ["x": x, "y": y, "width": share(width), "height": height, "fill": fill])
  }

  private func share(_ share: Double) -> String { (share * 100).coordinate + "%" }
}
