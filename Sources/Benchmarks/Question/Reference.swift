import Goals

extension SyntheticWorkspace {
  /// What the right answer is, straight from the events as they were invented: nothing that is measured takes part.
  var reference: FigureTable {
    var table = FigureTable(units: district.units.count)
    forEach { event in
      guard event.isInForce else { return }
      table.add(event.amount, at: event.place)
    }
    for place in table.places { table.set(target: target(at: place), at: place) }
    return table
  }

  /// What an even pace through the year's target gives in the quarter: what is to be done by its end, rounded down,
  /// less what was to be done on its eve.
  func target(at place: FigureTable.Place) -> Int? {
    let year = Quarters.year(of: place.quarter)
    guard let quarter = Quarters.days(of: place.quarter), let whole = Period(year: year) else { return nil }
    let asked = district.target(of: place.metric, at: place.unit, in: year, events: events)
    return asked * whole.elapsed(by: quarter.end) / whole.days
      - asked * whole.elapsed(by: quarter.start - 1) / whole.days
  }
}

extension SyntheticEvent {
  /// Which figure it counts in.
  var place: FigureTable.Place {
    FigureTable.Place(metric: metric, unit: unit, quarter: Quarters.index(of: day))
  }
}
