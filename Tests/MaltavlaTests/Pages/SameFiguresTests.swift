import Foundation
import Testing

@testable import maltavla

/// The same figures everywhere: what JSON says of a goal stands in CSV, on the terminal, in Markdown and in HTML.
@Suite struct SameFiguresTests {
  typealias Object = [String: Any]

  static let reports: [[String]] = [
    ["--plan", "goteborgsomradet-2024", "--period", "2024-Q2", "--as-of", "2024-06-30"],
    ["--plan", "goteborgsomradet-2024", "--period", "2024-H2", "--as-of", "2025-01-10"],
    ["--plan", "goteborgsomradet-2024", "--period", "2024-05", "--as-of", "2024-06-30"],
    ["--plan", "linkoping-2024", "--period", "2024-Q3", "--as-of", "2024-09-30"],
    ["--plan", "norrkoping-2020", "--period", "2020", "--as-of", "2020-12-31"],
    ["--plan", "norrkoping-2023", "--period", "2023-Q3", "--as-of", "2023-10-01"],
    ["--plan", "sandviken-2025", "--period", "2025-Q2", "--as-of", "2025-06-30"],
  ]

  private static func text(_ report: [String], _ format: String) -> String {
    let run = PageRun(width: 200)(["report", "--format", format] + report)
    #expect(run.isFine, "\(run.errors)")
    return run.output
  }

  private static func goals(_ report: [String]) throws -> [Object] {
    let data = Data(text(report, "json").utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
    return (document["plans"] as? [Object] ?? []).flatMap { $0["goals"] as? [Object] ?? [] }
  }

  /// The figures that JSON has, in the order asked for; one thing to be done once is done or not.
  private static func figures(_ goal: Object, _ names: [String]) -> [(name: String, value: Double)] {
    let isOneThing =
      goal["kind"] as? String == "milestone" && (goal["target"] as? NSNumber)?.doubleValue == 1
    return (isOneThing ? ["actual"] : names).compactMap { name in
      (goal[name] as? NSNumber).map { (name, $0.doubleValue) }
    }
  }

  /// The line of a table that is about a goal; a goal with a table of targets is named with its year.
  private static func row(of goal: Object, in lines: [String]) -> String? {
    guard let name = goal["name"] as? String else { return nil }
    return lines.first { line in
      let words = line.drop { !$0.isLetter && !$0.isNumber }
      guard words.hasPrefix(name) else { return false }
      let rest = words.dropFirst(name.count)
      let isYear = rest.hasPrefix(" 20") && rest.dropFirst(5).first.map { " |".contains($0) } == true
      return isYear || rest.hasPrefix("  ") || rest.hasPrefix(" |")
    }
  }

  /// Figures that each goal must show in a row of a status table.
  private static func rows(_ goals: [Object], _ text: String, _ report: [String]) throws -> [ShownFigures] {
    // A year that is over is evaluated: what came of the target, and not what was to come.
    let isYear = report.contains("2020")
    let names = isYear ? ["actual", "target"] : ["inPeriod", "actual", "target", "expected", "needed"]
    let lines = text.components(separatedBy: "\n")
    return goals.compactMap { goal in
      let figures = figures(goal, names)
      let name = goal["name"] as? String ?? ""
      return figures.isEmpty
        ? nil : ShownFigures(name: name, figures: figures, words: row(of: goal, in: lines) ?? "no row")
    }
  }

  private static func check(_ shown: [ShownFigures], _ report: [String]) {
    for goal in shown { #expect(goal.missing == [], "\(report)") }
    #expect(!shown.isEmpty)
    // A wrong figure would be seen, but for those that happen to stand beside it.
    let wrong = shown.flatMap(\.wrong)
    let unseen = wrong.count { $0.missing.isEmpty }
    #expect(unseen * 8 <= wrong.count, "\(unseen) of \(wrong.count) wrong figures would go unseen: \(report)")
  }

  @Test(arguments: reports) func `on the terminal`(_ report: [String]) throws {
    Self.check(try Self.rows(try Self.goals(report), Self.text(report, "text"), report), report)
  }

  @Test(arguments: reports) func `in Markdown`(_ report: [String]) throws {
    Self.check(try Self.rows(try Self.goals(report), Self.text(report, "markdown"), report), report)
  }

  @Test(arguments: reports) func `in CSV`(_ report: [String]) throws {
    let rows = SeparatedValues.rows(of: Self.text(report, "csv"))
    let names = [
      "inPeriod", "actual", "target", "attainment", "expected", "needed", "outlook", "reason", "due",
      "knownThrough",
    ]
    var seen = 0
    for goal in try Self.goals(report) {
      let own = rows.filter { $0["id"] == goal["id"] as? String }
      let units = goal["units"] as? [Object] ?? []
      #expect(own.map { $0["arbetarekommun"] } == [""] + units.map { $0["arbetarekommun"] as? String })
      for (row, object) in zip(own, [goal] + units) {
        for name in names {
          #expect(
            Self.plain(row[name]) == Self.plain(object[name]),
            "\(report), \(goal["id"] ?? ""), \(row["arbetarekommun"] ?? ""): \(name)")
          seen += row[name]?.isEmpty == false ? 1 : 0
        }
      }
    }
    #expect(seen > 20)
  }

  /// A number in one form, whoever wrote it; the last binary digit is the reader's.
  private static func plain(_ value: Any?) -> String {
    func short(_ number: Double) -> String { "\((number * 1e12).rounded() / 1e12)" }
    switch value {
    case let number as NSNumber: return short(number.doubleValue)
    case let text as String: return Double(text).map(short) ?? text
    default: return ""
    }
  }

  @Test(.enabled(if: Outline.canRead, "no python3 here, so pages are not parsed"), arguments: reports)
  func `in HTML`(_ report: [String]) throws {
    let outline = try #require(try Outline.all(of: [Self.text(report, "html")]).first)
    let goals = try Self.goals(report)
    let shown = goals.compactMap { goal -> ShownFigures? in
      // A goal without any figure and word stands last in its area, with its reason.
      guard let id = goal["id"] as? String, let words = outline.goals["g-" + id] else {
        #expect(goal["actual"] as? NSNumber == nil, "\(report): \(goal["id"] ?? "")")
        return nil
      }
      // What each window of a rate brought is drawn, in place of what it should have come to.
      let isRate = goal["kind"] as? String == "rate"
      let figures = Self.figures(
        goal, ["actual", "target"] + (isRate ? [] : ["expected", "inPeriod"]) + ["needed"])
      return figures.isEmpty ? nil : ShownFigures(name: id, figures: figures, words: words)
    }
    Self.check(shown, report)
    try checkGrid(goals, outline, report)
  }

  /// The figures of every arbetarekommun in the table of those.
  private func checkGrid(_ goals: [Object], _ outline: Outline, _ report: [String]) throws {
    for goal in goals {
      for unit in goal["units"] as? [Object] ?? [] {
        let name = try #require(unit["arbetarekommun"] as? String)
        guard
          let cell = outline.grid[name]?.first(where: { $0.key.hasPrefix(goal["name"] as? String ?? "?") })
        else {
          #expect(outline.grid.isEmpty, "\(report): \(name) has no cell for \(goal["id"] ?? "")")
          continue
        }
        // What every arbetarekommun should do once is done or not, without figures.
        guard (unit["target"] as? NSNumber)?.doubleValue != 1 else { continue }
        let shown = ShownFigures(
          name: name, figures: Self.figures(unit, ["actual", "target"]), words: cell.value)
        #expect(shown.missing == [], "\(report)")
      }
    }
  }
}
