import Goals
import Journal
import TestSupport
import Testing

@testable import Benchmarks

/// The right answer is what the journal as it is written says, read and settled event by event.
@Suite struct ReferenceTests {
  @Test(arguments: [0, 1, 500, 6000], [1, 11]) func isThePlainSumOfTheJournal(events: Int, units: Int) throws
  {
    let folder = TemporaryFolder()
    let workspace = Invented.workspace(events: events, units: units, in: folder.path)
    try #require(workspace.write())
    let contents = try JournalReader(folder: folder.file("plans/journal")).read()
    #expect(contents.records.count == events)
    var sums: [String: Int] = [:]
    for event in Ledger(contents.records).effective {
      guard case .change(let amount) = event.value, let unit = event.arbetarekommun else { continue }
      let quarter = "\(event.day.year)-Q\((event.day.month - 1) / 3 + 1)"
      sums["\(event.metric) \(unit.name) \(quarter)", default: 0] += amount.floor
    }
    let reference = workspace.reference
    #expect(reference.places.count == 20 * units * 16)
    for place in reference.places {
      let name =
        "\(SyntheticDistrict.metrics[place.metric]) \(workspace.district.units[place.unit].name) "
        + Quarters.name(of: place.quarter)
      #expect(reference[place].sum == sums[name, default: 0], "\(name)")
    }
  }

  @Test func someEventsAreTakenBack() {
    let workspace = Invented.workspace(events: 6000, units: 11, in: "")
    var roles: Set<SyntheticEvent.Role> = []
    workspace.forEach { roles.insert($0.role) }
    #expect(roles == [.plain, .corrects, .voids, .replaced])
  }

  @Test func quartersAddUpToTheTargetOfTheYear() {
    let workspace = Invented.workspace(events: 100_000, units: 11, in: "")
    for metric in SyntheticDistrict.metrics.indices {
      for year in SyntheticDistrict.years {
        let quarters = (0..<Quarters.count).filter { Quarters.year(of: $0) == year }
        let parts = quarters.compactMap {
          workspace.target(at: FigureTable.Place(metric: metric, unit: 4, quarter: $0))
        }
        #expect(parts.count == 4)
        let year = workspace.district.target(of: metric, at: 4, in: year, events: 100_000)
        #expect(parts.reduce(0, +) == year)
      }
    }
  }

  @Test(
    arguments: [
      ("2022-01-01", 0), ("2022-03-31", 0), ("2022-04-01", 1), ("2023-12-31", 7), ("2025-12-31", 15),
    ])
  func knowsTheQuarterOfADay(day: String, quarter: Int) throws {
    #expect(try Quarters.index(of: #require(Day(iso: day))) == quarter)
    #expect(try #require(Quarters.days(of: quarter)).contains(#require(Day(iso: day))))
  }
}
