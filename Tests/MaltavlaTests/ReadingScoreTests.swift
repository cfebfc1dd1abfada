import Foundation
import Testing

/// The built program scored by the reading standard's own script, where both it and Python are at hand.
@Suite struct ReadingScoreTests {
  /// `$MALTAVLA_READING_STANDARD`, else `shared/reading` beside the repository.
  private static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["MALTAVLA_READING_STANDARD"]
    return named.map { URL(filePath: $0) }
      ?? Repository.root.deletingLastPathComponent().appending(path: "shared/reading")
  }()

  private static var canScore: Bool {
    Binary.path != nil && FileManager.default.fileExists(atPath: folder.appending(path: "evaluate.py").path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
  }

  /// The script's last line, as the figures after their names.
  private func score(_ arguments: [String]) throws -> (line: String, figures: [Double]) {
    let run = try #require(
      try Binary.tool("python3", ["evaluate.py", Binary.path ?? ""] + arguments, in: Self.folder))
    try #require(run.status == 0, "\(run.errors)")
    let line = try #require(run.output.split(separator: "\n").last.map(String.init))
    let figures = line.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
    return (line, figures)
  }

  @Test(.enabled(if: canScore, "the reading standard or Python is not here"))
  func sentencesOfFivePlans() throws {
    let (line, figures) = try score(["sentences", "all.gold.jsonl"])
    try #require(figures.count == 4, "\(line)")
    #expect(figures[0] >= 0.97, "\(line)")
    #expect(figures[1] >= 0.88, "\(line)")
    #expect(figures[2] <= 0.05, "\(line)")
  }

  @Test(
    .enabled(if: canScore, "the reading standard or Python is not here"),
    arguments: [
      "norrkoping-2020", "norrkoping-2023", "linkoping-2024", "goteborgsomradet-2024", "sandviken-2025",
    ])
  func wholePlans(_ plan: String) throws {
    let (line, figures) = try score(["document", "\(plan).txt", "\(plan).gold.jsonl"])
    try #require(figures.count == 8, "\(line)")
    #expect(figures[0] == 1, "measurable goals found: \(line)")
    #expect(figures[4] >= 0.75, "precision: \(line)")
    #expect(figures[5] == 0, "numeric extras: \(line)")
  }

  /// Documents of sixteen invented organisations; those held back were not looked at while the reader was built.
  @Test(
    .enabled(if: canScore, "the reading standard or Python is not here"),
    arguments: [("development", 10, 0.9), ("heldback", 6, 0.9)])
  func otherDocuments(_ half: String, _ count: Int, _ floor: Double) throws {
    let folder = Repository.root.appending(path: "Tests/MaltavlaTests/Documents")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix(half) && $0.hasSuffix(".txt") }
    try #require(names.count == count)
    var found = 0.0
    var measurable = 0.0
    var lines: [String] = []
    for name in names {
      let text = folder.appending(path: name).path
      let (line, figures) = try score(["document", text, text.dropLast(4) + ".gold.jsonl"])
      try #require(figures.count == 8, "\(line)")
      found += figures[0] * figures[1]
      measurable += figures[1]
      lines.append("\(name): \(line)")
    }
    #expect(found / measurable >= floor, "\(lines.joined(separator: "\n"))")
  }

  @Test(.enabled(if: canScore, "the reading standard or Python is not here"))
  func checkAcceptsEveryDraft() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "plans/journal/anna.tsv")
    for plan in [
      "norrkoping-2020", "norrkoping-2023", "linkoping-2024", "goteborgsomradet-2024", "sandviken-2025",
    ] {
      let text = Self.folder.appending(path: "\(plan).txt").path
      let drafted = try Binary.run(["import", text, "--output", "plans/\(plan).md"], in: temporary.url)
      #expect(drafted.status == 0, "\(drafted.errors)")
    }
    let check = try Binary.run(["check"], in: temporary.url)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }
}
