/// What runs in the rounds beside the peers, as tables call it.
enum Contestant {
  /// The program that is measured.
  static let ours = "maltavla"
  /// Reading the bytes and counting their lines: nobody answers sooner.
  static let lineCount = "wc -l"
  /// A program that does nothing: what a start costs.
  static let nothing = "/bin/true"
}
