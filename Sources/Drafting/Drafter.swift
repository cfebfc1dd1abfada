/// Drafts a plan from a foreign document.
public struct Drafter: Sendable {
  /// A drafter of Swedish plans.
  public init() {}

  /// What the document promises, and the plan file that says it. Every document makes some draft.
  public func draft(_ document: SourceDocument) -> Draft {
    Draft(title: document.name, arbetarekommuner: [], goals: [], tables: [], text: "")
  }
}
