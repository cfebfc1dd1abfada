extension Sentence {
  /// Which words played which part.
  func marks(of candidates: [Candidate]) -> [Mark] {
    let targets = Dictionary(
      candidates.map { ($0.place, $0.unitWords) }, uniquingKeysWith: { first, _ in first })
    var marks: [Mark] = []
    for place in phrases.indices {
      guard let role = role(of: place, isTarget: targets[place] != nil) else { continue }
      marks.append(Mark(range: range(phrases[place].tokens), role: role))
      if let unit = targets[place] ?? nil {
        marks.append(Mark(range: range(unit), role: .unit))
      }
    }
    return marks
  }

  private func range(_ places: Range<Int>) -> Range<String.Index> {
    tokens[places.lowerBound].range.lowerBound..<tokens[places.upperBound - 1].range.upperBound
  }

  private func role(of place: Int, isTarget: Bool) -> Mark.Role? {
    switch phrases[place].meaning {
    case .amount(let amount): isTarget ? .quantity : amount.isArticle ? nil : .otherNumber
    case .aside, .baseline: .baseline
    case .deadline: .deadline
    case .per: .per
    case .within: .within
    case .population: .population
    case .otherNumber: .otherNumber
    case .verb(let verb):
      switch verb.sense {
      case .promise: .promise
      case .up, .down: .change
      case .followUp, .forecast: .refusal
      default: nil
      }
    case .cue(let cue):
      switch cue {
      case .aim: .promise
      case .more, .less, .increase, .decrease: .change
      case .statutory, .past, .now, .forecast, .planItself: .refusal
      default: nil
      }
    case .noun, .word, .sign: nil
    }
  }
}
