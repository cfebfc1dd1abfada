import Goals
import Testing

@Suite struct UnitNumbersTests {
  private static func units(_ names: [String]) throws -> [Arbetarekommun] { try names.map(Sketch.unit) }

  /// In the list's order, against it, twice in a row, and what is not in the list in between.
  @Test(arguments: [
    ["Ale", "Tjörn", "Öckerö"], ["Öckerö", "Tjörn", "Ale"], ["Ale", "Ale", "Öckerö"],
    ["Tjörn", "Kungälv", "Öckerö"],
    ["Öckerö", "Ale", "Tjörn", "Tjörn", "Kungälv", "Ale"],
  ])
  func everyOneIsFoundWhereItStands(_ names: [String]) throws {
    let list = try UnitNumbersTests.units(["Ale", "Tjörn", "Öckerö"])
    var numbers = UnitNumbers(list)
    for unit in try UnitNumbersTests.units(names) {
      #expect(numbers.number(of: unit) == list.firstIndex(of: unit), "\(unit)")
    }
  }

  @Test func whoseTurnItIsIsKnownByItsBytes() throws {
    var numbers = UnitNumbers(try UnitNumbersTests.units(["Ale", "Tjörn"]))
    #expect(numbers.expected(named: Array("Tjörn".utf8)) == nil)
    #expect(numbers.expected(named: Array("Al".utf8)) == nil)
    #expect(numbers.expected(named: Array("Alev".utf8)) == nil)
    #expect(numbers.expected(named: Array("Ale".utf8))?.name == "Ale")
    #expect(numbers.number(of: try Sketch.unit("Ale")) == 0)
    #expect(numbers.expected(named: Array("Tjörn".utf8))?.name == "Tjörn")
    #expect(numbers.number(of: try Sketch.unit("Tjörn")) == 1)
    #expect(numbers.expected(named: Array("Ale".utf8)) == nil)
  }

  @Test func whatIsNewGoesLastAndStandsOnce() throws {
    var numbers = UnitNumbers(try UnitNumbersTests.units(["Ale", "Tjörn", "Ale"]))
    #expect(numbers.units.map(\.name) == ["Ale", "Tjörn"])
    let added = try UnitNumbersTests.units(["Öckerö", "Ale", "Öckerö", "Kungälv"]).map { numbers.add($0) }
    #expect(added == [2, 0, 2, 3])
    #expect(numbers.units.map(\.name) == ["Ale", "Tjörn", "Öckerö", "Kungälv"])
  }
}
