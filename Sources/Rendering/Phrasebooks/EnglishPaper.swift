import Goals
import Reports

extension EnglishPhrasebook {
  /// What only a document on paper says.
  func text(_ phrase: PaperPhrase) -> String {
    switch phrase {
    case .lead(let failing, let missed, let waiting, let all): lead(failing, missed, waiting, all)
    case .standing(let outlook, let lack, let count): standing(outlook, lack, count)
    case .partly: text(Event.Level.partly)
    case .before(let name, let count): "\(name.map(previous) ?? "before"): \(count)"
    case .changesSince(let name): "Changed since \(name.map(since) ?? "the period before")"
    case .change(let isBetter): isBetter ? "Better" : "Worse"
    case .boardOn(let day, let reference):
      "the board, \(dayAndMonth(day))" + (reference.map { ", \($0)".unbroken } ?? "")
    case .stateAndStart(let state, let start, let isPercent):
      "\(numbers.text(state, isPercent: isPercent)), baseline \(numbers.text(start, isPercent: isPercent))"
    case .doneAndPlanned(let figure, let planned):
      ofTarget(figure.actual, figure.target, figure.unit, nil)
        + (planned.map { ", planned \(numbers.text($0))" } ?? "")
    case .ofTarget(let target, let unit, let things, let share):
      of(target, unit) + (things.map { " \($0)" } ?? "") + percent(share, unit)
    case .deviation(let deviation, let expected):
      "\(numbers.signed(deviation)) against planned \(numbers.text(expected))"
    case .inPeriod(let amount, let unit, let before, let name):
      numbers.text(amount) + (unit.map { " \($0)" } ?? "")
        + (before.map { " (\(name.map(previous) ?? "before"): \(numbers.text($0)))" } ?? "")
    case .period(let name): shortName(of: name)
    case .needed(let perWeek, let gave, let name):
      "\(numbers.text(perWeek)) a week" + (gave.map { "; \(definite(name)) gave \(numbers.text($0))" } ?? "")
    case .planLine(let line): "The plan, line \(line)"
    case .lowestFirst(let goal): "lowest share first: \(goal)"
    case .reported(let day, let asOf):
      day.map { "rep. \(dayAndMonth($0, asOf: asOf))" } ?? "nothing reported"
    case .known(let day, let asOf):
      day.map { "last \(dayAndMonth($0, asOf: asOf))" } ?? "nothing reported"
    case .yes(let day): day.map { "yes \(dayAndMonth($0))" } ?? "yes"
    case .no: "not kept"
    case .notYet: "not yet"
    case .unitsReported(let part): "\(part.known) of \(part.all) AK have reported"
    case .units: "The arbetarekommuner"
    case .courses(let goal): "\(goal): each against its own target"
    case .coursesNote(let day): "the figure is the distance to the plan on \(dayAndMonth(day))"
    case .key(.bar): "actual of target; the line is what was planned by now"
    case .key(.silent): "known through the latest report"
    case .waiting(let count):
      count == 1 ? "The board has not assessed one goal" : "The board has not assessed \(count) goals"
    case .readings: "How the goals were read"
    case .basis(let basis):
      "Rests on \(numbers.text(Quantity(basis.events))) \(basis.events == 1 ? "event" : "events") "
        + "through \(date(basis.through)), \(text(.fingerprint(basis.fingerprint)))."
    case .fingerprint(let text): "fingerprint \(text)"
    case .unmeasured: "Without an outlook in the area"
    case .label(let label): text(label)
    case .courseDescription(let chart): description(chart)
    case .windowsDescription(let chart): description(chart)
    case .missedWindow(let period, let brought, let target):
      "\(span(period)): \(numbers.text(brought)) of \(numbers.text(target))"
    case .windowsOver(let count): count == 1 ? "one over" : "\(count) over"
    case .windowsLeft(let until, let coming):
      [
        until.map { "running to \(dayAndMonth($0))" },
        coming == 0 ? nil : "\(until == nil ? "" : "then ")\(coming) left",
      ]
      .compactMap { $0 }.joined(separator: ", ")
    case .latest(let count, let all): "the last \(count) of \(all), from"
    case .mustPass(let start, let direction, let isPercent):
      "(should pass \(direction == .up ? "above" : "below") \(numbers.text(start, isPercent: isPercent)))"
    case .stepDone(let day): "done \(dayAndMonth(day))"
    case .stepLate(let days): days == 1 ? "one day late" : "\(days) days late"
    case .stepComing: "to come"
    case .pageNumber(.page): "Page "
    case .pageNumber(.of): " of "
    case .runningHead(let name, let organisation): "Follow-up of \(since(name)) · \(organisation)"
    case .writeDecision: "§"
    case .dayInYear(let day): dayAndMonth(day)
    case .year(let year): "\(year)"
    case .month(let month): short(month)
    case .months(let first, let last): "\(short(first))–\(short(last))"
    case .column(let day, let withYear): column(day, withYear)
    case .exampleInChart: "example data"
    }
  }

  private func lead(_ failing: Int, _ missed: Int, _ waiting: Int, _ all: Int) -> String {
    var parts: [String] = []
    if missed > 0 { parts.append("\(missed) of \(all) goals \(missed == 1 ? "was" : "were") missed") }
    if failing > 0 {
      parts.append("\(failing)\(parts.isEmpty ? " of \(all) goals" : "") will hardly be reached")
    }
    if waiting > 0 {
      parts.append(
        "\(waiting)\(parts.isEmpty ? " of \(all) goals" : "") \(waiting == 1 ? "waits" : "wait") for the board's assessment"
      )
    }
    guard let last = parts.popLast() else {
      return all == 1
        ? "The only goal of the plan needs no decision." : "None of the \(all) goals needs a decision."
    }
    return parts.isEmpty ? last + "." : parts.joined(separator: ", ") + ", and " + last + "."
  }

  private func standing(_ outlook: Outlook, _ lack: Phrase.Lack?, _ count: Int) -> String {
    switch (outlook, lack) {
    case (_, .basis): "without a basis"
    case (_, .assessment): "not assessed"
    case (_, .time): "too early"
    case (_, .reports): "not reported"
    case (.reached, nil): "reached"
    case (.likely, nil): "on track"
    case (.uncertain, nil): "uncertain"
    case (.unlikely, nil): "unlikely"
    case (.missed, nil): "missed"
    case (.unmeasured, nil): "not measured"
    }
  }

  private func text(_ label: PaperPhrase.Label) -> String {
    switch label {
    case .target(let value, let isPercent): "target \(numbers.text(value, isPercent: isPercent))"
    case .forecast: "forecast"
    case .range(let low, let high, let isPercent):
      low == high
        ? numbers.text(high, isPercent: isPercent)
        : low < .zero
          ? "\(numbers.text(low)) to \(numbers.text(high, isPercent: isPercent))"
          : "\(numbers.text(low))–\(numbers.text(high, isPercent: isPercent))"
    case .planned(let value): "planned \(numbers.text(value))"
    case .actual(let value, let isPercent): "actual \(numbers.text(value, isPercent: isPercent))"
    case .start(let value, let day, let isPercent):
      "start \(numbers.text(value, isPercent: isPercent))" + (day.map { " (\(shortDate($0)))" } ?? "")
    case .plan: "plan"
    case .since(let day): "since \(dayAndMonth(day))"
    }
  }

  private func shortDate(_ day: Day) -> String {
    "\(day.dayOfMonth) \(EnglishPhrasebook.months[day.month - 1].prefix(3)) \(day.year)".unbroken
  }

  private func description(_ chart: CourseChart) -> String {
    var sentences: [String] = []
    if let actual = chart.actual {
      sentences.append("Actual \(numbers.text(actual, isPercent: chart.isPercent)) on \(date(chart.asOf)).")
    }
    if case .direction(let direction) = chart.shape {
      sentences.append("The figure should \(direction == .up ? "rise" : "sink").")
    }
    if let plan = chart.plan {
      sentences.append(
        "Planned by then \(numbers.text(plan.value(on: chart.asOf))), target \(numbers.text(plan.target)) on \(date(plan.period.end))."
      )
    }
    if let forecast = chart.forecast {
      sentences.append(
        "Forecast \(text(.range(forecast.lowerBound, forecast.upperBound, isPercent: chart.isPercent))).")
    }
    return (sentences + ["The figures are in the table."]).joined(separator: " ")
  }

  private func description(_ chart: WindowChart) -> String {
    let kept = chart.windows.count { $0.state == .kept }
    return "\(kept) of \(chart.completed) windows that are over were kept. The figures are in the table."
  }

  /// "the quarter".
  private func definite(_ name: NamedPeriod.Name) -> String {
    switch name {
    case .year: "the year"
    case .half: "the half"
    case .tertial: "the tertial"
    case .quarter: "the quarter"
    case .month: "the month"
    case .week: "the week"
    case .days: "the period"
    }
  }

  private func short(_ month: Int) -> String { String(EnglishPhrasebook.months[month - 1].prefix(3)) }

  /// The month where the day ends it, else the day: "Jun", "Jun 24", "14 Jun".
  private func column(_ day: Day, _ withYear: Bool) -> String {
    guard (day + 1).dayOfMonth == 1 else { return "\(day.dayOfMonth) \(short(day.month))".unbroken }
    return short(day.month) + (withYear ? " \(day.year % 100)".unbroken : "")
  }

  /// "Q 1", of the period before one.
  private func previous(_ name: NamedPeriod.Name) -> String {
    if case .year = name { return "the year before" }
    return shortName(of: name).lowercasedFirst
  }

  /// "quarter 1 2024".
  private func since(_ name: NamedPeriod.Name) -> String { self.name(of: name).lowercasedFirst }
}
