/// What a section is to the reader of goals.
enum SectionRole: Hashable {
  /// A list of goals: even a verbless item promises.
  case goals
  /// What is to be done: items that say so are goals.
  case activities
  /// How things are and why; only a promise in so many words counts.
  case background
  /// Nothing in it is a goal: duties of the statutes, calendars, contents, budgets, names, follow-up of the plan.
  case none
}
