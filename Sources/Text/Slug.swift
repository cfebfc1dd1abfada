/// A name as an id: lower case ASCII letters, digits and hyphens; å and ä become a, ö becomes o.
public enum Slug {
  /// The id that `text` stands for, possibly empty, at most 64 characters.
  public static func make(from text: String) -> String {
    var slug = ""
    var gap = false
    for scalar in text.composed.lowercased().unicodeScalars {
      guard let letter = ascii(scalar) else {
        gap = true
        continue
      }
      let piece = gap && !slug.isEmpty ? "-" + letter : letter
      if slug.utf8.count + piece.utf8.count > 64 { break }
      gap = false
      slug += piece
    }
    return slug
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "å", "ä", "á", "à", "â", "ã", "æ": "a"
    case "ö", "ó", "ò", "ô", "õ", "ø": "o"
    case "é", "è", "ê", "ë": "e"
    case "ü", "ú", "ù", "û": "u"
    case "í", "ì", "î", "ï": "i"
    case "ç", "č": "c"
    case "ñ": "n"
    case "š": "s"
    default: nil
    }
  }
}
