/// Which peers this machine has.
struct FoundPeers: Sendable {
  /// Those that it has, with the path of each.
  private(set) var found: [(peer: any Peer, program: String)] = []
  /// Those that it lacks.
  private(set) var missing: [any Peer] = []
  /// `wc`; nil where there is none.
  let lineCount: String?
  /// `true`; nil where there is none.
  let nothing: String?

  /// Looks for them in the folders of `path`.
  init(_ peers: [any Peer], in path: String) {
    lineCount = FoundProgram.path(of: "wc", in: path)
    nothing = FoundProgram.path(of: "true", in: "/bin:" + path)
    for peer in peers {
      if let program = FoundProgram.path(of: peer.program, in: path) {
        found.append((peer, program))
      } else {
        missing.append(peer)
      }
    }
  }
}
