import Goals

extension Account.Use {
  /// "part 5", or the reason.
  var brief: String {
    switch self {
    case .counted(let role, let amount): role.rawValue + (amount.map { " " + $0.journalText } ?? "")
    case .leftOut(let omission): omission.rawValue
    }
  }
}

extension Check {
  /// "Ale 1 ja".
  var brief: String {
    let subject: String =
      switch subject {
      case .window(let period): "\(period)"
      case .unit(let unit): unit.name
      case .name(let name, let unit): "\(unit.name) \(name)"
      case .person(let came, let deadline, let met):
        "\(came) \(deadline) \(met.map { "\($0)" } ?? "-") \(count)"
      case .step(let step, _, _): step
      }
    return [subject, amount?.journalText, isMet ? "ja" : "nej"].compactMap { $0 }.joined(separator: " ")
  }
}

extension Formula {
  /// "share: 5 ÷ 10 = 0.5".
  var brief: String {
    let end = rounding.map { " " + $0.rawValue } ?? ""
    return "\(name.rawValue): \(terms.map(\.brief).joined(separator: " ")) = \(result.brief)\(end)"
  }
}

extension Formula.Term {
  fileprivate var brief: String {
    switch self {
    case .number(let value): value.journalText
    case .part(let place, let value): "\(place?.name ?? "-"):\(value.journalText)"
    case .percent(let value): value.journalText + "%"
    case .days(let count): "\(count)d"
    case .daysOfWeek: "7d"
    case .share(let share): "\((share * 1000).rounded() / 1000)"
    case .sign(let sign): sign.rawValue
    }
  }
}
