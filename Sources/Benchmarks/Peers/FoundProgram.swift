import Glibc
import Storage

/// A program of this machine by its path.
enum FoundProgram {
  /// The program of that name in the folders of `path`; nil where there is none.
  ///
  /// A script that only starts the program is passed over: its own time would be counted as the program's.
  static func path(of name: String, in path: String) -> String? {
    let found = path.split(separator: ":").compactMap { folder in
      try? ExternalProgram(name, variables: ["PATH": String(folder)]).path
    }
    return found.first { !isScript($0) }
  }

  /// The program at an absolute path, to be run with the variables that all are run with.
  static func at(_ path: String) throws(ExternalProgramError) -> ExternalProgram {
    guard let end = path.lastIndex(of: "/") else { throw .missing(program: path) }
    let name = String(path[path.index(after: end)...])
    // A program that is built to measure coverage would leave a file.
    return try ExternalProgram(
      name, variables: ["PATH": String(path[..<end]), "LLVM_PROFILE_FILE": "/dev/null"])
  }

  private static func isScript(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return true }
    defer { fclose(file) }
    return getc(file) == Int32(UInt8(ascii: "#")) && getc(file) == Int32(UInt8(ascii: "!"))
  }
}
