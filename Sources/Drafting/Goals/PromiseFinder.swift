import Goals
import Reading
import Text

/// Finds the promises of a document in its lists and its running text.
struct PromiseFinder {
  let context: ReadingContext
  private let reader = SentenceReader()

  /// A promise, before it has an id.
  struct Promise {
    var text: String
    var reading: Reading
    /// The id that its words make.
    var name: Identifier?
    var origin: FoundGoal.Origin
    /// Where in the passage's text.
    var range: Range<String.Index>
    var concerns: [Concern]
  }

  /// The promises of one passage.
  func promises(in entry: Outline.Entry) -> [Promise] {
    guard entry.headingLevel == nil else { return [] }
    let text = entry.passage.text
    let isItem = if case .item = entry.passage.kind { true } else { entry.role == .goals && text.last != "." }
    guard entry.role != SectionRole.none else { return [] }
    if case .row = entry.passage.kind { return [] }
    var promises: [Promise] = []
    let readsAll = context.needsArePromises || PromiseFinder.tells(entry.role)
    let sentences = SentenceSplitter.sentences(of: text)
    for (order, sentence) in sentences.enumerated() {
      // "Under våren ska vi:" promises nothing by itself.
      let introduces = entry.isLeadIn && order == sentences.count - 1
      let isFirst = order == 0 && isItem
      guard isFirst || readsAll || PromiseWords.stand(in: String(text[sentence])) else { continue }
      var deadline: Day?
      for part in parts(of: text, sentence) {
        let words = String(text[part]).trimmed
        guard PromiseFinder.hasWord(words),
          let (found, name) = isFirst ? item(words, entry) : prose(words, entry)
        else { continue }
        var reading = found
        if introduces, reading.target == nil { continue }
        // "… under våren och minst tio föreningar ska …": the time holds for both halves.
        if reading.target != nil, reading.deadline == nil { reading.deadline = deadline }
        deadline = reading.deadline
        promises.append(
          Promise(
            text: words, reading: reading, name: name, origin: isItem ? .list : .prose, range: part,
            concerns: concerns(of: reading, fromProse: !isItem)))
      }
    }
    return promises
  }

  /// The promise of a table's row, with the day that its cell names.
  func promise(in row: TabledGoal) -> Promise? {
    var place = context
    place.standing = .listed
    let understood = reader.understand(row.text, in: place)
    var reading = understood.reading
    guard reading.isGoal, PromiseFinder.hasWord(row.text) else { return nil }
    if reading.deadline == nil, let due = row.due {
      reading.deadline = reader.read("Klart senast " + due, in: place).deadline
    }
    return Promise(
      text: row.text, reading: reading, name: understood.name, origin: .table,
      range: row.text.startIndex..<row.text.endIndex,
      concerns: concerns(of: reading, fromProse: false) + (row.isActivity ? [.fromActivities] : []))
  }

  /// A letter alone promises nothing, and x between brackets is a box that is ticked.
  private static func hasWord(_ text: String) -> Bool {
    text.lazy.filter(\.isWordLetter).prefix(2).count == 2
  }

  private func concerns(of reading: Reading, fromProse: Bool) -> [Concern] {
    let doubts = reading.doubts.map { Concern.doubt($0) }
    return doubts + (fromProse && reading.target != nil ? [.fromProse] : [])
  }

  /// An item of a list, read with what introduces it.
  private func item(_ text: String, _ entry: Outline.Entry) -> (Reading, Identifier?)? {
    var place = context
    switch entry.role {
    case .goals: place.standing = .listed
    case .background: place.standing = .prose
    default: place.standing = .alone
    }
    let alone = reader.understand(text, in: place)
    guard let lead = entry.lead, lead.role == .goals || lead.role == nil else {
      return alone.reading.isGoal ? (alone.reading, alone.name) : nil
    }
    let introduced = reader.read(lead.text + " " + text, in: context)
    var reading = alone.reading
    if reading.deadline == nil { reading.deadline = introduced.deadline }
    if reading.per == nil, reading.kind == introduced.kind { reading.per = introduced.per }
    if lead.role == .goals, reading.refusal == .heading || reading.refusal == .description {
      reading.refusal = nil
    }
    return reading.isGoal ? (reading, alone.name) : nil
  }

  private func prose(_ text: String, _ entry: Outline.Entry) -> (Reading, Identifier?)? {
    var place = context
    place.standing = .prose
    let understood = reader.understand(text, in: place)
    let reading = understood.reading
    guard reading.isGoal else { return told(text, entry) }
    // Where goals stand in lists, running text promises only in so many words; the rest tells why.
    let isSaid = reading.marks.contains { if case .promise = $0.role { true } else { false } }
    let isMeant = isSaid || PromiseFinder.comesTo(text) || context.needsArePromises
    return isMeant ? (reading, understood.name) : nil
  }

  /// "Nya medlemmar hälsas med ett brev inom en vecka": under a heading of what is done, and in a plan without lists of
  /// goals, the present promises too where it names a figure or a time.
  private func told(_ text: String, _ entry: Outline.Entry) -> (Reading, Identifier?)? {
    guard PromiseFinder.tells(entry.role) || context.needsArePromises && entry.role == nil else { return nil }
    var place = context
    place.standing = entry.role == .goals ? .listed : .alone
    let understood = reader.understand(text, in: place)
    let reading = understood.reading
    let isFirm = reading.isGoal && (reading.target != nil || reading.deadline != nil)
    return isFirm ? (reading, understood.name) : nil
  }

  /// Sections where the present tense promises.
  private static func tells(_ role: SectionRole?) -> Bool { role == .activities || role == .goals }

  /// "kommer att", with whatever stands between; "fortsätter".
  private static func comesTo(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isWordLetter }
    return words.contains("kommer") && words.contains("att") || words.contains("fortsätter")
  }

  /// A sentence, or its halves where it makes two promises of which one can be measured.
  private func parts(of text: String, _ sentence: Range<String.Index>) -> [Range<String.Index>] {
    let halves = PromiseSplitter.parts(of: text[sentence])
    guard halves.count > 1 else { return [sentence] }
    let kinds = halves.map { reader.read(String(text[$0]), in: context) }
    guard kinds.contains(where: { $0.isGoal && $0.target != nil }) else { return [sentence] }
    return halves
  }
}
