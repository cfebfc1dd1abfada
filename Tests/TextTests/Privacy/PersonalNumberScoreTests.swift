import TestSupport
import Testing
import Text

/// How many personal numbers are found, and how many dates are taken for one. The figures are printed.
@Suite struct PersonalNumberScoreTests {
  private let today = InventedPerson.today
  private static let step = 17

  private func isFound(_ text: String) -> Bool { !Privacy.personalNumbers(in: text, today: today).isEmpty }

  @Test func `all but one in a thousand is found, however it is spelled`() {
    var random = SplitMix64(seed: 850_314)
    var (all, found) = (0, 0)
    var missed: [String] = []
    for number in 0..<20_000 {
      let person = InventedPerson(&random)
      // Every spelling has its turn with a thousand persons; with all of them the test takes minutes.
      for index in stride(
        from: number % PersonalNumberScoreTests.step, to: InventedPerson.spellings.count,
        by: PersonalNumberScoreTests.step)
      {
        guard let spelling = InventedPerson.spellings[index](person) else { continue }
        let place = InventedPerson.surroundings[(number + index) % InventedPerson.surroundings.count]
        let text = place.before + spelling + place.after
        let hidden = text.withoutPersonalNumbers(on: today)
        all += 1
        // Not a digit of it is left, and nothing else has changed.
        let inside = hidden.dropFirst(place.before.count).dropLast(place.after.count)
        if hidden.hasPrefix(place.before), hidden.hasSuffix(place.after), !inside.contains(where: \.isNumber),
          hidden.displayWidth == text.displayWidth
        {
          found += 1
        } else if missed.count < 20 {
          missed.append(text)
        }
      }
    }
    print("Personal numbers: \(found) of \(all) spellings found (\(percent(found, of: all)) %)")
    #expect(all >= 60_000)
    #expect(Double(found) / Double(all) >= 0.999, "\(missed)")
  }

  @Test func `a date with a number after it is hardly ever taken for one`() {
    var random = SplitMix64(seed: 240_314)
    var (all, taken) = (0, 0)
    for shape in DatedNumber.shapes {
      var (tried, wrong) = (0, 0)
      var examples: [String] = []
      for _ in 0..<1_100 {
        let text = shape.text(&random)
        tried += 1
        if isFound(text) {
          wrong += 1
          if examples.count < 3 { examples.append(text) }
        }
      }
      print("Dates taken for personal numbers, \(shape.name): \(wrong) of \(tried) \(examples)")
      #expect(Double(wrong) / Double(tried) <= 0.02, "\(shape.name): \(examples)")
      all += tried
      taken += wrong
    }
    print("Dates taken for personal numbers: \(taken) of \(all) (\(percent(taken, of: all)) %)")
    #expect(all >= 20_000)
    #expect(Double(taken) / Double(all) <= 0.015)
  }

  @Test func `other long numbers are hardly ever taken for one`() {
    var random = SplitMix64(seed: 5_050)
    for shape in LongNumber.shapes {
      var wrong: [String] = []
      for _ in 0..<500 {
        let text = shape.text(&random)
        if isFound(text) { wrong.append(text) }
      }
      print("\(shape.name) taken for personal numbers: \(wrong.count) of 500 \(wrong.prefix(3))")
      #expect(wrong.count <= shape.most, "\(shape.name): \(wrong.prefix(5))")
    }
  }

  private func percent(_ part: Int, of all: Int) -> Double {
    (Double(part) / Double(all) * 100_000).rounded() / 1000
  }
}
