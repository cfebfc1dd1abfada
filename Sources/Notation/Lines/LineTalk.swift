import Goals

/// What the words of a line that reports nothing may do to the lines around it.
enum LineTalk: Hashable {
  /// Nothing: a greeting, "Fin kväll!"
  case harmless
  /// Below it stands who wrote.
  case closing
  /// They are not understood.
  case unread(Kind)

  /// How far words reach that are not understood.
  enum Kind: Hashable {
    /// "Vi var ute i lördags.": what the lines around it tell, where nothing parts them.
    case sentence
    /// "Mål:", "Kungälv": whatever stands below.
    case title
    /// "Siffrorna är preliminära": all of the text.
    case alarm
  }

  /// Reads the words of a line.
  init(_ pieces: [LinePiece], _ tokens: [LineToken]) {
    let words = tokens.filter { $0.isWord || $0.isNumber }.map(\.form)
    let first = words.first ?? ""
    if tokens.first?.text == "/" || HarmlessWords.closings.contains(first)
      || first == "bästa" && words.dropFirst().first == "hälsningar"
    {
      self = .closing
    } else if tokens.contains(where: { HarmlessWords.retracting.contains($0.form) || $0.text == "?" }) {
      self = .unread(.alarm)
    } else if words.contains(where: HarmlessWords.alarming.contains) {
      let isTitle = tokens.last?.text == ":" || LineTalk.startsAnew(tokens) && words.count <= 4
      self = .unread(isTitle && ![".", "!"].contains(tokens.last?.text) ? .title : .alarm)
    } else if HarmlessWords.greetings.contains(first),
      LineTalk.areNames(Array(tokens.filter(\.isWord).dropFirst()))
    {
      self = .harmless
    } else {
      let isSentence = [".", "!"].contains(tokens.last?.text)
      // "Ale och Tjörn" above figures is of both, or of one of them.
      let isHarmless = pieces.allSatisfy { $0.isHarmless(tokens) || isSentence && $0.isPlaceOrDay }
      self = isHarmless ? .harmless : .unread(isSentence ? .sentence : .title)
    }
  }

  /// "Anna och Bo", "alla": names, or words that change nothing.
  static func areNames(_ words: [LineToken]) -> Bool {
    words.count <= 4
      && words.allSatisfy { $0.text.first?.isUppercase == true || HarmlessWords.all.contains($0.form) }
  }

  /// Whether a line greets.
  static func isGreeting(_ tokens: [LineToken]) -> Bool {
    tokens.first.map { HarmlessWords.greetings.contains($0.form) } ?? false
  }

  /// "Kungälv", "Övrigt att berätta:", "2025": what begins with a capital letter or a figure, or has lines of its own.
  static func startsAnew(_ tokens: [LineToken]) -> Bool {
    guard let first = tokens.first(where: { $0.isWord || $0.isNumber }) else { return false }
    return first.isNumber || first.text.first?.isUppercase == true || tokens.last?.text == ":"
  }
}

extension LinePiece {
  /// Whether it says where or when.
  fileprivate var isPlaceOrDay: Bool {
    switch part {
    case .place, .listed, .day: true
    default: false
    }
  }

  /// Whether all of its words are such that change nothing.
  func isHarmless(_ line: [LineToken]) -> Bool {
    tokens.allSatisfy { place in
      HarmlessWords.all.contains(line[place].form)
        || !line[place].isWord && !line[place].isNumber
          && line[place].text != "?" && line[place].text != "%" && line[place].text != "="
    }
  }
}
