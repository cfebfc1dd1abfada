import Foundation
import Goals
import Storage
import Testing

@testable import maltavla

/// `mail` from the command line to sendmail.
@Suite struct MailCommandTests {
  /// A sendmail that keeps what it is given and ends as it is told.
  ///
  /// Another program writes the script: one that this program has written may still be open in a child that another
  /// test started meanwhile, and the system runs no file that is open for writing.
  private func sendmail(_ status: Int, in run: MailRun) throws -> [String: String] {
    let script = """
      #!/bin/sh
      echo "$@" > '\(run.folder.url.path)/arguments'
      cat > '\(run.folder.url.path)/letter'
      test \(status) = 0 || echo 'the relay is closed' >&2
      exit \(status)
      """
    try run.folder.write(script + "\n", to: "script")
    try FileManager.default.createDirectory(
      at: run.folder.url.appending(path: "bin"), withIntermediateDirectories: true)
    _ = try Binary.tool("install", ["-m", "700", "script", "bin/sendmail"], in: run.folder.url)
    return ["PATH": run.folder.url.path + "/bin:/usr/bin:/bin"]
  }

  private func kept(_ name: String, in run: MailRun) throws -> String {
    try String(contentsOf: run.folder.url.appending(path: name), encoding: .utf8)
  }

  @Test func aLetterIsHandedToSendmail() throws {
    let run = try MailRun()
    let sent = run(MailRun.district + ["--send"], variables: try sendmail(0, in: run))
    #expect(sent.status == .fine)
    #expect(sent.output.isEmpty)
    #expect(sent.errors.isEmpty, "cron would mail it")
    #expect(try kept("arguments", in: run) == "-t -i\n")
    let letter = try kept("letter", in: run)
    #expect(letter.hasPrefix("Date: Mon, 01 Jul 2024 12:00:00 +0000\n"))
    #expect(letter.hasSuffix("--\n"))
  }

  @Test(arguments: [1, 67, 75]) func howSendmailEndsIsHowItEnds(_ status: Int) throws {
    let run = try MailRun()
    let sent = run(MailRun.district + ["--send"], variables: try sendmail(status, in: run))
    #expect(sent.status == ExitStatus(rawValue: Int32(status)))
    #expect(sent.errors.contains("(\(status))"))
    #expect(sent.errors.contains("the relay is closed"))
  }

  @Test func withoutNewsNothingIsSent() throws {
    let run = try MailRun()
    let line = MailRun.district.map { $0 == "2024-06-30" ? "2024-06-29" : $0 }
    let quiet = ["--send", "--when-changed", "--since", "2024-06-25"]
    let sent = run(line + quiet, variables: try sendmail(0, in: run))
    #expect(sent.status == .fine)
    #expect(sent.output.isEmpty && sent.errors.isEmpty)
    #expect(throws: (any Error).self) { try kept("letter", in: run) }
    let news = run(MailRun.district + ["--when-changed", "--since", "2024-05-31"])
    #expect(news.output.hasPrefix("Date: "))
  }

  @Test func aPlanThatIsOverHasNoNews() throws {
    let line = ["--plan", "norrkoping-2020", "--to", "bo@example.org", "--from", "anna@example.org"]
    let run = try MailRun()
    for since in [[], ["--since", "i måndags"]] {
      let quiet = run(line + ["--when-changed"] + since)
      #expect(quiet.status == .fine && quiet.output.isEmpty && quiet.errors.isEmpty, "\(quiet.errors)")
    }
    #expect(run(line).output.hasPrefix("Date: "))
    #expect(run(line + ["--since", "i måndags"]).status == .usage)
  }

  @Test func withoutSendmailNothingIsLost() throws {
    #expect(throws: Failure.self) {
      try Sendmail(variables: ["PATH": "/nowhere"], otherFolders: []).send("x")
    }
    do {
      try Sendmail(variables: [:], otherFolders: []).send("x")
    } catch {
      #expect(error.status == .inputOutput)
      #expect(toolWords(.swedish).text(error.message).contains("inte skickat"))
    }
  }

  @Test(arguments: [
    ["--from", "a@b.se"], ["--to", "a@b.se"], ["--to", "a@b.se\r\nBcc: x@y.z", "--from", "a@b.se"],
    ["--to", "anna", "--from", "a@b.se"], ["--to", "a@b.se", "--from", "a@b.se, c@d.se"],
    ["--to", "a@b.se", "--from", "a@b.se", "--subject", "Hej\nBcc: x@y.z"],
    ["--to", "", "--from", "a@b.se"], ["--to", "a@b.se", "--from", "åsa@b.se"],
    ["--to", "a@b.se", "--from", "c@d.se", "--plan", "goteborgsomradet-2024", "--since", "2024-07-01"],
    ["--to", "a@b.se", "--from", "c@d.se", "--as-of", "2024-06-30"],
  ]) func aLineThatIsWrongWritesNothing(_ arguments: [String]) throws {
    let run = try MailRun()(arguments)
    #expect(run.status == .usage, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func theSenderIsFoundInTheEnvironment() throws {
    let line = Array(MailRun.district.dropLast(2))
    let run = try MailRun()
    #expect(run(line, variables: ["EMAIL": "e@x.se"]).output.contains("<e@x.se>\n"))
    let both = run(line, variables: ["EMAIL": "e@x.se", "MALTAVLA_FROM": "m@x.se"]).output
    #expect(both.contains("From: =?UTF-8?Q?M=C3=A5ltavla?= <m@x.se>\n"))
  }

  /// What a cron job has: hardly any variables, no terminal, and an empty locale.
  @Test func worksUnderCron() throws {
    guard Binary.path != nil else {
      print("skipped: the program is not built")
      return
    }
    let run = try Binary.run(
      ["mail", "--plans", Repository.root.path + "/plans"] + MailRun.district, in: URL(filePath: "/"),
      variables: ["PATH": "/usr/bin:/bin", "LANG": "", "SHELL": "/bin/sh"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains("\nL=C3=A4get den 30 juni 2024."))
  }
}
