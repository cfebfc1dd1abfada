import Goals
import Reports

extension SwedishPhrasebook {
  /// What only a document on paper says.
  func text(_ phrase: PaperPhrase) -> String {
    switch phrase {
    case .lead(let failing, let missed, let waiting, let all): lead(failing, missed, waiting, all)
    case .standing(let outlook, let lack, let count): standing(outlook, lack, count)
    case .partly(let count): count == 1 ? "delvis uppnått" : "delvis uppnådda"
    case .before(let name, let count): "\(name.map(previous) ?? "före"): \(count)"
    case .changesSince(let name): "Ändrat sedan \(name.map(since) ?? "perioden före")"
    case .change(let isBetter): isBetter ? "Bättre" : "Sämre"
    case .boardOn(let day, let reference):
      "styrelsen \(dayAndMonth(day))" + (reference.map { ", \($0)".unbroken } ?? "")
    case .stateAndStart(let state, let start, let isPercent):
      "\(numbers.text(state, isPercent: isPercent)), utgångsvärde \(numbers.text(start, isPercent: isPercent))"
    case .doneAndPlanned(let figure, let planned):
      ofTarget(figure.actual, figure.target, figure.unit, nil)
        + (planned.map { ", planerat \(numbers.text($0))" } ?? "")
    case .ofTarget(let target, let unit, let things, let share):
      of(target, unit) + (things.map { " \($0)" } ?? "") + percent(share, unit)
    case .deviation(let deviation, let expected):
      "\(numbers.signed(deviation)) mot planerat \(numbers.text(expected))"
    case .inPeriod(let amount, let unit, let before, let name):
      numbers.text(amount) + (unit.map { " \($0)" } ?? "")
        + (before.map { " (\(name.map(previous) ?? "före"): \(numbers.text($0)))" } ?? "")
    case .period(let name): shortName(of: name)
    case .needed(let perWeek, let gave, let name):
      "\(numbers.text(perWeek)) i veckan" + (gave.map { "; \(definite(name)) gav \(numbers.text($0))" } ?? "")
    case .planLine(let line): "Planen, rad \(line)"
    case .lowestFirst(let goal): "lägst andel först: \(goal)"
    case .reported(let day, let asOf):
      day.map { "rapp. \(dayAndMonth($0, asOf: asOf))" } ?? "inget rapporterat"
    case .known(let day, let asOf):
      day.map { "senast \(dayAndMonth($0, asOf: asOf))" } ?? "inget rapporterat"
    case .yes(let day): day.map { "ja \(dayAndMonth($0))" } ?? "ja"
    case .no: "nej"
    case .notYet: "ännu inte"
    case .unitsReported(let part): "\(part.known) av \(part.all) AK har rapporterat"
    case .units: "Arbetarekommunerna"
    case .courses(let goal): "\(goal): var och en mot sitt eget mål"
    case .coursesNote(let day): "siffran är avståndet till planen den \(dayAndMonth(day))"
    case .key(.bar): "utfall av mål; strecket är planerat hittills"
    case .key(.silent): "känt till senaste rapport"
    case .waiting(let count):
      count == 1 ? "Ett mål har styrelsen inte bedömt" : "\(count) mål har styrelsen inte bedömt"
    case .readings: "Så har målen lästs"
    case .basis(let basis):
      "Bygger på \(numbers.text(Quantity(basis.events))) \(basis.events == 1 ? "händelse" : "händelser") "
        + "t.o.m. \(date(basis.through)), \(text(.fingerprint(basis.fingerprint)))."
    case .fingerprint(let text): "kontrollsumma \(text)"
    case .unmeasured: "Utan bedömning i området"
    case .label(let label): text(label)
    case .courseDescription(let chart): description(chart)
    case .windowsDescription(let chart): description(chart)
    case .missedWindow(let period, let brought, let target):
      "\(span(period)): \(numbers.text(brought)) av \(numbers.text(target))"
    case .windowsOver(let count): count == 1 ? "en avslutad" : "\(count) avslutade"
    case .windowsLeft(let until, let coming):
      [
        until.map { "pågår till \(dayAndMonth($0))" },
        coming == 0 ? nil : "\(until == nil ? "" : "sedan ")\(coming) kvar",
      ]
      .compactMap { $0 }.joined(separator: ", ")
    case .latest(let count, let all): "de \(count) senaste av \(all), från"
    case .mustPass(let start, let direction, let isPercent):
      "(ska \(direction == .up ? "över" : "under") \(numbers.text(start, isPercent: isPercent)))"
    case .stepDone(let day): "klart \(dayAndMonth(day))"
    case .stepLate(let days): days == 1 ? "en dag sent" : "\(days) dagar sent"
    case .stepComing: "kommande"
    case .pageNumber(.page): "Sida "
    case .pageNumber(.of): " av "
    case .runningHead(let name, let organisation): "Uppföljning \(since(name)) · \(organisation)"
    case .writeDecision: "§"
    case .dayInYear(let day): dayAndMonth(day)
    case .year(let year): "\(year)"
    case .month(let month): short(month)
    case .months(let first, let last): "\(short(first))–\(short(last))"
    case .column(let day, let withYear): column(day, withYear)
    case .exampleInChart: "exempeldata"
    }
  }

  private func lead(_ failing: Int, _ missed: Int, _ waiting: Int, _ all: Int) -> String {
    var parts: [String] = []
    if missed > 0 { parts.append("\(missed) av \(all) mål nåddes inte") }
    if failing > 0 { parts.append("\(failing)\(parts.isEmpty ? " av \(all) mål" : "") nås knappast") }
    if waiting > 0 {
      parts.append("\(waiting)\(parts.isEmpty ? " av \(all) mål" : "") väntar på styrelsens bedömning")
    }
    guard let last = parts.popLast() else {
      return all == 1 ? "Planens enda mål kräver inget beslut." : "Inget av de \(all) målen kräver beslut."
    }
    return parts.isEmpty ? last + "." : parts.joined(separator: ", ") + ", och " + last + "."
  }

  private func standing(_ outlook: Outlook, _ lack: Phrase.Lack?, _ count: Int) -> String {
    switch (outlook, lack) {
    case (_, .basis): "saknar underlag"
    case (_, .assessment): count == 1 ? "ej bedömt" : "ej bedömda"
    case (_, .time): "för tidigt"
    case (_, .reports): "ej rapporterat"
    case (.reached, nil): count == 1 ? "uppnått" : "uppnådda"
    case (.likely, nil): "på god väg"
    case (.uncertain, nil): count == 1 ? "osäkert" : "osäkra"
    case (.unlikely, nil): "nås knappast"
    case (.missed, nil): count == 1 ? "ej uppnått" : "ej uppnådda"
    case (.unmeasured, nil): "ej mätt"
    }
  }

  private func text(_ label: PaperPhrase.Label) -> String {
    switch label {
    case .target(let value, let isPercent): "mål \(numbers.text(value, isPercent: isPercent))"
    case .forecast: "prognos"
    case .range(let low, let high, let isPercent):
      low == high
        ? numbers.text(high, isPercent: isPercent)
        : low < .zero
          ? "\(numbers.text(low)) till \(numbers.text(high, isPercent: isPercent))"
          : "\(numbers.text(low))–\(numbers.text(high, isPercent: isPercent))"
    case .planned(let value): "planerat \(numbers.text(value))"
    case .actual(let value, let isPercent): "utfall \(numbers.text(value, isPercent: isPercent))"
    case .start(let value, let day, let isPercent):
      "start \(numbers.text(value, isPercent: isPercent))" + (day.map { " (\(shortDate($0)))" } ?? "")
    case .plan: "plan"
    case .since(let day): "sedan \(dayAndMonth(day))"
    }
  }

  private func shortDate(_ day: Day) -> String {
    "\(day.dayOfMonth) \(SwedishPhrasebook.months[day.month - 1].prefix(3)) \(day.year)".unbroken
  }

  private func description(_ chart: CourseChart) -> String {
    var sentences: [String] = []
    if let actual = chart.actual {
      sentences.append("Utfall \(numbers.text(actual, isPercent: chart.isPercent)) den \(date(chart.asOf)).")
    }
    if case .direction(let direction) = chart.shape {
      sentences.append("Siffran ska \(direction == .up ? "öka" : "minska").")
    }
    if let plan = chart.plan {
      sentences.append(
        "Planerat till dess \(numbers.text(plan.value(on: chart.asOf))), mål \(numbers.text(plan.target)) den \(date(plan.period.end))."
      )
    }
    if let forecast = chart.forecast {
      sentences.append(
        "Prognos \(text(.range(forecast.lowerBound, forecast.upperBound, isPercent: chart.isPercent))).")
    }
    return (sentences + ["Siffrorna står i tabellen."]).joined(separator: " ")
  }

  private func description(_ chart: WindowChart) -> String {
    let kept = chart.windows.count { $0.state == .kept }
    return "\(kept) av \(chart.completed) avslutade perioder hållna. Siffrorna står i tabellen."
  }

  /// "kvartalet".
  private func definite(_ name: NamedPeriod.Name) -> String {
    switch name {
    case .year: "året"
    case .half: "halvåret"
    case .tertial: "tertialet"
    case .quarter: "kvartalet"
    case .month: "månaden"
    case .week: "veckan"
    case .days: "perioden"
    }
  }

  /// "jan", but "mars", "april", "juni": what is short already stays whole.
  private func short(_ month: Int) -> String {
    let name = SwedishPhrasebook.months[month - 1]
    return name.count <= 5 ? name : String(name.prefix(3))
  }

  /// The month where the day ends it, else the day: "juni", "juni 24", "14/6".
  private func column(_ day: Day, _ withYear: Bool) -> String {
    guard (day + 1).dayOfMonth == 1 else { return "\(day.dayOfMonth)/\(day.month)" }
    return short(day.month) + (withYear ? " \(day.year % 100)".unbroken : "")
  }

  /// "kv 1", of the period before one.
  private func previous(_ name: NamedPeriod.Name) -> String {
    if case .year = name { return "året före" }
    return shortName(of: name).lowercasedFirst
  }

  /// "kvartal 1 2024".
  private func since(_ name: NamedPeriod.Name) -> String { self.name(of: name).lowercasedFirst }
}
