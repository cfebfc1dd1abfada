import Goals

/// A draft in prose for the annual report, area by area.
struct AnnualDraft {
  let report: FollowUp
  let evaluation: Evaluation
  /// Whether the stamp of invented figures must follow the text where it is copied.
  let isExample: Bool

  var blocks: [Page.Block] {
    var blocks: [Page.Block] = [
      .heading(.section(.annualDraft)),
      .paragraph([.outcome(.draftNote(unit: unit))]),
    ]
    if isExample { blocks.append(.paragraph([.example])) }
    for area in areas(of: evaluation.outcomes.map(\.status)) {
      blocks.append(.heading(.section(.area(area))))
      blocks += sentences(of: evaluation.outcomes.filter { $0.status.goal.area == area })
    }
    return blocks
  }

  /// Whose figures it has, where they are one arbetarekommun's of several.
  private var unit: String? {
    let outcome = evaluation.outcomes.first { $0.course.isOfUnit }
    return outcome?.status.attainment.units.first?.arbetarekommun.name
  }

  private func sentences(of outcomes: [GoalOutcome]) -> [Page.Block] {
    var blocks: [Page.Block] = []
    var silent: [(reason: Reason, names: [String])] = []
    for outcome in outcomes {
      if let phrases = OutcomeSentences(outcome: outcome, named: report.period).phrases {
        blocks.append(.paragraph(phrases))
      } else if case .unmeasured(let reason) = outcome.verdict {
        let text = outcome.status.goal.promise
        if let index = silent.firstIndex(where: { $0.reason == reason }) {
          silent[index].names.append(text)
        } else {
          silent.append((reason, [text]))
        }
      }
    }
    return blocks
      + silent.map { goals in
        let words = Phrase.outcome(.unmeasured(goals.names, goals.reason))
        // That the board has not judged says already that it has said nothing.
        return .paragraph(goals.reason == .notAssessed ? [words] : [words, .outcome(.noComment)])
      }
  }
}
