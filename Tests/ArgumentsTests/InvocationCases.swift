import Arguments

extension InvocationTests {
  /// Options and operands as anyone would write them.
  static let plain = [
    Case(name: "nothing at all", line: [], request: .nothing, operands: []),
    Case(name: "common options alone", line: ["-q"], request: .nothing, operands: [], values: [.quiet: []]),
    Case(name: "a command with operands", line: ["log", "samtal", "42"], operands: ["samtal", "42"]),
    Case(name: "an optional operand left out", line: ["undo"], request: .run(command: "undo"), operands: []),
    Case(
      name: "an optional operand", line: ["undo", "4Q8Z"], request: .run(command: "undo"), operands: ["4Q8Z"]),
    Case(
      name: "an operand of the choices", line: ["completions", "zsh"], request: .run(command: "completions"),
      operands: ["zsh"]),

    Case(name: "a value after a space", line: ["log", "samtal", "--ak", "Ale"], values: [.ak: ["Ale"]]),
    Case(name: "a value after =", line: ["log", "samtal", "--ak=Ale"], values: [.ak: ["Ale"]]),
    Case(name: "a value that holds =", line: ["log", "samtal", "--tag=a=b=c"], values: [.tag: ["a=b=c"]]),
    Case(name: "a value after a letter", line: ["log", "samtal", "-n", "fika"], values: [.note: ["fika"]]),
    Case(
      name: "a value after a letter and =", line: ["log", "samtal", "-n=fika"], values: [.note: ["fika"]]),
    Case(name: "one of the choices", line: ["log", "samtal", "--language=en"], values: [.language: ["en"]]),
    Case(name: "flags on one dash", line: ["log", "samtal", "-qv"], values: [.quiet: [], .verbose: []]),
    Case(
      name: "the last on one dash takes a value", line: ["log", "samtal", "-qn", "fika"],
      values: [.quiet: [], .note: ["fika"]]),
    Case(
      name: "the last on one dash takes a value after =", line: ["log", "samtal", "-qn=fika=te"],
      values: [.quiet: [], .note: ["fika=te"]]),
    Case(name: "a flag twice", line: ["log", "samtal", "-q", "--quiet"], values: [.quiet: []]),
    Case(
      name: "an option that repeats", line: ["log", "--tag", "a=1", "samtal", "-t", "b=2"],
      values: [.tag: ["a=1", "b=2"]]),
    Case(
      name: "an option before the operands", line: ["log", "--ak", "Ale", "samtal"], values: [.ak: ["Ale"]]),
    Case(
      name: "common options before the command", line: ["--plans", "p", "-q", "log", "samtal"],
      values: [.plans: ["p"], .quiet: []]),
    Case(
      name: "a common option's value that is a command's name", line: ["--plans", "log", "log", "samtal"],
      values: [.plans: ["log"]]),
    Case(
      name: "an option's value that is help's name", line: ["log", "samtal", "--note", "help"],
      values: [.note: ["help"]]),
    Case(name: "help as an operand", line: ["log", "help"], operands: ["help"]),
  ]

  /// Values that look like options, and options that look like values.
  static let oddities = [
    Case(name: "a negative operand", line: ["log", "samtal", "-2"], operands: ["samtal", "-2"]),
    Case(name: "a negative decimal", line: ["log", "samtal", "-2,5"], operands: ["samtal", "-2,5"]),
    Case(name: "a negative decimal point", line: ["log", "samtal", "-.5"], operands: ["samtal", "-.5"]),
    Case(name: "a negative percentage", line: ["log", "samtal", "-5%"], operands: ["samtal", "-5%"]),
    Case(name: "a positive operand", line: ["log", "samtal", "+17"], operands: ["samtal", "+17"]),
    Case(name: "a true minus sign", line: ["log", "samtal", "−3"], operands: ["samtal", "−3"]),
    Case(name: "a reading as operand", line: ["log", "samtal", "=1450"], operands: ["samtal", "=1450"]),
    Case(
      name: "a negative value of an option", line: ["log", "samtal", "--reading", "-2"],
      values: [.reading: ["-2"]]),
    Case(
      name: "a negative value after =", line: ["log", "samtal", "--reading=-2"], values: [.reading: ["-2"]]),
    Case(
      name: "a true minus as value", line: ["log", "samtal", "--reading", "−3"], values: [.reading: ["−3"]]),
    Case(name: "a positive value", line: ["log", "samtal", "--reading", "+17"], values: [.reading: ["+17"]]),
    Case(
      name: "a value that begins with =", line: ["log", "samtal", "--reading", "=1450"],
      values: [.reading: ["=1450"]]),
    Case(
      name: "a value that begins with = after =", line: ["log", "samtal", "--reading==14"],
      values: [.reading: ["=14"]]),
    Case(name: "a lone dash as operand", line: ["log", "-"], operands: ["-"]),
    Case(name: "a lone dash as value", line: ["log", "samtal", "--ak", "-"], values: [.ak: ["-"]]),
    Case(name: "a lone dash after =", line: ["log", "samtal", "--ak=-"], values: [.ak: ["-"]]),
    Case(
      name: "text that begins with a dash and a space", line: ["log", "samtal", "--note", "- fika"],
      values: [.note: ["- fika"]]),
    Case(name: "a row of dashes", line: ["log", "---"], operands: ["---"]),
    Case(
      name: "a value like an option after =", line: ["log", "samtal", "--note=--ak"],
      values: [.note: ["--ak"]]),

    Case(
      name: "-- ends options", line: ["log", "--", "samtal", "--ak", "-h"],
      operands: ["samtal", "--ak", "-h"]),
    Case(
      name: "a second -- is an operand", line: ["log", "--", "samtal", "--"], operands: ["samtal", "--"]),
    Case(name: "-- before the command", line: ["--", "log", "samtal"]),

    Case(name: "an empty operand", line: ["log", ""], operands: [""]),
    Case(name: "an empty value", line: ["log", "samtal", "--note", ""], values: [.note: [""]]),
    Case(name: "an empty value after =", line: ["log", "samtal", "--note="], values: [.note: [""]]),
    Case(
      name: "words outside ASCII",
      line: ["log", "dörrknackning", "--ak", "Öckerö", "--tag=valdistrikt=Nödinge södra"],
      operands: ["dörrknackning"], values: [.ak: ["Öckerö"], .tag: ["valdistrikt=Nödinge södra"]]),
    Case(
      name: "an accent after = does not hide it", line: ["log", "samtal", "--note=\u{301}x"],
      values: [.note: ["\u{301}x"]]),
    Case(
      name: "emoji and line breaks", line: ["log", "samtal", "-n", "👩‍🚒\r\nklart"],
      values: [.note: ["👩‍🚒\r\nklart"]]),
    Case(name: "an en dash that begins text", line: ["log", "–samtal"], operands: ["–samtal"]),
  ]

  /// Lines that ask for help or the version.
  static let help = [
    Case(name: "help", line: ["help"], request: .help(topic: nil), operands: []),
    Case(name: "help on a command", line: ["help", "log"], request: .help(topic: "log"), operands: ["log"]),
    Case(name: "help on help", line: ["help", "help"], request: .help(topic: "help"), operands: ["help"]),
    Case(
      name: "--help alone", line: ["--help"], request: .help(topic: nil), operands: [], values: [.help: []]),
    Case(
      name: "-h after a command", line: ["log", "-h"], request: .help(topic: "log"), operands: [],
      values: [.help: []]),
    Case(
      name: "-h before a command", line: ["-h", "log"], request: .help(topic: "log"), operands: [],
      values: [.help: []]),
    Case(
      name: "-h among flags", line: ["log", "-qh"], request: .help(topic: "log"), operands: [],
      values: [.quiet: [], .help: []]),
    Case(
      name: "help in spite of a fault", line: ["log", "--bogus", "samtal", "--help", "--language", "en"],
      request: .help(topic: "log"), values: [.help: [], .language: ["en"]]),
    Case(
      name: "help in place of a value", line: ["log", "samtal", "--note", "--help"],
      request: .help(topic: "log"),
      values: [.help: []]),
    Case(
      name: "the help of help", line: ["help", "-h"], request: .help(topic: "help"), operands: [],
      values: [.help: []]),
    Case(name: "version", line: ["--version"], request: .version, operands: [], values: [.version: []]),
    Case(
      name: "version after a command", line: ["log", "--version"], request: .version, operands: [],
      values: [.version: []]),
    Case(
      name: "help before version", line: ["--version", "-h"], request: .help(topic: nil), operands: [],
      values: [.version: [], .help: []]),
  ]
}
