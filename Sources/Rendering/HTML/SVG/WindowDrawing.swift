import Goals
import Reports

/// A cell for each window of a rate: what it brought, and whether that was enough.
struct WindowDrawing {
  let chart: WindowChart
  let book: any Phrasebook

  private static let width = 340.0
  private static let top = 18.0
  private static let height = 22.0

  private var cell: Double { WindowDrawing.width / Double(max(chart.windows.count, 8)) }
  /// The figure in a cell needs some room; where windows are many the table alone has it.
  private var hasFigures: Bool { cell >= 12 }

  func node(id: String, title: String) -> HTMLNode {
    Shape.drawing(
      width: WindowDrawing.width, height: isCrowded ? 71 : 58, style: "chart", id: id, title: title,
      description: book.text(.paper(.windowsDescription(chart)))
    ) {
      for (index, window) in chart.windows.enumerated() { drawn(window, at: index) }
      divider
      missed
    }
  }

  /// Near the end there is no room above the strip for what is left, and it stands below: under the missed window's
  /// name, where there is one.
  private var isLate: Bool { left(chart.completed) > 210 && chart.completed < chart.windows.count }
  private var isCrowded: Bool { isLate && chart.windows.contains { $0.state == .missed } }

  private func left(_ index: Int) -> Double { Double(index) * cell }

  @HTMLBuilder
  private func drawn(_ window: Trace.Window, at index: Int) -> [HTMLNode] {
    let gap = min(2.0, cell * 0.15)
    let corner = Spot(left(index) + gap / 2, WindowDrawing.top)
    let style =
      switch window.state {
      case .kept: "wk"
      case .missed: "wm"
      case .running: "wr"
      case .coming: "wc"
      }
    Shape.rect(corner, width: cell - gap, height: WindowDrawing.height, style)
    if hasFigures, window.state != .coming {
      Shape.label(
        book.numbers.text(window.brought), at: Spot(left(index) + cell / 2, WindowDrawing.top + 15), .middle,
        window.state == .kept ? "l n" : window.state == .missed ? "l e" : "l")
    }
  }

  /// A line after the windows that are over, and how many there are on either side.
  @HTMLBuilder
  private var divider: [HTMLNode] {
    let over = chart.completed
    let x = left(over)
    let running = chart.windows.first { $0.state == .running }
    let coming = chart.windows.count { $0.state == .coming }
    if over > 0 {
      Shape.label(
        book.text(.paper(.windowsOver(over))), at: Spot(x < 70 ? 0 : x - 4, 12), x < 70 ? .start : .end)
    }
    if over < chart.windows.count {
      Shape.line(Spot(x, 4), Spot(x, WindowDrawing.top + WindowDrawing.height), "t")
      Shape.label(
        book.text(.paper(.windowsLeft(until: running?.period.end, coming: coming))),
        at: Spot(
          isLate ? WindowDrawing.width : max(x, 70) + 4, isLate && over > 0 ? (isCrowded ? 66 : 52) : 12),
        isLate ? .end : .start)
    }
  }

  /// The last window that was missed by name; the table has them all.
  @HTMLBuilder
  private var missed: [HTMLNode] {
    if let index = chart.windows.lastIndex(where: { $0.state == .missed }) {
      let window = chart.windows[index]
      let x = left(index) + cell / 2
      Shape.line(
        Spot(x, WindowDrawing.top + WindowDrawing.height),
        Spot(x, WindowDrawing.top + WindowDrawing.height + 4),
        "we")
      Shape.label(
        book.text(.paper(.missedWindow(window.period, window.brought, target: chart.target))),
        at: Spot(x, 53), x < 80 ? .start : x > 260 ? .end : .middle, "l e")
    }
  }
}
