import Foundation
import Goals
import Testing

@testable import maltavla

/// The strings of `strings.txt`, and a workspace into which one of them has been written wherever a person writes.
enum HostileStrings {
  static let all: [String] = {
    let file = Repository.root.appending(path: "Tests/MaltavlaTests/Hostile/strings.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n") ?? []
    return lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.compactMap {
      try? JSONDecoder().decode([String].self, from: Data("[\($0)]".utf8)).first
    }
  }()

  /// A plan with the string as organisation, title, heading, text, name, responsible and name of a list: as it is, then
  /// ever more as somebody writes it whose plan was refused, and last nowhere.
  static func plans(_ text: String) -> [String] {
    let quoted = text.replacing("\"", with: "'")
    let cell = quoted.replacing("|", with: "\\|")
    return [
      plan(front: text, body: text, attribute: text, cell: text),
      plan(front: text, body: text, attribute: quoted, cell: cell),
      plan(front: text, body: "lugn", attribute: quoted, cell: cell),
      plan(front: text, body: "lugn", attribute: "lugn", cell: "lugn"),
      plan(front: "lugn", body: "lugn", attribute: "lugn", cell: "lugn"),
    ]
  }

  private static func plan(front: String, body: String, attribute: String, cell: String) -> String {
    """
    ---
    title: Plan \(front)
    organisation: \(front)
    arbetarekommuner: Ale, Tjörn
    period: 2024
    reporting: P1M
    ---

    # \(body)

    \(body)

    Mål:

    - Minst 40 samtal \(body) {#ett kind=count metric=samtal target=40 name="\(attribute)"}
    - \(body) {#tva kind=qualitative responsible="\(attribute)" name="\(attribute)"}
    - Öka medlemstalet {#tre kind=increase metric=medlemmar target=5 baseline=20@2023-12-31}
    - Styrelsen bedömer detta {#fyra kind=qualitative responsible="\(attribute)"}

    ## Orter {#orter kind=coverage metric=samtal distinct=plats name="Orter \(attribute)"}

    | Arbetarekommun | Valdistrikt |
    | --- | --- |
    | Ale | \(cell) |
    | Ale | Nol |
    | Tjörn | Kållekärr \(cell) |

    """
  }
}

/// A workspace with one string in it, and what each format makes of it.
struct HostileRun {
  let text: String
  private let folder: TemporaryFolder
  private let run: PageRun
  /// How many plans were refused before one was taken.
  let refused: Int
  /// Whether the board's words were taken in.
  let isNoted: Bool
  /// What was said when something was refused.
  private(set) var refusals: [String] = []

  init(_ text: String) throws {
    self.text = text
    folder = try TemporaryFolder()
    run = PageRun(folder: folder.url.path, today: Day(iso: "2024-06-30"))
    var refused = 0
    for plan in HostileStrings.plans(text) {
      try folder.write(plan, to: "plans/hotad-2024.md")
      if run(["why", "fyra", "--json"]).isFine, run(["why", "orter"]).isFine { break }
      let check = run(["check"])
      refusals.append(check.output + check.errors)
      refused += 1
    }
    self.refused = refused
    let writing = [
      ["log", "samtal", "12", "--ak", "Ale", "--date", "2024-02-01", "--note=" + text],
      ["log", "samtal", "3", "--ak", "Ale", "--date", "2024-03-01", "--tag", "plats=" + text],
      ["log", "medlemmar", "--reading", "22", "--date", "2024-03-01", "--ak", "-"],
      ["assess", "fyra", "osäkert", "--note=" + text, "--date", "2024-06-16"],
      [
        "assess", "fyra", "osäkert", "--note=" + text, "--action=" + text, "--responsible=" + text, "--by",
        "2024-08-31", "--reference=" + text, "--date", "2024-06-17",
      ],
    ]
    var noted = 0
    for arguments in writing {
      let result = run(arguments)
      if !result.isFine { refusals.append(result.errors) }
      if arguments[0] == "assess", result.isFine { noted += 1 }
    }
    isNoted = noted > 0
  }

  /// What a command shows; its complaints too, since they quote what they complain about.
  func show(_ arguments: [String]) -> PageRun.Result { run(arguments) }
}
