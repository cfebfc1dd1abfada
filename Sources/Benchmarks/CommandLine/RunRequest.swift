import Arguments
import Glibc

/// What `run` was asked for.
struct RunRequest: Hashable, Sendable {
  let sizes: [Int]
  let units: [Int]
  let rounds: Int
  let appends: Int
  let threads: Int
  /// The program that is measured; nil for the one beside this.
  let program: String?
  let plans: String
  /// Where the workspaces are left; nil where they are taken away.
  let keep: String?
  let page: String?
  let picture: String?

  init(_ invocation: Invocation) throws(BadValue) {
    sizes = try invocation.numbers(
      .sizes, in: 1...100_000_000, usual: [10_000, 100_000, 1_000_000, 10_000_000])
    units = try invocation.numbers(.units, in: 1...SyntheticDistrict.most, usual: [SyntheticDistrict.most])
    rounds = try invocation.number(.rounds, least: 1, usual: 7)
    appends = try invocation.number(.appends, least: 1, usual: 100)
    threads = try invocation.number(
      .threads, least: 1, usual: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    program = invocation.value(.program)
    plans = invocation.value(.plans) ?? "plans"
    keep = invocation.value(.keep)
    page = invocation.value(.write)
    picture = invocation.value(.picture)
  }
}
