import Goals
import Reading
import Text

/// Finds in a line's tokens the parts that mean something.
struct LinePieces {
  let tokens: [LineToken]
  let vocabulary: LineVocabulary
  /// The words of the tokens as ids are folded; of numbers and signs nothing.
  private let slugs: [String]
  private let days: DayPhrases
  private let numbers: LineNumbers

  typealias Found = (part: LinePiece.Part, length: Int)

  init(of tokens: [LineToken], _ vocabulary: LineVocabulary, today: Day, isTodayKnown: Bool = true) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    slugs = tokens.map { $0.isWord ? Slug.make(from: $0.text) : "" }
    days = DayPhrases(tokens: tokens, today: today, isTodayKnown: isTodayKnown)
    numbers = LineNumbers(tokens: tokens, slugs: slugs, vocabulary: vocabulary)
  }

  /// All parts, from left to right; every token is in one of them.
  var all: [LinePiece] {
    var pieces: [LinePiece] = []
    var place = 0
    var isQuoting = false
    while place < tokens.count {
      var found = piece(at: place)
      if case .open = found.part, LinePieces.quotes.contains(form(place)) {
        if isQuoting { found.part = .close }
        isQuoting.toggle()
      }
      pieces.append(LinePiece(part: found.part, tokens: place..<place + found.length))
      place += found.length
    }
    return pieces
  }

  static let quotes: Set<String> = ["\"", "”", "“", "»", "«"]

  private func form(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].form : "" }

  private func piece(at place: Int) -> Found {
    if let sign = sign(at: place) { return (sign, 1) }
    if let length = numbers.people(at: place) { return (.people, length) }
    // "Andra avgiften" is a name although "andra" begins a day or a number.
    if let name = name(at: place), name.length > 1 { return name }
    return days.day(at: place) ?? numbers.amount(at: place) ?? name(at: place) ?? word(at: place)
  }

  private func sign(at place: Int) -> LinePiece.Part? {
    let token = tokens[place]
    guard !token.isWord, !token.isNumber else { return nil }
    let isApart = token.isParted && (place + 1 == tokens.count || tokens[place + 1].isParted)
    switch token.form {
    case ",", ";", ":", "&": return .pause
    // Who writes "*42" mends what they wrote before.
    case "*" where place == 0 && tokens.count > 1 && tokens[1].isNumber && !tokens[1].isParted: return .word
    case "*", "•", "·", "|": return .pause
    case "-", "–", "—", "+": return isApart ? .pause : nil
    case ".", "!": return .stop
    // "42 samtal i Ale igår /Anna"
    case "/" where place > 0 && token.isParted && tokens[(place + 1)...].allSatisfy(\.isName): return .stop
    case let sign where place > 0 && HarmlessWords.cheers.contains(sign): return .stop
    case "?": return .fault(.question)
    // An empty box is not done.
    case "(" where form(place + 1) == ")", "[" where form(place + 1) == "]": return .word
    case "(", "[": return .open
    case ")", "]": return .close
    case "%": return .percent
    case let quote where LinePieces.quotes.contains(quote): return .open
    default: return nil
    }
  }

  // MARK: - Names

  /// The longest name that begins at a token.
  private func name(at place: Int) -> Found? {
    let words = slugs.dropFirst(place)
    let unit = vocabulary.units.match(words)
    let listed = vocabulary.listed.match(words)
    let own = vocabulary.metrics.match(words)
    let metric = own ?? vocabulary.goals.match(words)
    let longest = max(unit?.length ?? 0, listed?.length ?? 0, metric?.length ?? 0)
    guard longest > 0 else { return nil }
    if let unit, unit.length == longest, let only = unit.meanings.first {
      let isFollowed = LineWords.branch.contains(form(place + longest))
      return (.place(.unit(only)), longest + (isFollowed ? 1 : 0))
    }
    if let listed, listed.length == longest { return (.listed(listed.meanings), longest) }
    guard let metric else { return nil }
    let text = tokens[place..<place + longest].map(\.text).joined(separator: " ")
    return (
      metric.meanings.count == 1
        ? .metric(metric.meanings[0], own == nil ? .goal : metric.isInflected ? .inflected : .asWritten)
        : .fault(.ambiguousMetric(text, metric.meanings.sorted())), longest
    )
  }

  // MARK: - Other words

  private func word(at place: Int) -> Found {
    let word = form(place)
    if ["kl", "klockan"].contains(word) || word.hasPrefix("kl."), let length = clock(at: place) {
      return (.clock, length)
    }
    if LineWords.pauses.contains(word) { return (.pause, 1) }
    if word == "har", reportsDeed(after: place) { return (.filler, 1) }
    // "Ökade med 5", "pratade med 12": elsewhere it says who was there.
    if word == "med" { return (LineWords.beforeWith.contains(form(place - 1)) ? .filler : .word, 1) }
    if word == "till", place + 1 < tokens.count, tokens[place + 1].isNumber { return (.cue(.towards), 1) }
    if let cue = LineWords.cues[word] { return (.cue(cue), 1) }
    if word == "procent" { return (.percent, 1) }
    if LineWords.organisation.contains(word) { return (.place(.organisation), 1) }
    // "Siffror för Ale: 42 samtal"
    if HarmlessWords.announcing.contains(word), !tokens[..<place].contains(where: \.isNumber) {
      return (.filler, 1)
    }
    // "Här kommer rapporten från Ale"
    if place == 0, word == "här", ["kommer", "följer", "är"].contains(form(1)) { return (.filler, 2) }
    // "En kort rapport"
    if place == 0, word == "en", [form(1), form(2)].contains(where: HarmlessWords.announcing.contains) {
      return (.filler, 1)
    }
    if word == "från", isOrigin(place) { return (.filler, 1) }
    // "AK: Ale"
    if LineWords.branch.contains(word), place == 0, form(1) == ":" { return (.filler, 1) }
    if LineWords.branch.contains(word), vocabulary.allUnits.count == 1, let only = vocabulary.allUnits.first {
      return (.place(.unit(only)), 1)
    }
    if LineWords.vague.contains(word) || word == "under" && isBelow(place) {
      return (.fault(.vague(tokens[place].text)), 1)
    }
    if LineWords.totals.contains(word) { return (.fault(.total(tokens[place].text)), 1) }
    // "Plats för 42 samtal", "datum för 1 torgmöte" tell of none that were.
    if word == "för", numbers.amount(at: place + 1) != nil { return (.word, 1) }
    if word == "plats", form(place - 1) != "på", ![":", "och"].contains(form(place + 1)) {
      return (.word, 1)
    }
    return (LineWords.fillers.contains(word) ? .filler : .word, 1)
  }

  /// Whether "under" stands before a number that begins no day: fewer than that, and not during it.
  private func isBelow(_ place: Int) -> Bool {
    tokens.indices.contains(place + 1) && days.day(at: place + 1) == nil
      && numbers.amount(at: place + 1) != nil
  }

  /// Whether "från" stands before a place, or tells of what time figures are: "siffror från helgen", not "från 1/5".
  private func isOrigin(_ place: Int) -> Bool {
    if vocabulary.units.match(slugs.dropFirst(place + 1)) != nil { return true }
    guard HarmlessWords.announcing.contains(form(place - 1)),
      case .day(let day)? = days.day(at: place + 1)?.part
    else { return false }
    return day.stretch != nil
  }

  /// Whether "har" begins "har gjort", which is done, and not "har 42", which may be all that there are.
  private func reportsDeed(after place: Int) -> Bool {
    (place + 1...place + 4).prefix { !(tokens.indices.contains($0) && tokens[$0].isNumber) }.contains {
      LineWords.participles.contains(form($0))
    }
  }

  /// "kl 18", "kl. 18.30–20", "kl.18".
  private func clock(at place: Int) -> Int? {
    var next = place + 1
    if form(place).hasPrefix("kl."), form(place).count > 3 { return 1 }
    if form(next) == "." { next += 1 }
    guard tokens.indices.contains(next), tokens[next].isNumber, tokens[next].text.count <= 11,
      tokens[next].text.allSatisfy({ LineTokenizer.isDigit($0) || ".:-–".contains($0) })
    else { return nil }
    return next + 1 - place
  }
}
