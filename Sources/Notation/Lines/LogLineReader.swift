public import Goals
import Text

/// Reads lines as people write what was done: "42 samtal och 1 insats i Ale i går, Nol södra".
///
/// Tokens → pieces that mean something → segments between commas → events. What is not certain makes the whole line
/// refused: a number that is missed can be logged again, a wrong one stands in the figures.
public struct LogLineReader: Sendable {
  let vocabulary: LineVocabulary
  let today: Day
  private let isTodayKnown: Bool
  private let isBlind: Bool

  /// The most letters of a line that is read.
  public static let longest = 2_000

  /// A reader of lines written `today`, with the names that plans give. Where the lines were written another day, which
  /// nobody knows, `isTodayKnown` is false and "i går" is no certain day; where it `isBlind`, words that are not
  /// understood change nothing below them.
  public init(_ vocabulary: LineVocabulary, today: Day, isTodayKnown: Bool = true, isBlind: Bool = false) {
    self.isBlind = isBlind
    self.vocabulary = vocabulary
    self.today = today
    self.isTodayKnown = isTodayKnown
  }

  /// What a line says above the `next` and under a heading, which is changed where the line is one itself.
  public func read(
    _ line: String, above next: String = "", under heading: inout LineHeading
  ) -> LogLine {
    let count = line.count
    guard count <= LogLineReader.longest else {
      return refused(.tooLong(count, limit: LogLineReader.longest), at: 1, length: 1)
    }
    let tokens = LineOpening.removed(from: LineTokenizer.tokens(of: line))
    guard !tokens.isEmpty else { return LogLine(meaning: .empty) }
    if LineTalk.tellsOfNothing(tokens) { return LogLine(meaning: .prose) }
    let indent = line.prefix { $0.isWhitespace }.count
    let pieces = pieces(of: tokens)
    let sorting = LineSorting(pieces: pieces, tokens: tokens, isAboveRow: isRow(next))
    defer { heading = heading.having(seen: pieces, tokens) }
    switch sorting.sort {
    case .prose: return prose(pieces, tokens, under: &heading)
    // The number of a telephone counts nothing.
    case .report where !sorting.hasMetric && !ContactDetail.all(in: line).isEmpty:
      return LogLine(meaning: .prose)
    case .heading:
      if let fault = sorting.firstFault(below: heading.seen) {
        heading = heading.replacedUnread
        return LogLine(meaning: .refused([fault]), talk: .unread(.title), startsAnew: true)
      }
      heading = heading.followed(by: pieces, setIn: indent)
      return LogLine(
        meaning: .heading, startsAnew: LineTalk.startsAnew(tokens),
        saysWhereOrWhen: sorting.hasPlaceOrDay, isSignature: LineTalk.isSignature(pieces, tokens))
    case .report:
      heading = heading.above(lineSetIn: indent)
      // "Och 12 samtal i Tjörn" ends what the line above began.
      let above = LineWords.pauses.contains(tokens[0].form) ? heading.replacedUnread : heading
      let meaning = LineMeaning(
        pieces, tokens: tokens, line: line, above, vocabulary, today: today
      ).meaning
      guard case .refused = meaning else {
        heading = heading.after(report: pieces)
        return LogLine(meaning: meaning)
      }
      heading = heading.after(unread: pieces, tokens)
      return LogLine(
        meaning: meaning, talk: talk(ofRefused: sorting, under: heading), startsAnew: true,
        isOfNext: LineTalk.isOfNext(tokens))
    }
  }

  /// "Nej, 40 samtal" and "1 blev inställd" are about what stands above; "Mål 2026" and "Lördag 14.00" are titles with a
  /// number in them.
  private func talk(ofRefused sorting: LineSorting, under heading: LineHeading) -> LineTalk {
    if sorting.tokens.contains(where: { HarmlessWords.retracting.contains($0.form) }) {
      return .unread(.alarm)
    }
    // "Hälften av samtalen var i Tjörn"
    if sorting.tellsOfOthers { return .unread(.alarm) }
    // "14 samtal i Ale, avbokat" is of nothing else.
    if sorting.isRow(under: heading) || sorting.isReportOfItself { return .harmless }
    if sorting.tokens.contains(where: { HarmlessWords.alarming.contains($0.form) }) { return .unread(.title) }
    return sorting.beginsWithDayOrPlace ? .unread(.title) : .unread(.sentence)
  }

  /// What a mail is about, as words around its lines: "Mål för november", "Inställt". What it tells itself is not read,
  /// but where and when may be of the lines below.
  func talk(ofSubject text: String, under heading: inout LineHeading) -> LogLine {
    var own = LineHeading(isDayGiven: true)
    let read = read(text, under: &own)
    switch read.meaning {
    case .empty: return read
    case .prose: if read.talk != .harmless { return LogLine(meaning: .prose, talk: .unread(.alarm)) }
    case .refused(let faults):
      // "Dörrknackning i Ale" names what was done, and no number.
      let isName = faults.allSatisfy { fault in
        switch fault.finding {
        case .noAmount, .goalName: true
        default: false
        }
      }
      if !isName { return LogLine(meaning: .prose, talk: .unread(.alarm)) }
    case .heading, .events, .doubted: break
    }
    let tokens = LineTokenizer.tokens(of: text)
    heading = heading.after(prose: pieces(of: tokens))
    return LogLine(meaning: .prose)
  }

  private func prose(
    _ pieces: [LinePiece], _ tokens: [LineToken], under heading: inout LineHeading
  ) -> LogLine {
    let talk = LineTalk(pieces, tokens)
    switch talk {
    case .harmless where [".", "!"].contains(tokens.last?.text) || LineTalk.isGreeting(tokens), .closing:
      heading = heading.after(prose: pieces)
    // "Övrigt" begins something else.
    case .harmless: heading = heading.followed(by: [])
    case .unread: heading = isBlind ? heading.after(prose: pieces) : heading.replacedUnread
    }
    return LogLine(
      meaning: .prose, talk: talk, startsAnew: LineTalk.startsAnew(tokens),
      isOfNext: LineTalk.isOfNext(tokens), isName: LineTalk.isName(tokens),
      isSignature: LineTalk.isSignature(pieces, tokens))
  }

  private func pieces(of tokens: [LineToken]) -> [LinePiece] {
    LinePieces(of: tokens, vocabulary, today: today, isTodayKnown: isTodayKnown).all
  }

  private func isRow(_ line: String) -> Bool {
    guard !line.isEmpty, line.count <= LogLineReader.longest else { return false }
    let tokens = LineTokenizer.tokens(of: line)
    return LineSorting(pieces: pieces(of: tokens), tokens: tokens).isBareRow
  }

  private func refused(_ finding: LineFinding, at column: Int, length: Int) -> LogLine {
    LogLine(meaning: .refused([LogLine.Fault(finding: finding, column: column, length: length)]))
  }
}
