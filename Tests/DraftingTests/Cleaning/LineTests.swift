import Testing

@testable import Drafting

@Suite struct LineTests {
  @Test func aLineOfSpacesIsBlank() {
    #expect(Line(" \u{A0}\t", number: 1).isBlank)
    #expect(!Line(" x", number: 1).isBlank)
  }
}
