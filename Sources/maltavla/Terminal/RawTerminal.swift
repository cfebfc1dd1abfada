import Glibc

/// The terminal at standard input, for as long as it sends its keys one by one instead of whole lines.
struct RawTerminal {
  private let usual: termios

  /// Takes the terminal over; nil where there is none.
  init?() {
    var usual = termios()
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
    self.usual = usual
    takeOver()
  }

  /// Without echo and without signals for keys, so that no key ends the program while the terminal is ours.
  private func takeOver() {
    var raw = usual
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
  }

  /// Gives the terminal back as it was.
  private func giveBack() {
    var usual = usual
    tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
  }

  /// Reads a line, with the terminal given back at the end of it; nil at the end of input.
  consuming func line(_ editor: LineEditor) -> String? {
    defer { giveBack() }
    var (editor, decoder) = (editor, KeyDecoder())
    while let byte = RawTerminal.byte() {
      guard let key = decoder.take(byte) else { continue }
      switch editor.press(key) {
      case .unfinished: continue
      case .line(let line): return line
      case .endOfInput: return nil
      case .interrupt: leave(by: SIGINT)
      case .suspend: leave(by: SIGTSTP)
      }
      editor.show()
    }
    return nil
  }

  /// Does to the program what the key would have done, with the terminal as the shell wants it; one that was only
  /// stopped takes it over again when it goes on.
  private func leave(by signal: Int32) {
    giveBack()
    raise(signal)
    takeOver()
  }

  /// The next byte of standard input; nil at its end.
  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }
}
