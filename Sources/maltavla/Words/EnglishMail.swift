import Rendering
import Storage
import Text

extension EnglishWords {
  func address(_ text: String, _ fault: MailAddress.Fault) -> String {
    let quoted = "\"\(text.harmlessPrefix)\" is no mail address"
    return switch fault {
    case .empty: "a mail address is empty. Write for example anna@example.org."
    case .hazard(let scalar):
      "\(quoted): it has an invisible control character (U+\(String(scalar, radix: 16, uppercase: true)))."
    case .noAt:
      "\(quoted): there must be something on both sides of the @. "
        + "A name with a comma in it stands in quotation marks."
    case .foreignLetter: "\(quoted): the address itself holds only a–z, digits and signs such as - and _."
    case .malformed: "\(quoted). Write for example anna@example.org or \"Anna Öst <anna@example.org>\"."
    case .tooLong: "\(quoted): it is too long."
    }
  }

  func text(_ error: ExternalProgramError) -> String {
    switch error {
    case .missing:
      "there is no sendmail here, so the letter has not been sent. Install for example the package msmtp-mta, or send "
        + "the letter yourself: without --send it is written to standard output."
    case .unstartable(_, let code):
      "sendmail could not be started (error \(code)). The letter has not been sent."
    case .failed(_, let status, let message):
      "sendmail did not take the letter (\(status))" + said(message)
    case .tooMuchOutput: "sendmail wrote more than it should and was stopped. The letter may have been sent."
    case .timedOut(_, let time):
      "sendmail was not done in \(time.components.seconds) seconds and was stopped. The letter may have been sent."
    }
  }

  private func said(_ message: String) -> String {
    let said = Complaint.whole(of: message)
    return said.isEmpty ? "." : ": \"\(said)\"."
  }
}
