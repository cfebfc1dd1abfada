import Arguments
import Storage

/// Where a workspace is to be: `--plans`, `FOLDER/plans`, `$MALTAVLA_PLANS`, or `plans` here.
struct BeginningPlace {
  let call: Call

  /// The folder of plans.
  func place() throws(Failure) -> WorkspacePlace {
    let folder = call.environment.folder
    if let named = call.invocation.value(.plans) {
      if let typed = call.invocation.operand(0) { throw Failure(.twoPlaces(typed, named)) }
      return WorkspacePlace(named: named, from: folder)
    }
    if let typed = self.typed {
      // Who names the folder of plans itself does not want another one in it.
      return WorkspacePlace(named: typed.isPlans ? typed : typed + "/plans", from: folder)
    }
    if !isTyped, let named = call.environment.variable("MALTAVLA_PLANS") {
      return WorkspacePlace(named: named, from: folder)
    }
    return folder.isPlans
      ? WorkspacePlace(path: folder, shownAs: "../plans") : WorkspacePlace(named: "plans", from: folder)
  }

  /// How other commands find it, where `before` was the nearest one when there was none yet.
  func way(to place: WorkspacePlace, before: WorkspacePlace?) -> Beginning.Way {
    let folder = call.environment.folder
    if let named = call.environment.variable("MALTAVLA_PLANS") {
      let found = WorkspacePlace(named: named, from: folder)
      return found.path == place.path ? .here : .elsewhere(named)
    }
    // All is made by now; where it cannot be told what others find, naming the place is right too.
    if let found = try? WorkspacePlace.nearest(to: folder), found.path == place.path {
      return before.map { $0.path == place.path ? .here : .insteadOf($0.shownAs) } ?? .here
    }
    guard let typed, !typed.isPlans else { return .variable(place.path) }
    return .folder(typed)
  }

  private var isTyped: Bool { call.invocation.operand(0) != nil }

  /// The folder that was named; nil for the one where the user stands.
  private var typed: String? {
    call.invocation.operand(0).map(\.trimmingSlashes).flatMap { $0 == "." || $0 == "./" ? nil : $0 }
  }
}

extension String {
  fileprivate var isPlans: Bool { self == "plans" || hasSuffix("/plans") }
}
