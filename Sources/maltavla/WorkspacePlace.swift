import Arguments
import Storage

/// Where a workspace is, or is to be.
struct WorkspacePlace: Hashable, Sendable {
  /// The folder's path.
  let path: String
  /// The folder as the user would name it.
  let shownAs: String

  init(path: String, shownAs: String) {
    self.path = path
    self.shownAs = shownAs
  }

  /// A folder that the user named, seen from where the user stands.
  init(named: String, from folder: String) {
    shownAs = named.trimmingSlashes
    path = shownAs.hasPrefix("/") ? shownAs : folder + "/" + shownAs
  }

  /// The workspace that there is: `--plans`, else `$MALTAVLA_PLANS`, else the nearest `plans` upwards, else the user's
  /// own.
  static func found(by call: Call) throws(Failure) -> WorkspacePlace {
    let environment = call.environment
    if let named = call.invocation.value(.plans) ?? environment.variable("MALTAVLA_PLANS") {
      let place = WorkspacePlace(named: named, from: environment.folder)
      guard try exists(place.path) else { throw Failure(.noSuchFolder(named), .noInput) }
      return place
    }
    if let place = try nearest(to: environment.folder) { return place }
    let data =
      environment.variable("XDG_DATA_HOME") ?? environment.variable("HOME").map { $0 + "/.local/share" }
    if let own = data.map({ $0 + "/maltavla/plans" }), try exists(own) {
      return WorkspacePlace(path: own, shownAs: own)
    }
    throw Failure(.noWorkspace, .noInput)
  }

  /// The nearest `plans` in the folder or above it.
  static func nearest(to folder: String) throws(Failure) -> WorkspacePlace? {
    var folder = folder
    var shown = "plans"
    while true {
      let candidate = (folder == "/" ? "" : folder) + "/plans"
      if try exists(candidate) { return WorkspacePlace(path: candidate, shownAs: shown) }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      shown = "../" + shown
    }
  }

  /// Whether there is a folder. Where that cannot be told the search ends: another folder would be the wrong one,
  /// and what is logged would land in it.
  private static func exists(_ path: String) throws(Failure) -> Bool {
    do throws(StorageError) {
      return try Folder.exists(path)
    } catch {
      throw Failure(.storage(error, whileWriting: false), error.status)
    }
  }
}

extension String {
  var trimmingSlashes: String {
    var text = self[...]
    while text.count > 1, text.last == "/" { text.removeLast() }
    return String(text)
  }
}
