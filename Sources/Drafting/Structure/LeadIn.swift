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
  init?(_ passage: String, context: ReadingContext) {
    let trimmed = passage.trimmed
    guard let last = SentenceSplitter.sentences(of: trimmed).last else { return nil }
    var sentence = String(trimmed[last])
    let isOpen = sentence.hasSuffix(":") || sentence.hasSuffix("…") || sentence.lowercased().hasSuffix(" att")
    while let end = sentence.last, [":", "…", " ", "."].contains(end) { sentence.removeLast() }
    guard isOpen, !sentence.isEmpty else { return nil }
    text = sentence
    if let role = SectionWords.role(of: sentence) {
      self.role = role
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
