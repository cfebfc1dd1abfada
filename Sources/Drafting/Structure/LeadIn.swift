import Goals
import Reading
import Text

/// The words that introduce a list: "År 2026 ska vi:", "Distriktet ansvarar för:".
struct LeadIn {
  /// Its last sentence, without the colon.
  let text: String
  /// What it makes of the items.
  let role: SectionRole?

  /// The lead-in that a paragraph or heading is; nil where it introduces nothing.
  ///
  /// It ends with a colon or with a word that asks for more; right above a list it only has to be left open.
  init?(_ passage: String, opensList: Bool, context: ReadingContext) {
    let trimmed = passage.trimmed
    guard let end = trimmed.last, ![".", "!", "?"].contains(end) else { return nil }
    guard let last = SentenceSplitter.sentences(of: trimmed).last else { return nil }
    var sentence = String(trimmed[last])
    let isOpen = sentence.hasSuffix(":") || sentence.hasSuffix("…") || opensList
    while let end = sentence.last, [":", "…", " ", "."].contains(end) { sentence.removeLast() }
    let lastWord = sentence.split(separator: " ").last.map { $0.lowercased() } ?? ""
    let asksForMore = ["att", "ska", "skall"].contains(lastWord) || sentence.lowercased().hasSuffix("ska vi")
    guard isOpen || asksForMore, !sentence.isEmpty else { return nil }
    if !sentence.contains(where: \.isLowercase) { sentence = PlanTitle.sentenceCase(sentence) }
    text = sentence
    if let role = SectionWords.role(of: sentence) {
      self.role = role
      return
    }
    if sentence.lowercased().holds("stadg") {
      role = SectionRole.none
      return
    }
    // Any work will do to hear whether what follows is promised, owed or told.
    let reading = SentenceReader().read(sentence + " ordna möten", in: context)
    switch reading.refusal {
    case nil: role = .goals
    case .statutory, .past, .followUp: role = SectionRole.none
    case .rationale: role = .background
    default: role = nil
    }
  }
}
