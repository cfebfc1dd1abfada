import Testing

@testable import Goals

/// Sums that readers bring are put together, whatever the order of places.
@Suite struct FlowTableTests {
  /// A table of two stretches, from rows such as "samtal Ale 1 2": what one event in each stretch brought.
  private static func table(_ rows: [String]) throws -> FlowTable {
    var flows: [Tally.Flow] = []
    var places: [Tally.Place] = []
    for row in rows {
      let words = row.split(separator: " ").map(String.init)
      places.append(try place(words[0], words[1]))
      flows += try words[2...].map { word in
        word == "." ? Tally.Flow() : Tally.Flow(Quantity(try #require(Int(word))), on: Day(number: 19_000))
      }
    }
    return FlowTable(flows, at: places, of: try asked(), stretches: 2)
  }

  private static func asked() throws -> Set<Identifier> {
    [try Sketch.id("samtal"), try Sketch.id("insatser")]
  }

  private static func place(_ metric: String, _ unit: String) throws -> Tally.Place {
    Tally.Place(metric: try Sketch.id(metric), arbetarekommun: unit == "-" ? nil : try Sketch.unit(unit))
  }

  private static func sums(_ table: FlowTable, _ metric: String, _ unit: String) throws -> [Int]? {
    let place = try place(metric, unit)
    return table.row(of: place.metric, at: place.arbetarekommun)?.map(\.sum.floor)
  }

  @Test func aPlaceThatComesTwiceHasWhatBothHave() throws {
    let table = try FlowTableTests.table(["samtal Ale 1 2", "samtal - 7 .", "samtal Ale 10 20"])
    #expect(try FlowTableTests.sums(table, "samtal", "Ale") == [11, 22])
    #expect(try FlowTableTests.sums(table, "samtal", "-") == [7, 0])
    #expect(try FlowTableTests.sums(table, "samtal", "Tjörn") == nil)
    #expect(try FlowTableTests.sums(table, "insatser", "Ale") == nil)
  }

  /// A journal may name any number of metrics, each at a place of its own.
  @Test func whatNobodyAsksForTakesNoRoom() throws {
    var table = try FlowTableTests.table(["m1 Ale 1 2", "samtal Ale 3 4", "m2 Tjörn 5 6"])
    table.add(try FlowTableTests.table(["m3 Öckerö 7 8"]))
    table.add(
      Tally.Flow(Quantity(9), on: Day(number: 19_000)), to: 0, at: try FlowTableTests.place("m4", "-"))
    #expect(try FlowTableTests.sums(table, "samtal", "Ale") == [3, 4])
    for metric in ["m1", "m2", "m3", "m4"] {
      for unit in ["Ale", "Tjörn", "Öckerö", "-"] {
        #expect(try FlowTableTests.sums(table, metric, unit) == nil)
      }
    }
    #expect(table.number(of: try Sketch.unit("Tjörn")) == nil && table.number(of: nil) == nil)
  }

  @Test func tablesAddUpPlaceByPlace() throws {
    var table = try FlowTableTests.table(["samtal Ale 1 .", "insatser Ale . 5"])
    table.add(try FlowTableTests.table(["samtal Tjörn 3 .", "samtal Ale 1 1"]))
    table.add(
      Tally.Flow(Quantity(100), on: Day(number: 19_000)), to: 1, at: try FlowTableTests.place("samtal", "-"))
    #expect(try FlowTableTests.sums(table, "samtal", "Ale") == [2, 1])
    #expect(try FlowTableTests.sums(table, "samtal", "Tjörn") == [3, 0])
    #expect(try FlowTableTests.sums(table, "insatser", "Ale") == [0, 5])
    #expect(try FlowTableTests.sums(table, "samtal", "-") == [0, 100])
  }

  @Test func equalTablesTellTheSameInAnyOrder() throws {
    let one = try FlowTableTests.table(["samtal Ale 1 2", "insatser - 3 ."])
    #expect(one == (try FlowTableTests.table(["insatser - 3 .", "samtal Ale 1 2"])))
    // A place of which nothing was told is as if it were not there.
    #expect(one == (try FlowTableTests.table(["samtal Tjörn . .", "insatser - 3 .", "samtal Ale 1 2"])))
    #expect(one != (try FlowTableTests.table(["insatser - 3 .", "samtal Ale 1 3"])))
    #expect(one != (try FlowTableTests.table(["samtal Ale 1 2"])))
    #expect(one != (try FlowTableTests.table(["samtal Ale 1 2", "insatser - 3 .", "insatser Ale 1 ."])))
    #expect((try FlowTableTests.table(["samtal Ale 1 2"])) != one)
  }
}
