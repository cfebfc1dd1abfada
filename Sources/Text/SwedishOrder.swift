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
    case "á", "à", "â", "ã": 0x61
    case "ç", "č": 0x63
    case "é", "è", "ê", "ë": 0x65
    case "í", "ì", "î", "ï": 0x69
    case "ñ": 0x6E
    case "ó", "ò", "ô", "õ": 0x6F
    case "š": 0x73
    case "ú", "ù", "û": 0x75
    case "ü": 0x79  // sorted as y by Swedish convention
    default: scalar.value < 0x7B ? scalar.value : scalar.value + 3
    }
  }
}
