/// The words without which running text promises nothing, so that most sentences need not be read at all.
public enum PromiseWords {
  /// Whether a word stands in the text that can make a promise of it: "ska", "kommer", "målet", "siktar".
  public static func stand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] < 0x41 {
        if index > start, words.contains(folded(bytes[start..<index])) { return true }
        start = index + 1
      }
      return false
    }
  }

  /// First words of promises, aims and needs; every form of the verbs.
  private static let words: Set<[UInt8]> = {
    let lexicon = Lexicon.swedish
    let openings =
      lexicon.cues.openings(where: { $0 == .aim })
      + lexicon.verbs.forms(where: { $0 == .promise || $0 == .need })
      + ["kommer", "fortsätter", "fortsätta"]
    return Set(openings.map { word in Array(word.prefix { $0.isLetter }.utf8).map(lower) })
  }()

  private static func folded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] { bytes.map(lower) }

  /// The small letter of a byte of A–Z and of the second byte of Å, Ä and Ö.
  private static func lower(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x84, 0x85, 0x96: byte + 0x20
    default: byte
    }
  }
}
