import Goals
import Glibc

/// The folder of one size: the workspace that is asked, and what each other program has of the same events.
struct Stage {
  let workspace: SyntheticWorkspace

  var events: Int { workspace.events }
  var district: SyntheticDistrict { workspace.district }
  var folder: String { workspace.folder }
  var plans: String { folder + "/plans" }

  /// A file for one of the peers.
  func file(_ name: String) -> String { folder + "/" + name }

  /// The journal's files, in order of their names.
  var journal: [String] { district.writers.map { plans + "/journal/\($0).tsv" } }
  /// Every journal file at once, as programs that expand such names themselves take it.
  var journalPattern: String { plans + "/journal/*.tsv" }

  /// What is asked of each figure, a row each: metric, arbetarekommun, quarter, target, parted by tabs.
  var targets: String { file("targets.tsv") }

  /// Writes the workspace and the table of targets.
  func write() throws(BenchmarkFailure) {
    guard workspace.write() else { throw .unwritable(folder) }
    try rows(to: targets) { append in
      for place in FigureTable(units: district.units.count).places {
        let target = workspace.target(at: place) ?? 0
        append("\(metric(place))\t\(unit(place))\t\(Quarters.name(of: place.quarter))\t\(target)\n")
      }
    }
  }

  /// Writes a file in pieces.
  func rows(to path: String, _ body: ((String) -> Void) -> Void) throws(BenchmarkFailure) {
    let output = TextOutput(path)
    body { output.append($0.utf8) }
    guard output.finish() else { throw .unwritable(path) }
  }

  private func metric(_ place: FigureTable.Place) -> String { SyntheticDistrict.metrics[place.metric].text }
  private func unit(_ place: FigureTable.Place) -> String { district.units[place.unit].name }

  /// Takes it all away again.
  func remove() { FolderRemoval.remove(folder) }
}
