import Glibc
import Storage
import TestSupport
import Testing

/// Other programs are found, heard, held to limits and never left running.
@Suite struct ExternalProgramTests {
  let folder = TemporaryFolder()

  /// A program of the test's own that the shell runs.
  ///
  /// Another program writes it: a file that this one has written may still be open in a child that another test
  /// started meanwhile, and the system runs no file that is open for writing.
  private func program(_ script: String, name: String = "helper") throws -> ExternalProgram {
    let text = folder.file(name + ".sh")
    try WholeFile.replace(text, with: Array("#!/bin/sh\n\(script)\n".utf8), mode: 0o700)
    _ = try ExternalProgram("cp", variables: ["PATH": "/usr/bin:/bin"]).run(
      [text, folder.file(name)], outputLimit: 100)
    return try ExternalProgram(
      name, variables: ["PATH": "/nowhere:\(folder.path):/usr/bin:/bin", "X": "å ä"])
  }

  @Test func isHeardWithItsArgumentsAndVariables() throws {
    let helper = try program("printf '%s|' \"$0\" \"$@\" \"$X\"; echo careful >&2")
    let output = try helper.run(["-", "two words", "$(id)", "å"], outputLimit: 1000)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "\(helper.path)|-|two words|$(id)|å|å ä|")
    #expect(output.complaint == "careful\n")
  }

  @Test func hasNothingToRead() throws {
    let helper = try program("cat; echo end")
    #expect(try helper.run([], outputLimit: 1000).bytes == Array("end\n".utf8))
  }

  @Test(arguments: [1, 70_000, 3_000_000]) func readsWhatItIsGiven(_ count: Int) throws {
    let words = (0..<count).map { UInt8($0 % 251) }
    #expect(try program("cat").run([], input: words, outputLimit: count).bytes == words)
  }

  @Test func mayLeaveWhatItIsGiven() throws {
    let words = [UInt8](repeating: 65, count: 3_000_000)
    #expect(try program("head -c 3").run([], input: words, outputLimit: 10).bytes == [65, 65, 65])
    #expect(throws: ExternalProgramError.failed(program: "early", status: 75, message: "full\n")) {
      try program("echo full >&2; exit 75", name: "early").run([], input: words, outputLimit: 10)
    }
    let limit = Duration.milliseconds(300)
    #expect(throws: ExternalProgramError.timedOut(program: "slow", after: limit)) {
      try program("exec sleep 60", name: "slow").run([], input: words, outputLimit: 10, timeLimit: limit)
    }
  }

  @Test func writesMoreThanAChannelHolds() throws {
    let helper = try program("head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2; echo end >&2")
    let output = try helper.run([], outputLimit: 3_000_000)
    #expect(output.bytes.count == 3_000_000)
    #expect(output.complaint.utf8.count == 4096)
    #expect(output.complaint.hasSuffix("end\n"))
  }

  @Test func failsWithWhatItComplains() throws {
    let helper = try program("echo no good >&2; exit 3")
    #expect(throws: ExternalProgramError.failed(program: "helper", status: 3, message: "no good\n")) {
      try helper.run([], outputLimit: 10)
    }
    let killed = try program("kill -9 $$", name: "killed")
    #expect(throws: ExternalProgramError.failed(program: "killed", status: 137, message: "")) {
      try killed.run([], outputLimit: 10)
    }
  }

  @Test func isStoppedWhenItWritesTooMuch() throws {
    let helper = try program("echo $$ >&2; exec cat /dev/zero")
    #expect(throws: ExternalProgramError.tooMuchOutput(program: "helper", limit: 100_000)) {
      try helper.run([], outputLimit: 100_000)
    }
  }

  @Test(arguments: ["exec sleep 60", "exec >&- 2>&-; exec sleep 60"])
  func isStoppedWhenItTakesTooLong(_ script: String) throws {
    let file = folder.file("pid")
    let helper = try program("echo $$ > \(file); \(script)")
    let limit = Duration.milliseconds(300)
    #expect(throws: ExternalProgramError.timedOut(program: "helper", after: limit)) {
      try helper.run([], outputLimit: 10, timeLimit: limit)
    }
    let number = try String(decoding: RegularFile.read(file).dropLast(), as: UTF8.self)
    #expect(kill(pid_t(number) ?? 1, 0) == -1)
  }

  @Test func isNotFoundWherePathDoesNotLead() throws {
    _ = try program("")
    mkdir(folder.file("folder"), 0o700)
    try WholeFile.replace(folder.file("plain"), with: [], mode: 0o600)
    for (name, path) in [
      ("helper", "/nowhere"), ("helper", ""), ("helper", "."), ("helper", "::"), ("folder", folder.path),
      ("plain", folder.path), ("", folder.path),
    ] {
      #expect(throws: ExternalProgramError.missing(program: name)) {
        try ExternalProgram(name, variables: ["PATH": path])
      }
    }
    #expect(try ExternalProgram("sh", variables: [:]).name == "sh")
  }

  @Test func whatIsNoProgramIsSaid() throws {
    try WholeFile.replace(folder.file("text"), with: Array("\u{7F}ELF, but not really".utf8), mode: 0o700)
    let text = try ExternalProgram("text", variables: ["PATH": folder.path])
    #expect(throws: ExternalProgramError.unstartable(program: "text", code: ENOEXEC)) {
      try text.run([], outputLimit: 10)
    }
  }

  @Test func nothingIsLeftOpen() throws {
    let helper = try program("exit 0")
    let before = try Folder.names(in: "/proc/self/fd").count
    for _ in 0..<50 { _ = try helper.run([], outputLimit: 10) }
    #expect(try Folder.names(in: "/proc/self/fd").count < before + 25)
  }
}
