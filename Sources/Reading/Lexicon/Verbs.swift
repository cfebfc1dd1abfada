/// What a verb says about the sentence that it stands in.
enum VerbSense: Sendable, CaseIterable {
  /// Binds the organisation: ska.
  case promise
  /// Says what is needed: behöver.
  case need
  /// Makes more.
  case up
  /// Makes less.
  case down
  /// Is or has.
  case state
  /// Comes up to a value.
  case reach
  /// Takes part: what people and organisations do themselves.
  case attend
  /// Turns to people: värva, kontakta. Their number is the sum of what was done.
  case recruit
  /// Makes people able; their number is of different people.
  case train
  /// Holds an event.
  case hold
  /// Delivers something once.
  case deliver
  /// Goes on.
  case sustain
  /// Makes better, in a way that only judgement measures.
  case better
  /// Follows up or tells of what was done.
  case followUp
  /// Expects.
  case forecast
  /// A predicate about people that nobody can test.
  case feel
}

/// The verbs, one sense a list. Add a regular verb by its infinitive; an irregular one by its forms
/// "infinitive/present/past/supine"; one that needs a particle or an object with an underscore: "ta_fram".
enum Verbs {
  static let lists = doing + being
}

/// The form that a verb stands in.
enum VerbForm: Sendable {
  case infinitive, present, past, supine, passive, imperative
}
