/// The order of a Swedish register: å, ä and ö after z, case and other accents ignored at first.
public enum SwedishOrder {
  /// Whether `left` stands before `right` in a Swedish list of names.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let leftKey = key(left)
    let rightKey = key(right)
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return left < right
  }

  /// Sort key of a name: one weight a letter.
  static func key(_ name: String) -> [UInt32] {
    name.composed.lowercased().unicodeScalars.map(weight)
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "å": 0x7B
    case "ä", "æ": 0x7C
    case "ö", "ø": 0x7D
    case "é", "è", "ê", "ë": 0x65
    case "á", "à", "â", "ã": 0x61
    case "ü": 0x79  // sorted as y by Swedish convention
    default: scalar.value < 0x7B ? scalar.value : scalar.value + 3
    }
  }
}
