import Goals
import Testing

@testable import Drafting

/// The tables of a text whose first line has the number 1; a form feed begins a page.
func tables(_ text: String, isMarkdown: Bool = false) -> [FoundTable] {
  TableFinder(SourceDocument(name: "plan", text: text, isMarkdown: isMarkdown).lines, isMarkdown: isMarkdown)
    .tables()
}

extension FoundTable {
  /// The table in few words: a line for its place and title, and one for each row.
  var shown: String {
    var lines = ["\(line)–\(endLine) \(title ?? "(ingen rubrik)")"]
    switch content {
    case .targets(let targets, let totals):
      var order: [String] = []
      var cells: [String: [String]] = [:]
      for target in targets {
        let name = target.arbetarekommun.name
        if cells[name] == nil { order.append(name) }
        cells[name, default: []].append("\(target.year): \(target.value.journalText)")
      }
      lines += order.map { $0 + " " + (cells[$0] ?? []).joined(separator: ", ") }
      if !totals.isEmpty {
        lines.append(
          "= "
            + totals.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.journalText)" }.joined(
              separator: ", "))
      }
    case .names(let names, let column):
      lines.append("[\(column)]")
      lines += names.map { "\($0.arbetarekommun.name): \($0.name)" }
    case .goals(let goals):
      lines += goals.map {
        "\($0.line)–\($0.endLine) \($0.text) | \($0.responsible ?? "-") | \($0.due ?? "-")"
      }
    }
    return (lines + concerns.map { "! \($0.shown)" }).joined(separator: "\n")
  }
}

/// A text, and the tables that are to be found in it.
struct TableCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var tables: [String]
  var isMarkdown = false

  var testDescription: String { name }
}

extension Concern {
  /// The concern with its values.
  var shown: String {
    switch self {
    case .doubt(let doubt): "doubt(\(doubt))"
    case .fromActivities: "fromActivities"
    case .fromProse: "fromProse"
    case .totalMismatch(let year, let stated, let computed):
      "totalMismatch(\(year): \(stated.journalText), \(computed.journalText))"
    case .rowSumMismatch(let unit, let stated, let computed):
      "rowSumMismatch(\(unit), \(stated.journalText), \(computed.journalText))"
    case .repeatedRow(let unit): "repeatedRow(\(unit))"
    case .ambiguousRow(let unit): "ambiguousRow(\(unit))"
    case .unreadableRow(let text): "unreadableRow(\(text))"
    case .unknownPlace(let name): "unknownPlace(\(name))"
    }
  }
}
