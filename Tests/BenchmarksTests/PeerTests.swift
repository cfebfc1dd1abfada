import Foundation
import TestSupport
import Testing

@testable import Benchmarks

/// Every peer that is installed answers right; those that are not are skipped, with the line that installs them.
@Suite struct PeerTests {
  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  private static func has(_ peer: any Peer) -> Bool { FoundProgram.path(of: peer.program, in: path) != nil }

  private func answersRight(_ peer: any Peer) throws {
    let program = try #require(FoundProgram.path(of: peer.program, in: PeerTests.path))
    let helper = try #require(MeasuringTests.helper)
    for (events, units) in [(0, 2), (3000, 11), (4000, 290)] {
      let folder = TemporaryFolder()
      let stage = Stage(workspace: Invented.workspace(events: events, units: units, in: folder.path))
      try stage.write()
      try peer.prepare(stage, program: program)
      let watch = Stopwatch(helper: helper, folder: folder.path)
      _ = try watch.run(peer.launch(stage, program: program), keepsAnswer: true)
      var reader = AnswerReader(stage.district)
      peer.read(Array(try Data(contentsOf: URL(filePath: watch.answer))), into: &reader)
      let check = AnswerCheck(
        reference: stage.workspace.reference, district: stage.district, hasTargets: peer.hasTargets)
      #expect(check.difference(from: reader) == nil, "\(events) events, \(units) arbetarekommuner")
    }
  }

  @Test(.enabled(if: has(SQLite()), "missing: apt-get install sqlite3")) func sqlite() throws {
    try answersRight(SQLite())
  }

  @Test(.enabled(if: has(DuckDB(threads: 2)), "missing: pip install duckdb-cli")) func duckdb() throws {
    try answersRight(DuckDB(threads: 2))
  }

  @Test(.enabled(if: has(Mawk()), "missing: apt-get install mawk")) func mawk() throws {
    try answersRight(Mawk())
  }

  @Test(.enabled(if: has(Ledger()), "missing: apt-get install ledger")) func ledger() throws {
    try answersRight(Ledger())
  }

  @Test(.enabled(if: has(Hledger()), "missing: apt-get install hledger")) func hledger() throws {
    try answersRight(Hledger())
  }

  /// A script's own time would be counted as the program's.
  @Test func passesOverScripts() throws {
    let folder = TemporaryFolder()
    for (name, text) in [("script", "#!/bin/sh\n"), ("program", "\u{7F}ELF")] {
      try text.write(toFile: folder.file(name), atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(name))
    }
    #expect(FoundProgram.path(of: "script", in: folder.path) == nil)
    #expect(FoundProgram.path(of: "program", in: "/nonexistent:" + folder.path) == folder.file("program"))
  }

  @Test func namesThoseThatAreMissing() {
    let peers = FoundPeers(Peers.all(threads: 2), in: "/nonexistent")
    #expect(peers.found.isEmpty && peers.lineCount == nil)
    #expect(peers.missing.map(\.program) == ["sqlite3", "duckdb", "mawk", "ledger", "hledger"])
    #expect(peers.missing.allSatisfy { $0.installation.contains("install") })
  }
}
