import Glibc
import Goals

extension Environment {
  /// The real one.
  static func system() -> Environment {
    // A reader that hangs up is no error: the write says so, and the program ends quietly.
    signal(SIGPIPE, SIG_IGN)
    // A limit on file sizes shows itself as a failed write, which the journal takes back.
    signal(SIGXFSZ, SIG_IGN)
    // The modes that files and folders are made with are meant as they stand. A mask that takes away the owner's own
    // rights would shut the writer out of the journal.
    umask(0o077)
    let variables = environmentVariables()
    let isOut = isatty(STDOUT_FILENO) == 1
    return Environment(
      variables: variables,
      folder: currentFolder(),
      now: milliseconds,
      localDay: localDay,
      offset: offset,
      random: { UInt64.random(in: .min ... .max) },
      write: { writeResult(Array($0.utf8), Language(locale: variables)) },
      writeBytes: { writeResult($0, Language(locale: variables)) },
      complain: { _ = writeAll(Array($0.utf8), to: STDERR_FILENO) },
      ask: { prompt, candidates in ask(prompt, candidates, width(isOut, variables), variables["TERM"]) },
      readInput: StandardInput.read,
      isInteractive: isatty(STDIN_FILENO) == 1 && isOut,
      writesToTerminal: isOut,
      complainsToTerminal: isatty(STDERR_FILENO) == 1,
      width: width(isOut, variables),
      user: variables["USER"] ?? variables["LOGNAME"] ?? "uid-\(getuid())",
      host: hostName())
  }

  private static func environmentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return variables
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func milliseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
  }

  private static func offset(_ milliseconds: UInt64) -> Int {
    var seconds = time_t(milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }

  private static func localDay(_ milliseconds: UInt64) -> Day {
    var seconds = time_t(milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return day ?? Day(number: Int(seconds) / 86_400)
  }

  private static func width(_ isTerminal: Bool, _ variables: [String: String]) -> Int {
    if let columns = variables["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return min(columns, widest) }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), widest)
  }

  /// Wider than any screen; more would only be filled with spaces.
  private static let widest = 1000

  /// A terminal that cannot move its cursor keeps its own way of taking lines.
  private static func ask(
    _ prompt: String, _ candidates: [Candidate], _ width: Int, _ terminal: String?
  ) -> String? {
    let write: (String) -> Void = { _ = writeAll(Array($0.utf8), to: STDOUT_FILENO) }
    write(prompt)
    guard !candidates.isEmpty, let terminal, !terminal.isEmpty, terminal != "dumb", let raw = RawTerminal()
    else { return readLine(strippingNewline: true) }
    return raw.line(LineEditor(after: prompt, candidates, width: width, write: write))
  }

  private static func hostName() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a result, or ends the program: quietly where the reader has hung up.
  private static func writeResult(_ bytes: [UInt8], _ language: Language) {
    guard let code = writeAll(bytes, to: STDOUT_FILENO) else { return }
    if code == EPIPE { exit(ExitStatus.fine.rawValue) }
    let words = toolWords(language)
    _ = writeAll(Array((words.line(.fault, words.text(.outputFailed)) + "\n").utf8), to: STDERR_FILENO)
    exit(ExitStatus.inputOutput.rawValue)
  }

  /// Writes all of the bytes; the system's error code where that failed.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }
}

extension Language {
  /// The locale's language: `en*` is English, all else Swedish.
  init(locale variables: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    self = locale?.hasPrefix("en") == true ? .english : .swedish
  }
}
