public import Goals

/// How a language writes numbers. Spaces inside numbers are no-break; renderers make them plain where they must.
public struct NumberStyle: Hashable, Sendable {
  /// Between whole and fraction.
  public let decimal: String
  /// Between groups of three.
  public let group: String
  /// Before the percent sign.
  public let percentGap: String

  /// Svenska: 1 430,5 and 29 %.
  public static let swedish = NumberStyle(decimal: ",", group: "\u{A0}", percentGap: "\u{A0}")
  /// English: 1,430.5 and 29%.
  public static let english = NumberStyle(decimal: ".", group: ",", percentGap: "")

  /// `1 430`, `−446`.
  public func text(_ quantity: Quantity) -> String {
    quantity.formatted(decimal: decimal, group: group, minus: "\u{2212}")
  }

  /// `1430,5`: without groups, as attributes are written.
  func plain(_ quantity: Quantity) -> String {
    quantity.formatted(decimal: decimal, group: "", minus: "\u{2212}")
  }

  /// `21,4 %` where it is a percentage, else `1 430`.
  public func text(_ quantity: Quantity, isPercent: Bool) -> String {
    text(quantity) + (isPercent ? percentGap + "%" : "")
  }

  /// With a sign: `+17`, `−446`, `±0`.
  public func signed(_ quantity: Quantity) -> String {
    quantity == .zero ? "±0" : quantity > .zero ? "+" + text(quantity) : text(quantity)
  }

  /// A fraction as a whole percentage. What is short of all is never shown as 100 %, nor something as nothing.
  public func percent(_ share: Double) -> String {
    let exact = share.magnitude * 100
    guard exact.isFinite, exact < 1e9 else { return "–" }
    // 57 of 200 is a half that a binary fraction puts a hair below.
    var whole = Int(exact + 0.5 + 1e-9)
    if share > 0, share < 1, whole >= 100 { whole = 99 }
    if share > 0, whole == 0 { return "<1\(percentGap)%" }
    return text(Quantity(share < 0 ? -whole : whole)) + percentGap + "%"
  }
}
