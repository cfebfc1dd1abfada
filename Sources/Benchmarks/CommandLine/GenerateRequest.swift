import Arguments

/// What `generate` was asked for.
struct GenerateRequest: Hashable, Sendable {
  let events: Int
  let units: Int
  let seed: UInt64
  let folder: String

  init(_ invocation: Invocation) throws(BadValue) {
    events = try invocation.number(.events, least: 0, usual: 10_000)
    units = try invocation.number(.units, least: 1, usual: 11)
    seed = UInt64(try invocation.number(.seed, least: 0, usual: 1))
    folder = invocation.operand(0) ?? ""
    if units > SyntheticDistrict.most { throw BadValue(option: .units, value: "\(units)") }
  }

  var workspace: SyntheticWorkspace {
    SyntheticWorkspace(
      events: events, district: SyntheticDistrict(units: units), seed: seed, folder: folder)
  }
}
