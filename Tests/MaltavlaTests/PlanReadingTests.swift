import Foundation
import Notation
import Testing

@testable import maltavla

@Suite struct PlanReadingTests {
  @Test(arguments: [1, 2, 3, 7]) func everyPlanIsReadOnceAndInItsPlace(_ threads: Int) throws {
    let folder = Repository.root.appending(path: "plans")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    try #require(names.count >= 5)
    let files = try names.sorted().map {
      (name: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
    let alone = files.map { PlanReader.read($0.bytes, name: $0.name) }
    let results = PlanReading.results(of: files, sentences: .all, threads: threads)
    #expect(results.map(\.plan) == alone.map(\.plan))
    #expect(results.map(\.diagnostics) == alone.map(\.diagnostics))
  }

  @Test(
    arguments: [
      ([], 2, []),
      ([10], 2, [0..<1]),
      ([10, 10], 2, [0..<1, 1..<2]),
      ([90, 10, 10], 2, [0..<1, 1..<3]),
      ([10, 10, 90], 2, [0..<2, 2..<3]),
      ([0, 0, 0], 2, [0..<3]),
      ([5, 5, 5, 5, 5], 3, [0..<2, 2..<4, 4..<5]),
      ([5, 5, 5], 1, [0..<3]),
    ] as [([Int], Int, [Range<Int>])])
  func filesArePartedByTheirBytes(_ sizes: [Int], _ most: Int, _ expected: [Range<Int>]) {
    #expect(PlanReading.parts(of: sizes, most) == expected)
  }
}
