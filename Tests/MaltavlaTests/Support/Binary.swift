import Foundation

/// The built program, run as its users run it.
enum Binary {
  /// `$MALTAVLA_BINARY`, else the debug build beside the tests; nil where neither is there.
  static let path: String? = {
    let named = ProcessInfo.processInfo.environment["MALTAVLA_BINARY"]
    let built = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "maltavla").path
    let debug = Repository.root.appending(path: ".build/debug/maltavla").path
    return [named, built, debug].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// What one run gave.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program to its end.
  static func run(_ arguments: [String], in folder: URL, variables: [String: String] = [:]) throws -> Run {
    let process = try start(arguments, in: folder, variables: variables)
    let output = process.output.fileHandleForReading.readDataToEndOfFile()
    let errors = process.errors.fileHandleForReading.readDataToEndOfFile()
    process.process.waitUntilExit()
    return Run(
      status: process.process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Starts the program and does not wait.
  static func start(
    _ arguments: [String], in folder: URL, variables: [String: String] = [:]
  ) throws -> (process: Process, output: Pipe, errors: Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return (process, output, errors)
  }

  /// Runs another program, such as `sqlite3` or `git`; nil where the machine has none of that name.
  static func tool(_ name: String, _ arguments: [String], in folder: URL, input: String = "") throws -> Run? {
    let candidates = ["/usr/bin/\(name)", "/bin/\(name)", "/usr/local/bin/\(name)"]
    guard let path = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      return nil
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (inputPipe, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = inputPipe
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    inputPipe.fileHandleForWriting.write(Data(input.utf8))
    try inputPipe.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }
}
