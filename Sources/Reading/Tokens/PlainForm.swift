/// The form of a word that is written in ASCII and the letters of Latin-1 alone, as nearly every word is: composed
/// already, and in lower case by a bit.
enum PlainForm {
  /// The word in lower case; nil for one with anything else in it.
  static func of(_ word: Substring) -> String? {
    var word = word
    return word.withUTF8 { bytes in
      var isPlain = true
      let form = String(unsafeUninitializedCapacity: bytes.count) { form in
        var place = 0
        while place < bytes.count {
          let byte = bytes[place]
          if byte == 0xC3, place + 1 < bytes.count {
            let second = bytes[place + 1]
            form[place] = byte
            // À to Þ but for ×, whose small letters stand 32 places on.
            form[place + 1] = second < 0x9F && second != 0x97 ? second + 0x20 : second
            place += 2
          } else if byte < 0x80 {
            form[place] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            place += 1
          } else {
            isPlain = false
            return 0
          }
        }
        return place
      }
      return isPlain ? form : nil
    }
  }
}
