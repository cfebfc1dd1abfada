import Foundation
import Testing
import Text

@testable import maltavla

/// Personal numbers that another program invented, by another calendar and another sum.
@Suite struct OtherRoadTests {
  @Test(.enabled(if: Outline.canRead, "no python3 here, so nobody else invents numbers"))
  func `Python's numbers are found, and its others are not`() throws {
    let script = Repository.root.appending(path: "Tests/MaltavlaTests/Privacy/numbers.py").path
    let run = try #require(try Binary.tool("python3", [script], in: Repository.root))
    #expect(run.status == 0, "\(run.errors)")
    let today = StatedDay(year: 2026, month: 11, day: 29)
    var wrong: [String] = []
    let lines = run.output.split(separator: "\n")
    for line in lines {
      let columns = line.split(separator: "\t").map(String.init)
      let isFound = !Privacy.personalNumbers(in: columns[1], today: today).isEmpty
      if isFound != (columns[0] == "yes") { wrong.append(String(line)) }
    }
    #expect(lines.count == 6_500)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
  }
}
