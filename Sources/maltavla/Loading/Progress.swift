/// A bar on a terminal, for what takes longer than a second.
final class Progress {
  private let call: Call
  private let began: UInt64
  /// When it was shown last; nil where it never was.
  private var shown: UInt64?

  init(_ call: Call) {
    self.call = call
    began = call.environment.now()
  }

  /// Shows how far it is, at most ten times a second.
  func show(_ done: Int, of all: Int) {
    guard call.environment.complainsToTerminal, !call.isPlain, all > 0 else { return }
    let now = call.environment.now()
    guard now >= began + 1000, now >= (shown ?? 0) + 100 else { return }
    shown = now
    let width = 30
    let filled = done * width / all
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    call.environment.complain("\r\(bar) \(done * 100 / all) %")
  }

  /// Takes the bar away.
  func end() {
    if shown != nil { call.environment.complain("\r\u{1B}[K") }
  }
}
