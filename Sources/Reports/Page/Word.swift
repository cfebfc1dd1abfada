/// A short label: a column's title or a fact's name.
public enum Word: String, Hashable, Sendable, CaseIterable {
  /// The column of goals.
  case goal
  /// An arbetarekommun's column.
  case unit
  /// What has been done or is.
  case actual
  /// What was done in the period of the report.
  case inPeriod
  /// What has been done since the plan's start, or the table's year.
  case soFar
  /// What must be reached.
  case target
  /// Actual ÷ target.
  case share
  /// What an even pace would have given.
  case expected
  /// Actual − expected.
  case deviation
  /// What each week must bring.
  case needed
  /// The outlook.
  case outlook
  /// Until when an arbetarekommun has reported.
  case reported
  /// The key to a bar.
  case barKey
  /// The board's comment.
  case comment
  /// What is to be done.
  case action
  /// What the meeting decides.
  case decision
  /// Who answers for it.
  case responsible
  /// The plan's own words.
  case planText
  /// Where it stands in the plan.
  case planLine
  /// The last day.
  case due
  /// The baseline.
  case baseline
  /// The latest assessment.
  case assessment
  /// The steps of a milestone.
  case steps
  /// A kind.
  case kind
  /// A metric.
  case metric
  /// A date.
  case date
  /// A value.
  case value
  /// An event's id.
  case id
  /// Who logged.
  case writer
  /// Tags.
  case tags
  /// A note.
  case note
  /// An area.
  case area
  /// A plan.
  case plan
  /// Why there is no outlook.
  case reason
}
