import Foundation
import Testing

/// The rooms of the house: arrows go one way, and the shipped program stays free of what would make it large.
@Suite struct LayeringTests {
  /// What each room may import; the same list as in Package.swift, held against the sources.
  static let below: [String: Set<String>] = [
    "Text": [],
    "Threads": ["Glibc", "Processors"],
    "Storage": ["Glibc"],
    "Goals": ["Glibc", "Text"],
    "Reading": ["Goals", "Text"],
    "Notation": ["Reading", "Goals", "Text"],
    "Drafting": ["Notation", "Reading", "Goals", "Text"],
    "Journal": ["Notation", "Goals", "Storage", "Threads", "Checksum", "ByteVectors", "Text"],
    "Reports": ["Goals", "Text"],
    "Rendering": ["Reports", "Drafting", "Notation", "Reading", "Goals", "Threads", "Text"],
    "Arguments": ["Text"],
    "Benchmarks": ["Arguments", "Glibc", "Goals", "Journal", "Storage"],
    "maltavla": [
      "Arguments", "Drafting", "Glibc", "Goals", "Journal", "Notation", "Reading", "Rendering", "Reports",
      "Storage", "Text", "Threads",
    ],
  ]

  @Test(arguments: below.keys.sorted()) func importsOnlyWhatStandsBelow(_ room: String) throws {
    let allowed = try #require(LayeringTests.below[room])
    for file in try swiftFiles(in: room) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        // Help has lines such as "maltavla import plan.pdf".
        guard let index = words.firstIndex(of: "import"), words.count > index + 1,
          index == 0 || index == 1 && ["public", "internal", "package", "@testable"].contains(words[0])
        else { continue }
        let name = String(words[index + 1])
        #expect(allowed.contains(name), "\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  /// The judging is arithmetic on whole numbers and days; only the forecast's mathematics needs the system.
  @Test func oneFileOfGoalsImportsTheSystem() throws {
    let importing = try swiftFiles(in: "Goals").filter {
      try String(contentsOf: $0, encoding: .utf8).contains("import Glibc")
    }
    #expect(importing.map(\.lastPathComponent) == ["ElementaryFunctions.swift"])
  }

  @Test func everyRoomIsListed() throws {
    let sources = Repository.root.appending(path: "Sources")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    #expect(Set(rooms) == Set(LayeringTests.below.keys).union(["Checksum", "ByteVectors", "Processors"]))
  }

  @Test func noFileHoldsTwoThings() throws {
    for room in LayeringTests.below.keys {
      for file in try swiftFiles(in: room) {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false
        ).count
        #expect(lines <= 300, "\(file.lastPathComponent) has \(lines) lines")
      }
    }
  }

  private func swiftFiles(in room: String) throws -> [URL] {
    let folder = Repository.root.appending(path: "Sources/\(room)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    try #require(!files.isEmpty)
    return files
  }
}
