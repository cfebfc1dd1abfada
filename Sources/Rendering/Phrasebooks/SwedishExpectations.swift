import Notation

extension SwedishPhrasebook {
  func text(_ expectation: Expectation) -> String {
    switch expectation {
    case .text: "Här ska stå något."
    case .day: "Det ska vara en dag som finns, till exempel 2024-06-30."
    case .period: "Det ska vara ett år (2024), flera (2024..2025) eller två dagar (2024-01-01..2024-12-31)."
    case .duration: "Det ska vara en tid som P3W (tre veckor), P14D, P1M eller P1Y."
    case .target: "Det ska vara ett tal som 50, <=62, =2, +100, -5% eller 80%."
    case .baseline: "Det ska vara ett värde med sin dag, till exempel 2360@2023-11-02."
    case .identifier(let suggestion):
      "Ett id har små bokstäver a–z, siffror och bindestreck."
        + (suggestion.map { " Till exempel \($0)." } ?? "")
    case .oneOf(let words, let suggestion):
      "Det ska vara " + words.joined(separator: ", ") + "." + (suggestion.map { " Menade du \($0)?" } ?? "")
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
