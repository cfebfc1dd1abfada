import Goals
import Testing

@testable import Reports

/// A long list of events stands in groups that an auditor can stop at.
@Suite struct EventGroupsTests {
  private func records(_ count: Int, role: Account.Role = .part) throws -> [WhyReport.Record] {
    let metric = try #require(Identifier("samtal"))
    let units = try ["Ale", "Tjörn"].map { try #require(Arbetarekommun($0)) }
    let start = try #require(Day(iso: "2024-01-01"))
    return (0..<count).map { index in
      let event = Event(
        id: EventID(milliseconds: UInt64(index), high: 0, low: 0), day: start + index, metric: metric,
        arbetarekommun: units[index % 2], value: .change(Quantity(index)))
      return WhyReport.Record(
        event: event, value: "+\(index)", writer: "anna", logged: event.day,
        fate: .used(.counted(role, Quantity(index))))
    }
  }

  private func heads(_ rows: [Table.Row]) -> [AccountPhrase.GroupHead] {
    rows.compactMap { row in
      if case .group(.account(.group(let head))) = row { head } else { nil }
    }
  }

  private func rows(_ records: [WhyReport.Record]) -> [Table.Row] {
    EventGroups(records: records).rows { .cells([.phrase(.verbatim($0.value))]) }
  }

  @Test func `forty stand in one list`() throws {
    let rows = rows(try records(40))
    #expect(rows.count == 40)
    #expect(heads(rows).isEmpty)
  }

  @Test func `more stand by arbetarekommun and month, none is lost, and the sums add up`() throws {
    let rows = rows(try records(60))
    let heads = heads(rows)
    #expect(rows.count == 60 + heads.count)
    #expect(heads.map(\.count) == [16, 14, 15, 15])
    #expect(heads.compactMap(\.place) == [.unit("Ale"), .unit("Ale"), .unit("Tjörn"), .unit("Tjörn")])
    #expect(heads.compactMap(\.sum).reduce(.zero, +) == Quantity(60 * 59 / 2))
  }

  @Test func `events of several roles stand by role`() throws {
    let heads = heads(rows(try records(3) + records(2, role: .before)))
    #expect(heads.map(\.role) == [.before, .part])
    #expect(heads.map(\.sum) == [Quantity(1), Quantity(3)])
  }
}
