import Text

/// Questions on a terminal, asked again after a slip.
struct Dialogue {
  let call: Call

  /// The first answer that `read` accepts; `?` shows the help and asks again. Nil at the end of input.
  func ask<Answer>(
    _ question: Message, help: Message, completing candidates: [Candidate] = [],
    _ read: (String) throws(Failure) -> Answer
  ) -> Answer? {
    while let line = call.ask(question, completing: candidates) {
      let text = line.trimmed
      if text == "?" {
        call.say(help)
        continue
      }
      do throws(Failure) {
        return try read(text)
      } catch {
        call.complain(.fault, error.message)
      }
    }
    return nil
  }

  /// Words as a tag can hold them; nil for none, and for the hyphen that declines what is proposed.
  static func tagText(_ text: String) throws(Failure) -> String? {
    let text = try TypedText.read(text)
    guard !text.contains(";") else { throw Failure(.semicolonInAnswer) }
    return text.isEmpty || text == "-" ? nil : text
  }
}
