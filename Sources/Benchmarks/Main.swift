import Glibc

/// `maltavla-bench`: makes synthetic workspaces, and measures the program against others on them.
@main
struct Main {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.isEmpty, arguments.removeFirst() == "generate", let request = GenerateRequest(arguments)
    else {
      print("usage: maltavla-bench generate --events N --units 11|290 [--seed S] DIR")
      exit(64)
    }
    let workspace = SyntheticWorkspace(
      events: request.events, district: SyntheticDistrict(units: request.units), seed: request.seed,
      folder: request.folder)
    exit(workspace.write() ? 0 : 74)
  }
}

/// What `generate` was asked for.
struct GenerateRequest {
  private(set) var events = 10_000
  private(set) var units = 11
  private(set) var seed: UInt64 = 1
  private(set) var folder = ""

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--events": events = rest.popFirst().flatMap { Int($0) } ?? -1
      case "--units": units = rest.popFirst().flatMap { Int($0) } ?? -1
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? 0
      default: folder = word
      }
    }
    guard events >= 0, (1...290).contains(units), !folder.isEmpty else { return nil }
  }
}
