import Notation

extension EnglishPhrasebook {
  func text(_ expectation: Expectation) -> String {
    switch expectation {
    case .text: "Something must stand here."
    case .day: "It must be a day that exists, such as 2024-06-30."
    case .period: "It must be a year (2024), several (2024..2025) or two days (2024-01-01..2024-12-31)."
    case .duration: "It must be a time such as P3W (three weeks), P14D, P1M or P1Y."
    case .target: "It must be a number such as 50, <=62, =2, +100, -5% or 80%."
    case .baseline: "It must be a value with its day, such as 2360@2023-11-02."
    case .identifier(let suggestion):
      "An id has small letters a–z, digits and hyphens." + (suggestion.map { " Such as \($0)." } ?? "")
    case .oneOf(let words, let suggestion):
      "It must be one of " + words.joined(separator: ", ") + "."
        + (suggestion.map { " Did you mean \($0)?" } ?? "")
    }
  }

  func example(of key: String) -> String {
    switch key {
    case "period": "2026"
    case "organisation": "Exempelby arbetarekommun"
    default: "Verksamhetsplan 2026"
    }
  }
}
