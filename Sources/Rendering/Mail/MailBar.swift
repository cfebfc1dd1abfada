import Reports

/// A bar of table cells: how much of a target is done, with a line where the plan is.
struct MailBar {
  let bar: Table.Bar
  /// Whether the figure is only what is known.
  let isSilent: Bool
  /// In pixels.
  let height: Int

  var node: HTMLNode {
    tag(
      "table",
      [
        "role": "presentation", "width": "100%", "cellpadding": "0", "cellspacing": "0", "border": "0",
        "style": "width:100%;table-layout:fixed;border-collapse:collapse;", "aria-hidden": "true",
      ]
    ) {
      tag("tr") {
        for part in parts { cell(part) }
      }
    }
  }

  private struct Part {
    /// In percent of the bar; nil takes what is left, and a mark two pixels.
    var share: Int?
    var color: String
    var isMark = false
  }

  /// From the left: what is done and what is not, with the plan's line in between.
  private var parts: [Part] {
    let done = MailBar.percent(bar.filled)
    let fill = isSilent ? MailStyle.known : MailStyle.accent
    guard let plan = bar.planned.map({ min(99, MailBar.percent($0)) }), plan > 0 else {
      return [Part(share: done, color: fill), Part(share: nil, color: done == 100 ? fill : MailStyle.track)]
    }
    if done > plan {
      return [
        Part(share: plan, color: fill), Part(share: nil, color: "#ffffff", isMark: true),
        Part(share: done - plan, color: fill), Part(share: nil, color: done == 100 ? fill : MailStyle.track),
      ]
    }
    return [
      Part(share: done, color: fill), Part(share: plan - done, color: MailStyle.track),
      Part(share: nil, color: MailStyle.ink, isMark: true), Part(share: nil, color: MailStyle.track),
    ]
  }

  private func cell(_ part: Part) -> HTMLNode? {
    if part.share == 0 { return nil }
    let width = part.isMark ? "width:2px;" : part.share.map { "width:\($0)%;" } ?? ""
    return tag(
      "td",
      [
        "bgcolor": part.color,
        "style": width + "height:\(height)px;padding:0;background:\(part.color);font-size:0;line-height:0;",
      ]
    ) { "\u{A0}" }
  }

  /// Something is never drawn as nothing, and what is short of all never as all.
  private static func percent(_ share: Double) -> Int {
    guard share > 0, share.isFinite else { return 0 }
    return share >= 1 ? 100 : min(99, max(1, Int(share * 100 + 0.5)))
  }
}
