/// The places that may begin a group of a list: those of the document's own tables, else every municipality.
struct KnownPlaces: Sendable {
  /// Whether the document itself names them, in an order that its lists are likely to keep.
  let isFromDocument: Bool
  /// Most places that a document is believed to name.
  static let most = 400
  private let order: [String: Int]
  /// By their first word; the longest first.
  private let byFirstWord: [String: [[String]]]

  /// The places that a document's own tables name; every municipality where they name none.
  init(_ names: [String]) {
    self = names.isEmpty ? KnownPlaces.municipalities : KnownPlaces(names, areFromDocument: true)
  }

  /// Sorted once, for a short document takes less time to read than the register.
  private static let municipalities = KnownPlaces(Municipalities.names, areFromDocument: false)

  private init(_ names: [String], areFromDocument: Bool) {
    isFromDocument = areFromDocument
    var order: [String: Int] = [:]
    var byFirstWord: [String: [[String]]] = [:]
    for name in names.prefix(KnownPlaces.most) where order[name] == nil {
      order[name] = order.count
      let words = name.split(separator: " ").map(String.init)
      if let first = words.first { byFirstWord[first, default: []].append(words) }
    }
    self.order = order
    self.byFirstWord = byFirstWord.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Where it stands in the document's order; nil for a place that is not known.
  func rank(_ name: String) -> Int? { order[name] }

  /// A place at the beginning of a row, and what follows it.
  struct Opening: Hashable, Sendable {
    var place: String
    /// The names after it on the row.
    var rest: String
    /// Whether a colon parts them.
    var hasColon: Bool
  }

  /// The place that a row begins with.
  func opening(_ words: [String]) -> Opening? {
    guard let first = words.first else { return nil }
    for place in byFirstWord[KnownPlaces.bare(first)] ?? [] {
      let lead = words.prefix(place.count)
      guard lead.count == place.count, lead.dropLast() == place.dropLast(),
        let last = lead.last, KnownPlaces.bare(last) == place.last
      else { continue }
      return Opening(
        place: place.joined(separator: " "), rest: words.dropFirst(place.count).joined(separator: " "),
        hasColon: last.hasSuffix(":"))
    }
    return nil
  }

  private static func bare(_ word: String) -> String { word.hasSuffix(":") ? String(word.dropLast()) : word }
}
