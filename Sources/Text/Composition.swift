/// Canonical composition (NFC) of Latin letters, so that names typed on different systems are stored alike.
///
/// Swift compares strings by canonical equivalence, while a journal is bytes: `é` and `e` + U+0301 are equal
/// as strings and unequal on disk. The table covers the Latin blocks that Swedish, Sami and Finnish names
/// need; characters outside it are kept as they are, which is still equal under `==`.
extension String {
  /// The string with every decomposed Latin letter replaced by its single-scalar form.
  public var composed: String {
    // Below the combining marks every scalar is a whole letter; so are nearly all texts.
    if unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return self }
    return String(map { $0.isASCII ? $0 : precomposed[$0] ?? $0 })
  }
}

/// Looks a character up by canonical equivalence and finds its single-scalar form.
private let precomposed: [Character: Character] = {
  var table: [Character: Character] = [:]
  for range in [0xC0...0x24F, 0x1E00...0x1EFF] {
    for value in range {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      table[Character(scalar)] = Character(scalar)
    }
  }
  return table
}()
