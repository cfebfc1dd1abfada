import Goals
import Text

/// Writes a table of targets or of names as plan files have them.
struct TableWriter {
  private let words: any DraftWords

  init(_ words: any DraftWords) { self.words = words }

  func text(of table: FoundTable, id: Identifier) -> String {
    let remark = words.remark(line: table.line, endLine: table.endLine, page: nil, concerns: table.concerns)
    let comment = "<!-- \(PlanText.comment(remark)) -->\n\n"
    let title = PlanText.line(table.title ?? id.text)
    switch table.content {
    case .targets(let targets, let totals):
      let isChange = title.lowercased().contains("ökning") || title.lowercased().contains("tillväxt")
      let kind = isChange ? " kind=increase" : ""
      return "\n## \(title) {#\(id.text)\(kind)}\n\n" + comment + grid(targets, totals)
    case .names(let names, let column):
      let tag = column.split(separator: " ").last.flatMap { Identifier(folding: $0) }
      let distinct = tag.map { " distinct=\($0.text)" } ?? ""
      return "\n## \(title) {#\(id.text) kind=coverage\(distinct)}\n\n" + comment + list(names, column)
    case .goals: return ""
    }
  }

  private func grid(_ targets: [UnitTarget], _ totals: [Int: Quantity]) -> String {
    let years = Set(targets.map(\.year)).sorted()
    var units: [Arbetarekommun] = []
    var values: [Arbetarekommun: [Int: Quantity]] = [:]
    for target in targets {
      if values[target.arbetarekommun] == nil { units.append(target.arbetarekommun) }
      values[target.arbetarekommun, default: [:]][target.year] = target.value
    }
    var text = row(["Arbetarekommun"] + years.map { String($0) }) + row(["---"] + years.map { _ in "---:" })
    for unit in units {
      text += row([PlanText.line(unit.name)] + years.map { number(values[unit]?[$0] ?? .zero) })
    }
    // A total that does not agree would be a fault of the plan file; the remark above tells of it.
    let agrees = years.allSatisfy { year in
      totals[year].map { total in total == values.values.reduce(Quantity.zero) { $0 + ($1[year] ?? .zero) } }
        ?? false
    }
    if agrees { text += row(["Totalt"] + years.map { number(totals[$0] ?? .zero) }) }
    return text
  }

  private func list(_ names: [ListedName], _ column: String) -> String {
    var text = row(["Arbetarekommun", PlanText.line(column)]) + row(["---", "---"])
    var last: Arbetarekommun?
    for name in names {
      text += row([
        name.arbetarekommun == last ? "" : PlanText.line(name.arbetarekommun.name), PlanText.line(name.name),
      ])
      last = name.arbetarekommun
    }
    return text
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private func number(_ value: Quantity) -> String { value.formatted(decimal: ",", group: " ", minus: "-") }
}
