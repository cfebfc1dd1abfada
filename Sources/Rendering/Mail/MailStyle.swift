import Goals
import Reports

/// The colours and type of a letter, written at each element: mail programs drop sheets of style.
enum MailStyle {
  static let ink = "#1b1f23"
  static let quiet = "#454d55"
  static let label = "#5d666f"
  static let accent = "#0f4c6b"
  static let uncertain = "#8a5a00"
  static let risk = "#a8321a"
  static let rule = "#c8cdd2"
  static let track = "#d9dee2"
  static let known = "#7d868f"

  static let family = "font-family:Arial,Helvetica,sans-serif;"
  /// In few letters: there are hundreds of cells, and some programs show only the first hundred kilobytes.
  static let cell = "font:14px/20px Arial,Helvetica,sans-serif;color:\(ink);vertical-align:top;"

  /// For what others have written: a word that is wider than the screen breaks. Not for columns of figures, which would
  /// give way to it.
  static let breaking = "overflow-wrap:anywhere;"

  /// What only a screen that is narrow looks like, for the programs that heed it; the others show the same, smaller.
  static let sheet = """
    @media (max-width:480px){\
    .wide{display:none!important}\
    .edge{padding-left:14px!important;padding-right:14px!important}\
    .s{display:inline-block!important;width:31%!important;box-sizing:border-box;padding-bottom:10px!important}\
    .bar{width:60px!important}}
    """

  /// The mark of an outlook and its colour; the words stand beside it. The selector behind the check keeps programs
  /// from making a picture of it.
  static func mark(_ outlook: Outlook) -> (sign: String, color: String) {
    switch outlook {
    case .reached: ("✔\u{FE0E}", accent)
    case .likely: ("●", accent)
    case .uncertain: ("◐", uncertain)
    case .unlikely: ("◆", risk)
    case .missed: ("■", risk)
    case .unmeasured: ("○", label)
    }
  }
}
