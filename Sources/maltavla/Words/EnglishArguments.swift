import Arguments

extension EnglishWords {
  func explanation(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "plans": "The folder of plans; else $MALTAVLA_PLANS or the nearest plans/."
    case "language": "Language."
    case "color": "Colour; else only on a terminal."
    case "ak" where command?.name == "load":
      "Branch (arbetarekommun) of rows that do not say it; - is the organisation itself."
    case "plain": "For screen readers: one fact a line, no columns, bars or colours."
    case "ak": "Branch (arbetarekommun); - is the organisation itself. Else $MALTAVLA_AK."
    case "plan": "A certain plan."
    case "area": "Only areas whose name contains this."
    case "responsible":
      command?.name == "assess" ? "Who is to do it." : "Only goals that this one answers for."
    case "as-of" where command?.name == "export": "The sums up to that day."
    case "as-of": "How things stood that day."
    case "known-by": "The figures as they were known that day."
    case "json": "As JSON."
    case "exit-code": "End with 1 if a goal is unlikely or missed."
    case "date" where command?.name == "load":
      "Day, month or year of rows that do not say it: 2024-06-30, 2024-06, 2024."
    case "column":
      "What a column is: date, metric, ak, count, reading, change, note, key, a tag or -; may be repeated."
    case "metric": "Metric of rows that do not say it."
    case "source": "The source's name, which tells its rows from others; else the file's name."
    case "dry-run" where command?.name == "log": "Show what would be saved; save nothing."
    case "dry-run": "Show how the rows are read and what would be saved; save nothing."
    case "again": "Save also what has been logged before, word for word."
    case "anyway":
      "With log -: lines that are not understood change no others; save those that are certain by themselves."
    case "skip-bad": "Load the rest when rows have errors, and say which were left out."
    case "date": "The day: 2024-06-30, yesterday, 14/3; the last one of v12 or juni."
    case "tag": "A tag, such as valdistrikt=\"Nol södra\"; may be repeated."
    case "note": "A note; shown only in history and why, an assessment's comment in reports too."
    case "writer" where command?.name == "load":
      "The writer, in whose file it is written, and whose a journal file is."
    case "writer": "The writer, in whose file it is written; else $MALTAVLA_WRITER or user and machine."
    case "reading": "A reading: so much it is now."
    case "action": "What is to be done. The same words again, with a new day, put it off."
    case "action-done": "The action is carried out; where the goal has several, say which with --action."
    case "by": "When it is to be done."
    case "reference": "The minutes' paragraph."
    case "figures": "The sums per metric, arbetarekommun and period, beside their targets."
    case "notes": "With the notes; they may be sensitive."
    case "sort": "The arbetarekommuner by lowest share (share, else) or by name (name)."
    case "repair": "Move the journal's damaged lines to quarantine, and say what to log again."
    case "report": "A report (HTML or JSON): tell whether plan and journal still give it."
    case "period": "2024, 2024-H1, 2024-T1, 2024-Q2, 2024-05, 2024-W12 or A..B."
    case "format": "Format; else the one that the file's name ends in."
    case "output" where command?.name == "import": "The file to write to; one that exists is never replaced."
    case "output": "The file to write to."
    case "from" where command?.name == "mail": "The sender; else $MALTAVLA_FROM or $EMAIL."
    case "to" where command?.name == "mail":
      "A recipient, such as \"Anna Öst <anna@example.org>\"; several with commas, or an option for each."
    case "subject": "The subject; else what the letter says in short."
    case "since": "Tell what has changed after that day."
    case "when-changed": "No letter unless a goal has changed its outlook after --since."
    case "send": "Give the letter to sendmail and not to standard output."
    case "from": "From that day on."
    case "to": "Up to and including that day."
    case "organisation": "The organisation's name in the example plan."
    case "year" where command?.name == "init": "The example plan's year; else this year."
    case "year": "The year of \"i år\" and of dates without one."
    case "last": "Only the latest."
    case "help": "Show help."
    case "man": "The manual page, as man reads it: maltavla help --man | man -l -"
    case "version": "Show the version."
    default: ""
    }
  }

  func placeholder(of option: OptionSyntax, in command: CommandSyntax?) -> String {
    switch option.name {
    case "plans": "FOLDER"
    case "language", "color", "format", "sort", "figures": "CHOICE"
    case "from" where command?.name == "mail", "to" where command?.name == "mail": "ADDRESS"
    case "as-of", "known-by", "date", "from", "to", "by", "since": "DAY"
    case "tag": "NAME=VALUE"
    case "column": "WHAT=HEADING"
    case "period": "PERIOD"
    case "output", "report": "FILE"
    case "year": "YEAR"
    case "last": "COUNT"
    case "reading": "NUMBER"
    case "metric": "METRIC"
    case "ak", "plan", "area", "responsible", "writer", "source", "organisation": "NAME"
    default: "TEXT"
    }
  }

  func explanation(of operand: OperandSyntax, in command: CommandSyntax) -> String {
    switch operand.name {
    case "metric" where command.name == "log":
      "A metric, or a goal's id; - takes lines from standard input."
    case "metric": "A metric, or a goal's id."
    case "value":
      command.name == "log" ? "A number: 42, +17, -2; \"is 1450\" for a reading." : "The right value."
    case "goal": "The goal's id, or its beginning."
    case "level": "reached, partly, on track, uncertain, unlikely, missed or comment."
    case "step": "The step's id."
    case "id": "The event's id, or its last letters; else your latest one."
    case "sentence": "One or more sentences in quotation marks; words without them make one sentence."
    case "folder": "The folder that plans/ is to lie in; else here."
    case "table": "The table as .csv or .tsv, or a journal file."
    case "file": "The document: .txt, .md, .pdf, .docx, .odt, .rtf or .html."
    case "command": "The command."
    case "shell": "The shell."
    case "words": "The line so far; the shell gives it when it asks."
    default: ""
    }
  }

  func placeholder(of operand: OperandSyntax) -> String {
    switch operand.name {
    case "metric": "METRIC"
    case "value": "VALUE"
    case "goal": "GOAL"
    case "level": "ASSESSMENT"
    case "step": "STEP"
    case "id": "ID"
    case "sentence": "SENTENCE"
    case "folder": "FOLDER"
    case "file", "table": "FILE"
    case "command": "COMMAND"
    case "shell": "SHELL"
    case "words": "WORD"
    default: operand.name.uppercased()
    }
  }
}
