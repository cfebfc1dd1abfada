internal import Goals
internal import Text

/// The headings that say by themselves what a column holds, in Swedish and English; without regard to case, å, ä and ö.
public enum HeadingWords {
  /// The role of a column; nil for a heading that is none of the words.
  public static func role(of heading: String) -> ColumnRole? { roles[Slug.make(from: heading)] }

  /// The role that a person names, `datum` or `ak`; nil for a word that is none.
  public static func role(named name: String) -> ColumnRole? {
    ["-", "inget", "none"].contains(name.lowercased()) ? .ignored : role(of: name)
  }

  /// The words by which a person may name roles, for a did-you-mean.
  public static let names = roles.keys.sorted()

  /// Whether a heading or the first cell of a row says that it holds the sum of the others.
  public static func isTotal(_ text: String) -> Bool { totals.contains(Slug.make(from: text)) }

  private static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    func set(_ role: ColumnRole, _ words: String) {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    set(.day, "datum dag dagen date day nar when manad month period kvartal quarter ar year tidpunkt")
    set(.metric, "matt mattet metric mal malet goal aktivitet activity vad what")
    set(
      .arbetarekommun,
      "arbetarekommun arbetarekommuner arbetarekommunen ak aks kommun kommunen municipality branch")
    set(.value, "varde vardet antal antalet value values count number amount utfall actual")
    set(.reading, "avlasning avlasningen reading stallning lage")
    set(.change, "andring forandring okning change increment")
    set(.note, "anteckning anteckningar note notes kommentar comment comments anmarkning notering")
    set(.key, "nyckel nyckeln key id svars-id response-id lopnummer")
    if let forening = Identifier("forening") {
      set(.tag(forening), "forening foreningen s-forening s-foreningen")
    }
    return roles
  }()

  private static let totals: Set<String> = [
    "totalt", "total", "totalsumma", "summa", "sum", "s-a", "grand-total", "alla", "all",
  ]
}
