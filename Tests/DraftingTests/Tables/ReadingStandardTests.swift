import Foundation
import Goals
import Testing

@testable import Drafting

/// The tables of a district's real plan, where the reading standard lies beside the repository.
@Suite struct ReadingStandardTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/reading")
  private static let name = "goteborgsomradet-2024"
  static let isPresent = FileManager.default.fileExists(atPath: folder.appending(path: name + ".txt").path)

  private struct Annotated: Decodable {
    var title: String
    var lines: [Int]
    var rows: [String: [String: Int]]?
    var stated_total: [String: Int]?
  }

  @Test(.enabled(if: isPresent, "the reading standard does not lie beside the repository"))
  func aDistrictsAppendices() throws {
    let folder = ReadingStandardTests.folder
    let name = ReadingStandardTests.name
    let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let data = try Data(contentsOf: folder.appending(path: name + ".tables.json"))
    let annotated = try JSONDecoder().decode([Annotated].self, from: data)
    let found = tables(text)
    #expect(found.map(\.title) == annotated.map(\.title))
    #expect(found.map { $0.line } == annotated.map { $0.lines[0] })
    #expect(found.flatMap(\.concerns).isEmpty)
    for (table, expected) in zip(found, annotated) {
      switch table.content {
      case .targets(let targets, let totals):
        var rows: [String: [String: Int]] = [:]
        for target in targets {
          rows[target.arbetarekommun.name, default: [:]][String(target.year)] = target.value.floor
        }
        #expect(rows == expected.rows)
        #expect(
          Dictionary(uniqueKeysWithValues: totals.map { (String($0), $1.floor) }) == expected.stated_total)
      case .names(let names, _): #expect(names.count == 59)
      case .goals: Issue.record("no table of goals stands there")
      }
    }
  }
}
