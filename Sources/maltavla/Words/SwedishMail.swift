import Rendering
import Storage
import Text

extension SwedishWords {
  func address(_ text: String, _ fault: MailAddress.Fault) -> String {
    let quoted = "\"\(text.harmlessPrefix)\" är ingen e-postadress"
    return switch fault {
    case .empty: "en e-postadress är tom. Skriv till exempel anna@example.org."
    case .hazard(let scalar):
      "\(quoted): den har ett osynligt styrtecken (U+\(String(scalar, radix: 16, uppercase: true)))."
    case .noAt:
      "\(quoted): det ska stå något på båda sidor om @. "
        + "Ett namn med komma i skrivs inom citattecken."
    case .foreignLetter: "\(quoted): i själva adressen står bara a–z, siffror och tecken som - och _."
    case .malformed: "\(quoted). Skriv till exempel anna@example.org eller \"Anna Öst <anna@example.org>\"."
    case .tooLong: "\(quoted): den är för lång."
    }
  }

  func text(_ error: ExternalProgramError) -> String {
    switch error {
    case .missing:
      "det finns inget sendmail här, så brevet är inte skickat. Installera till exempel paketet msmtp-mta, eller skicka "
        + "brevet själv: utan --send skrivs det till standard output."
    case .unstartable(_, let code): "sendmail kunde inte startas (fel \(code)). Brevet är inte skickat."
    case .failed(_, let status, let message):
      "sendmail tog inte emot brevet (\(status))" + said(message)
    case .tooMuchOutput: "sendmail skrev mer än det borde och stoppades. Brevet kan vara skickat."
    case .timedOut(_, let time):
      "sendmail blev inte klart på \(time.components.seconds) sekunder och stoppades. Brevet kan vara skickat."
    }
  }

  private func said(_ message: String) -> String {
    let said = Complaint.whole(of: message)
    return said.isEmpty ? "." : ": \"\(said)\"."
  }
}
