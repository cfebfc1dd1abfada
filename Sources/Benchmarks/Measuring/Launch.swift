/// A program with its arguments, as it is started: without a shell, and with the same few variables for all.
struct Launch: Hashable, Sendable {
  /// Where the program is.
  let program: String
  /// What follows its name.
  let arguments: [String]

  init(_ program: String, _ arguments: [String] = []) {
    self.program = program
    self.arguments = arguments
  }

  /// Letters are UTF-8 to everybody, and no setting of the person who measures reaches any of them.
  /// A program that is built to measure coverage leaves no file.
  static let variables = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8", "LLVM_PROFILE_FILE=/dev/null",
  ]
}
