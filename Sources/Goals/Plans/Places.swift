extension Plan {
  /// The places whose events make up the plan's own figures: the organisation itself and its arbetarekommuner.
  ///
  /// A plan of one arbetarekommun that shares its workspace with other organisations counts only events that name
  /// it: an event without a name would belong to any of them.
  public var places: [Arbetarekommun?] {
    if arbetarekommuner.count == 1, sharesWorkspace { return arbetarekommuner.map { $0 } }
    return [nil] + arbetarekommuner.map { $0 }
  }
}
