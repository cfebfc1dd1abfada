import Goals

/// The goals' own duration; the standard library has another of the same name.
typealias Span = Goals.Duration
