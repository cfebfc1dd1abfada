import Goals
import Notation
import Text

extension EnglishPhrasebook {
  func text(_ finding: JournalFinding) -> DiagnosticText {
    switch finding {
    case .notUTF8(let byte):
      DiagnosticText(
        "the line is not UTF-8 and is not counted",
        "Here stands the byte 0x\(String(byte, radix: 16, uppercase: true)).",
        mend: "take the line from a backup, or log the event again.")
    case .zeroBytes(let count):
      DiagnosticText(
        "\(count) zero \(count == 1 ? "byte" : "bytes"), as after a power cut",
        "They are not counted; the other lines are whole.",
        mend: "see whether the latest event is missing: maltavla history")
    case .lineTooLong(let bytes, let limit):
      DiagnosticText(
        "the line is too long: \(bytes) bytes",
        "The program writes at most \(limit). The line is not counted.")
    case .columnTooLong(let column, let bytes, let limit):
      DiagnosticText(
        "\(name(column)) is too long: \(bytes) bytes", "It has at most \(limit). The line is not counted.")
    case .hazardous(let scalar, let column):
      DiagnosticText(
        "a control character in \(name(column)), \(scalar.codePoint)", "The line is not counted.")
    case .byteOrderMark:
      DiagnosticText(
        "the file begins with an invisible mark (BOM)", "Another program has saved it. Nothing is lost.")
    case .carriageReturn:
      DiagnosticText(
        "the line endings have been changed to those of Windows",
        "The line is not counted, for it is not as it was written.",
        mend: "maltavla check --repair mends the line endings; .gitattributes keeps git from changing them.")
    case .conflictMarker:
      DiagnosticText(
        "a mark of a conflict in git", "The lines around it are events and may all stay.",
        mend: "maltavla check --repair moves the line away.")
    case .torn:
      DiagnosticText(
        "the file's last line is cut off and is not counted", "The logging was never confirmed.",
        mend: "log the event again; the next line is written on a new line.")
    case .eventInComment:
      DiagnosticText(
        "an event is commented out and is not counted",
        mend: "remove # and run maltavla undo, which shows who took it back.")
    case .columns(let found):
      DiagnosticText(
        "the line has \(found) \(found == 1 ? "column" : "columns") instead of eight", "It is not counted.")
    case .noChecksum(let text): bad(text, "is no checksum")
    case .checksum:
      DiagnosticText(
        "the checksum does not agree: the line is damaged or was edited by hand", "It is not counted.",
        mend: "take the line from a backup, or log the event again and put it right with maltavla correct.")
    case .day(let text): bad(text, "is no day")
    case .metric(let text): bad(text, "is no metric")
    case .arbetarekommun(let text): bad(text, "is no name of a branch")
    case .value(let text): bad(text, "is no value")
    case .number(let written, let expected): bad(written, "is written \(expected) in the journal")
    case .id(let text): bad(text, "is no event id")
    case .tag(let text): bad(text, "is no tag name=value")
    case .tagName(let text): bad(text, "is no name of a tag")
    case .tagRepeated(let name):
      DiagnosticText("the tag \"\(name)\" stands twice", "The line is not counted.")
    case .tagNotAllowed(let name, let kind):
      DiagnosticText("\(noun(kind)) cannot have the tag \"\(name)\"", "The line is not counted.")
    case .tagWithoutID(let name, let text):
      DiagnosticText(
        "the tag \"\(name)\" names no event id: \"\(text.harmlessPrefix)\"", "The line is not counted.")
    case .voidWithoutTarget: DiagnosticText("a void that does not say of what", "The line is not counted.")
    case .ownTarget: DiagnosticText("the event takes itself back", "The line is not counted.")
    case .notRegularFile: DiagnosticText("the journal is no regular file", "It is not read.")
    case .conflictCopy(let file):
      DiagnosticText(
        "\(file) looks like a copy of a journal", "The events in it are not counted.",
        mend: "move the lines that are missing to the right file, and then move the copy away.")
    case .strayFile(let file):
      DiagnosticText("\(file) is no journal", "A journal is called after its writer, such as anna.tsv.")
    case .openToOthers(let folder):
      DiagnosticText(
        "others who use this machine can read the journal", "It tells what people do in a party.",
        mend: "run: chmod -R go= \(ShellWord.text(folder.harmless))")
    case .personalNumber:
      DiagnosticText(
        "the line seems to hold a personal identity number",
        "It is hidden here and in every report, but whoever opens the file sees it.",
        mend: "remove the whole line from the file in a text editor, and log the event again without the "
          + "number. In git and in backups the line stays.")
    case .sameID(let id, let place):
      DiagnosticText(
        "two different events have the same id, \(id.short)",
        "The other is in \(place.file) line \(place.line). Neither is counted.",
        mend: "remove the line that is wrong.")
    case .outdone(let target, let by):
      DiagnosticText(
        "\(target.short) is corrected more than once", "\(by.short) is in force; this one is not.",
        mend: "take back the one that should not hold; the end of maltavla check says how.")
    case .missingTarget(let id):
      DiagnosticText(
        "the event \(id.short) that is corrected is in no file", "Perhaps a journal has not been fetched yet."
      )
    case .targetIsVoid(let id):
      DiagnosticText("\(id.short) is a void and cannot be taken back", "The line is not counted.")
    case .circle(let id):
      DiagnosticText("events that correct each other in a circle: \(id.short)", "None of them is counted.")
    case .voidDiffers(let id):
      DiagnosticText("the void of \(id.short) names another day, metric or branch", "It is in force anyway.")
    }
  }

  private func bad(_ text: String, _ what: String) -> DiagnosticText {
    DiagnosticText("\"\(text.harmlessPrefix)\" \(what)", "The line is not counted.")
  }

  private func name(_ column: JournalFinding.Column) -> String {
    switch column {
    case .day: "the day"
    case .metric: "the metric"
    case .arbetarekommun: "the branch"
    case .value: "the value"
    case .tags: "the tags"
    case .note: "the note"
    case .id: "the id"
    case .checksum: "the checksum"
    }
  }

  private func noun(_ kind: JournalFinding.Kind) -> String {
    switch kind {
    case .change: "an increment"
    case .reading: "a reading"
    case .done: "a step done"
    case .assessment: "an assessment"
    case .void: "a void"
    }
  }
}
