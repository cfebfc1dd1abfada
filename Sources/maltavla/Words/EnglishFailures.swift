import Goals
import Journal
import Storage
import Text

extension EnglishWords {
  func notInForce(_ event: Event, _ standing: Standing) -> String {
    switch standing {
    case .voided(let by): "\(event.id.short) is voided already, by \(by.short)."
    case .superseded(let by): "\(event.id.short) is corrected already; \(by.short) is in force."
    case .outdone(let by): "\(event.id.short) is not in force; \(by.short) is."
    case .takesBack: "\(event.id.short) is a void and cannot be taken back. Log the event again instead."
    case .counted, .duplicate, .conflicting, .refused:
      "\(event.id.short) is not counted; run maltavla check."
    }
  }

  func text(_ error: StorageError, whileWriting isWriting: Bool) -> String {
    let path = error.path.harmless
    return switch error {
    case .missing: (isWriting ? "nothing saved: " : "") + "\(path) does not exist."
    case .wrongKind: (isWriting ? "nothing saved: " : "") + "\(path) is no regular file or folder."
    case .permission(_, let code):
      isWriting
        ? "nothing saved: \(path) may not be written (\(reason(code)))."
        : "\(path) may not be read (\(reason(code)))."
    case .locked: "somebody else is writing in \(path) right now. Nothing saved; try again."
    case .unreadable(_, let code): "\(path) cannot be read (\(reason(code)))."
    case .nothingSaved(_, let code):
      "nothing saved: \(path) cannot be written (\(code.map(reason) ?? "the disk is full"))."
    case .tooLarge(_, let bytes, let limit):
      "\(path) is too large: \(number(bytes)) bytes, at most \(number(limit))."
    case .exists: "nothing saved: \(path) exists already. Choose another name, or move that file first."
    case .unconfirmed(_, let code):
      "unconfirmed: \(path) was written, but the system could not say that it is on the disk (\(reason(code))). "
        + "Run maltavla history before you log it again."
    }
  }

  /// The errors that users meet, in words; others by their number.
  func reason(_ code: Int32) -> String {
    switch code {
    case 1, 13: "no permission"
    case 2: "the folder does not exist"
    case 5: "an error on the disk"
    case 12: "out of memory"
    case 17: "it exists already"
    case 20: "a part of the path is no folder"
    case 21: "it is a folder"
    case 27: "the file is too large"
    case 28: "the disk is full"
    case 30: "the disk is write-protected"
    case 40: "it is a link"
    case 122: "your quota is used up"
    default: "error \(code)"
    }
  }
}
