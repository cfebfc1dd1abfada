import Foundation
import Testing

@testable import maltavla

/// Two hundred processes that log into one file at once lose and double nothing.
@Suite(.serialized) struct ConcurrencyTests {
  static let plan = """
    ---
    title: Verksamhetsplan 2024
    organisation: Ale arbetarekommun
    arbetarekommuner: Ale
    period: 2024
    ---

    Mål:

    - Minst 5000 samtal {#samtal}
    """

  @Test(.enabled(if: Binary.path != nil)) func processesLoseAndDoubleNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(ConcurrencyTests.plan, to: "plans/ale-2024.md")
    let count = 200
    let running = try (1...count).map { number in
      try Binary.start(
        ["log", "samtal", "1", "--date", "2024-03-01", "--note", "nr \(number)"], in: folder.url,
        variables: ["MALTAVLA_WRITER": "anna"])
    }
    var acknowledged: Set<String> = []
    for (process, output, errors) in running {
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(complaint)")
      acknowledged.insert(String(text.dropFirst("Sparat ".count).prefix(4)))
    }
    let journal = folder.url.appending(path: "plans/journal/anna.tsv")
    let lines = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == count)
    let notes = Set(lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[5] })
    #expect(notes.count == count)
    let ids = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[6] }
    #expect(ids == ids.sorted() && Set(ids).count == count)
    #expect(acknowledged.isSubset(of: Set(ids.map { String($0.suffix(4)) })))
    let check = try Binary.run(["check"], in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    let status = try Binary.run(["status", "--as-of", "2024-12-31", "--json"], in: folder.url)
    #expect(status.output.contains("\"actual\": 200,"))
  }
}
