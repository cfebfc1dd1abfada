import Goals

extension PhraseParser {
  /// "v. 14", "v14", "vecka 14", "veckorna 10–12": the Sunday of the last of them.
  func week(at place: Int) -> NamedTime? {
    let word = form(place)
    var next = place + 1
    var number: Int?
    if word.first == "v", word.count <= 3, let tied = Int(word.dropFirst()) {
      number = tied
    } else if ["v", "vecka", "veckorna", "veckan"].contains(word) {
      if form(next) == "." { next += 1 }
      number = tokens.indices.contains(next) ? tokens[next].plainNumber : nil
      next += 1
    }
    guard var number, (1...53).contains(number) else { return nil }
    if form(next) == "–" || form(next) == "och", tokens.indices.contains(next + 1),
      let last = tokens[next + 1].plainNumber, last > number, last <= 53
    {
      number = last
      next += 2
    }
    let year = yearNumber(at: next)
    let sunday: (Int) -> Day? = { Day(isoYear: $0, week: number).map { $0 + 6 } }
    return NamedTime(
      day: year.map(sunday) ?? firstInPeriod(sunday), length: next + (year == nil ? 0 : 1) - place)
  }

  func election(at place: Int, lead: TimeLead) -> NamedTime? {
    guard let kind = TimeWords.elections[form(place)] else { return nil }
    let bare = form(place) == "val" || form(place) == "valet"
    if let year = yearNumber(at: place + 1) {
      let kinds: [Elections.Kind] = bare ? [kind, .european, .church] : [kind]
      guard let day = kinds.lazy.compactMap({ Elections.day(of: $0, year: year) }).first else { return nil }
      return NamedTime(day: day, length: 2)
    }
    let isNamed = !bare && form(place - 1) == "i" && form(place) != "valrörelsen"
    guard lead.isFirm || isNamed, form(place) != "val" || lead.isNext, !lead.isInfor,
      form(place) != "valrörelsen"
    else {
      return nil
    }
    return NamedTime(day: firstYear.flatMap { Elections.next(kind, from: $0) }, length: 1)
  }
}
