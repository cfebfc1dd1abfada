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
    let isCapital = tokens.first(where: \.isWord)?.text.first?.isUppercase == true
    if tokens.contains(where: { HarmlessWords.retracting.contains($0.form) }) {
      self = .unread(.alarm)
    } else if tokens.first?.text == "/" || HarmlessWords.closings.contains(first)
      || first == "bästa" && words.dropFirst().first == "hälsningar"
      || first == "med" && ["vänlig", "vänliga", "varma", "bästa"].contains(words.dropFirst().first)
    {
      self = .closing
    } else if tokens.contains(where: { $0.text == "?" }) {
      self = .unread(.alarm)
    } else if words.contains(where: HarmlessWords.alarming.contains) {
      let isTitle =
        LineTalk.startsAnew(tokens) || isCapital && words.count <= 4
      self = .unread(isTitle && ![".", "!"].contains(tokens.last?.text) ? .title : .alarm)
    } else if HarmlessWords.greetings.contains(first),
      LineTalk.areNames(Array(tokens.filter(\.isWord).dropFirst()))
    {
      self = .harmless
    } else {
      let isSentence = [".", "!"].contains(tokens.last?.text)
      let isHarmless = pieces.allSatisfy { $0.isHarmless(tokens) }
      self = isHarmless ? .harmless : .unread(isSentence ? .sentence : .title)
    }
  }

  /// "Anna och Bo", "alla": names, or words that change nothing.
  static func areNames(_ words: [LineToken]) -> Bool {
    words.count <= 4
      && words.allSatisfy { $0.isName || HarmlessWords.all.contains($0.form) }
  }

  /// Whether a line greets.
  static func isGreeting(_ tokens: [LineToken]) -> Bool {
    tokens.first.map { HarmlessWords.greetings.contains($0.form) } ?? false
  }

  /// "Övrigt att berätta:" is of the lines below it, and of none above.
  static func startsAnew(_ tokens: [LineToken]) -> Bool { tokens.last?.text == ":" }

  /// "Inget att rapportera från Tjörn" is no figure of anything.
  static func tellsOfNothing(_ tokens: [LineToken]) -> Bool {
    tokens.count > 2 && ["inget", "ingenting"].contains(tokens[0].form) && tokens[1].form == "att"
      && ["rapportera", "redovisa", "logga"].contains(tokens[2].form)
  }

  /// "Nästa möte 5/12", which changes nothing that was.
  static func isOfNext(_ tokens: [LineToken]) -> Bool { tokens.first?.form == "nästa" }

  /// "Anna Öst, ordförande i Ale": who wrote.
  static func isSignature(_ pieces: [LinePiece], _ tokens: [LineToken]) -> Bool {
    pieces.allSatisfy { piece in
      let token = tokens[piece.tokens.lowerBound]
      return piece.isPlace || token.isName || HarmlessWords.offices.contains(token.form)
        || LineWords.branch.contains(token.form) || ["i", "för", "och", ","].contains(token.form)
    }
  }

  /// "Kungälv", "Anna Öst": what may be a name.
  static func isName(_ tokens: [LineToken]) -> Bool {
    let words = tokens.filter { !HarmlessWords.signs.contains($0.text) }
    return (1...3).contains(words.count)
      && words.allSatisfy(\.isName)
  }
}

extension LinePiece {
  /// Whether it is no unknown word, or one that changes nothing.
  func isKnown(_ line: [LineToken]) -> Bool { part != .word || isHarmless(line) }

  /// Whether all of its words and signs are such that change nothing.
  func isHarmless(_ line: [LineToken]) -> Bool {
    part == .people
      || tokens.allSatisfy { place in
        let token = line[place]
        guard token.isWord else { return HarmlessWords.signs.contains(token.text) }
        let next = place + 1 < line.count ? line[place + 1] : nil
        switch token.form {
        // What comes is not done, nor what is so far.
        case "kommer": return place > 0 && line[place - 1].form == "här"
        // "Det var roligt", but not so many each.
        case "var": return place > 0 && line[place - 1].form == "det"
        case "efter": return ["lunch", "lunchen", "fika"].contains(next?.form)
        case "från": return next?.text.first?.isUppercase == true
        default: return HarmlessWords.all.contains(token.form)
        }
      }
  }
}
