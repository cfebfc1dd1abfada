/// A short label: a column's title or a fact's name.
public enum Word: String, Hashable, Sendable, CaseIterable {
  /// The column of goals.
  case goal
  /// An arbetarekommun's column.
  case unit
  /// What has been done or is.
  case actual
  /// What has been done since the plan's start, or the table's year.
  case soFar
  /// What the stretch before came to.
  case yearBefore
  /// What the stretch came to.
  case yearNow
  /// What must be reached.
  case target
  /// Actual ÷ target.
  case share
  /// What an even pace would have given.
  case expected
  /// The same, in a narrow column.
  case planned
  /// Actual − expected.
  case deviation
  /// Actual − expected, in a narrow column.
  case gap
  /// Actual − expected, or better and worse.
  case againstPlan
  /// What is to be expected on the last day.
  case forecast
  /// What must be done.
  case needed
  /// What is lacking to the target.
  case lacking
  /// The part of all that is lacking.
  case part
  /// What one day brings.
  case each
  /// Of how many days a median is.
  case medianOf
  /// What the stretch of the report brought.
  case inPeriod
  /// What the board has said.
  case boardSays
  /// The day that figures are of, as a label.
  case asOf
  /// The day that a document was made, as a label.
  case made
  /// An arbetarekommun, where there is room for the word.
  case arbetarekommun
  /// What came before.
  case before
  /// The state that change is counted from, in few words.
  case start
  /// A step of a milestone.
  case step
  /// When a step is due.
  case due
  /// How something stands.
  case state
  /// What each window brought.
  case brought
  /// The first day of a window.
  case from
  /// What each week must bring, in a narrow column.
  case neededPerWeek
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
  /// The last day that counts.
  case lastDay
  /// The baseline.
  case baseline
  /// The day by which the board assesses what it has not.
  case assessBy
  /// A step that is late.
  case steps
  /// Of what a sum consists.
  case sum
  /// A kind.
  case kind
  /// A metric.
  case metric
  /// A line's number.
  case line
  /// What was understood of a sentence.
  case understood
  /// A date.
  case date
  /// A value.
  case value
  /// An event's id.
  case id
  /// Who logged.
  case writer
  /// A note.
  case note
  /// A line of the plan as it stands there.
  case asWritten
  /// What a kind of goal does with the events.
  case rule
  /// Whose events are looked at, and from when.
  case scope
  /// What an event adds, where that is not its own number.
  case contributes
  /// Why an event does not count.
  case whyNot
  /// The day that an event was logged.
  case logged
  /// What was looked at.
  case checked
  /// Whether it holds.
  case holds
  /// A figure's name.
  case figure
  /// How it was reckoned.
  case calculation
}
