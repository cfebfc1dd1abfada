import Notation
import Rendering

extension EnglishWords {
  func text(_ message: RepairMessage) -> String {
    switch message {
    case .alone: "--repair is about the whole journal. Give it without --plan and --report."
    case .nothingToRepair: "There is nothing to repair in the journal."
    case .damaged(let file, let lines):
      "\(file) has \(counted(lines, "line that is damaged", "lines that are damaged")):"
    case .line(let line, let finding): "  line \(number(line)): \(book.text(.journal(finding)).message)"
    case .ask(let lines): "Move \(lines == 1 ? "it" : "them") to quarantine? [y/N] "
    case .nothingChanged: "nothing changed."
    case .moved(let lines, let file):
      "\(counted(lines, "line has", "lines have")) been moved to \(file). Nothing is deleted."
    case .returnsTaken(let file, let lines):
      "\(file): the line ending is mended on \(counted(lines, "line, which now counts", "lines, which now count"))."
    case .byteOrderMarkTaken(let file): "\(file): the invisible mark (BOM) at the beginning is taken away."
    case .heading(let file):
      "Lines that maltavla check --repair took out of \(file), for they could not be counted: day, line number, why, and "
        + "the line itself. Nothing is read from here. Keep the file."
    case .logAgain:
      "Should any of it count? This could be read, but its figures may be damaged: compare with your papers, and log what "
        + "is right."
    case .suggestion(let line, let command, let isWhole):
      "  line \(number(line))\(isWhole ? " (the checksum is right)" : ""): \(command)"
    case .inJournalAlready(let line, let id):
      "  line \(number(line)): the event \(id) stands whole on another line; nothing to log."
    case .nothingReadable(let line): "  line \(number(line)): no event can be read."
    case .inQuarantine(let file, let lines):
      "\(file): \(counted(lines, "line", "lines")) in quarantine, not counted."
    case .unconfirmed(let path, let code):
      "unconfirmed: \(path) was written, but the system could not say that it is on the disk (\(reason(code))). "
        + "No line is gone: run maltavla check --repair again."
    }
  }
}
