import Foundation
import Goals
import Synchronization

@testable import maltavla

/// A workspace in which a personal number stands wherever a person can write, and what commands make of it.
struct NumberedWorkspace {
  let folder: TemporaryFolder
  private let console = TestConsole()

  init(_ number: String) throws {
    folder = try TemporaryFolder()
    console.setToday(try Day.known("2024-06-30"))
    try folder.write(NumberedWorkspace.plan(number), to: "plans/numrerad-2024.md")
    // A plan with faults, so that they are shown with their lines.
    try folder.write(NumberedWorkspace.faultyPlan(number), to: "plans/trasig-2024.md")
    try folder.write("# Mål\n\n- Minst 50 samtal med \(number)\n- Ring \(number) i maj\n", to: "utkast.txt")
    try folder.write("Minst 50 samtal med \(number)\n", to: "mening.txt")
    let words = ["--note=Anna " + number, "--tag=plats=Nol " + number]
    for arguments in [
      ["log", "samtal", "12", "--ak", "Ale", "--date", "2024-02-01"] + words,
      ["log", "samtal", "3", "--ak", "Ale \(number)", "--date", "2024-03-01"],
      ["done", "fem", "forsta", "--note=Bo " + number],
      ["assess", "fyra", "osäkert", "--note=A " + number, "--date", "2024-03-16", "--action=Be " + number],
      [
        "assess", "fyra", "osäkert", "--note=B " + number, "--action=Ring " + number,
        "--responsible=Bo " + number, "--by", "2024-08-31", "--reference=§ 8 " + number, "--date",
        "2024-06-17",
      ],
    ] { _ = show(arguments) }
    // A damaged line, and one in a comment.
    let journal = folder.url.appending(path: "plans/journal/anna-kansliet.tsv")
    let lines = (try? String(contentsOf: journal, encoding: .utf8)) ?? ""
    try folder.write(
      lines
        + "# \(number)\n2024-04-01\tsamtal\tAle\t+x\t\tCia \(number)\t01J1FB01000R65B00000B78B01\t1ff260c0\n",
      to: "plans/journal/anna-kansliet.tsv")
  }

  /// Both streams of a command; with answers, as on a terminal.
  func show(_ arguments: [String], answers: [String] = []) -> String {
    console.advance()
    console.state.withLock { state in
      state.answers = answers
      state.screen = ""
      state.input = []
    }
    let environment = console.environment(
      folder: folder.url.path, variables: ["EMAIL": "anna@example.org"], isInteractive: !answers.isEmpty)
    _ = Program(environment).run(arguments)
    return console.takeScreen()
  }

  /// What was written to a file.
  func file(_ path: String) -> String {
    (try? String(contentsOf: folder.url.appending(path: path), encoding: .utf8)) ?? ""
  }

  private static func plan(_ number: String) -> String {
    """
    ---
    title: Plan \(number)
    organisation: Distriktet \(number)
    arbetarekommuner: Ale \(number), Tjörn
    period: 2024
    reporting: P1M
    source: protokoll \(number)
    ---

    # Område \(number)

    Text \(number).

    Mål:

    - Minst 40 samtal \(number) {#ett kind=count metric=samtal target=40 responsible="Eva \(number)"}
    - Vi ringer \(number) {#tva kind=qualitative responsible="\(number)" name="Ring \(number)"}
    - Styrelsen bedömer \(number) {#fyra kind=qualitative responsible="Bo \(number)" reference="§ 3 \(number)"}
    - Strategi \(number) {#fem kind=milestone}
      - [ ] Första \(number) senast i maj {#forsta}
      - [ ] Andra \(number)
    - Ring \(number) om medlemskap

    ## Orter \(number) {#orter kind=coverage metric=samtal distinct=plats name="Orter \(number)"}

    | Arbetarekommun | Valdistrikt |
    | --- | --- |
    | Ale \(number) | Nol \(number) |
    | Tjörn | Kållekärr \(number) |

    """
  }

  private static func faultyPlan(_ number: String) -> String {
    """
    ---
    title: Trasig \(number)
    organisation: Klubben \(number)
    period: \(number)
    okänd \(number): \(number)
    ---

    Mål:

    - Minst 40 samtal \(number) {#a kind=\(number.filter(\.isNumber)) of="\(number)" okänd="\(number)"}
    - [x] Klart \(number)

    """
  }
}

extension Day {
  fileprivate static func known(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw CocoaError(.formatting) }
    return day
  }
}
