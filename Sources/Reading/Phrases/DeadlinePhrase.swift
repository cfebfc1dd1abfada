import Goals

extension PhraseParser {
  /// A named time and the words that lead to it: "senast i februari", "vid årets slut", "före den 1 juni", "under våren".
  func deadline(at place: Int) -> Found? {
    if let range = dayRange(at: place) { return range }
    if isCompared(at: place) || opensSpan(before: place), let time = plainTime(at: place) {
      return (.word, time)
    }
    var lead = lead(at: place)
    let start = place + lead.length
    if lead.length > 0, let range = dayRange(at: start) { return (range.meaning, lead.length + range.length) }
    guard start < tokens.count, var time = time(at: start, lead: lead) else { return nil }
    if lead.isBefore, let end = ending(at: start + time.length) {
      lead.isBefore = false
      lead.isFirm = false
      time = self.time(at: start, lead: lead) ?? time
      time.length += end
    }
    if form(start + time.length) == "runt" { return (.cue(.continuous), lead.length + time.length + 1) }
    if ["utom", "förutom", "undantaget"].contains(form(place - 1)) {
      return (.word, lead.length + time.length)
    }
    if lead.isPast { return (.cue(.past), lead.length + time.length) }
    if lead.isVague, time.isLong { return (.word, lead.length + time.length) }
    return (.deadline(time.day), lead.length + time.length)
  }

  /// What stands before a time.
  struct TimeLead {
    var length = 0
    var hasLead = false
    var isBefore = false
    var isInfor = false
    var isPast = false
    var isVague = false
    var isMiddle = false
    var isNext = false
    var isFirm = false
  }

  /// "… är slut", "… är över" after a time that a word for before leads to: its end is meant, and not its beginning.
  private func ending(at place: Int) -> Int? {
    guard ["är", "har"].contains(form(place)) else { return nil }
    if form(place + 1) == "till", form(place + 2) == "ända" { return 3 }
    return ["slut", "över", "slutat", "gått", "passerat"].contains(form(place + 1)) ? 2 : nil
  }

  /// "Jämfört med sommaren 2026", "fler än under 2024": a time that is only compared with.
  private func isCompared(at place: Int) -> Bool {
    switch form(place - 1) {
    case "än": return form(place - 2) != "senare"
    case "sedan", "mot": return true
    case "med": return form(place - 2) == "jämfört"
    default: return false
    }
  }

  /// "Med början i mars", "med start den 1 maj": a time that work begins at is not when it is done.
  private func opensSpan(before place: Int) -> Bool {
    if form(place - 1) == "med" { return PhraseParser.openings.contains(form(place)) }
    return form(place - 2) == "med" && PhraseParser.openings.contains(form(place - 1))
  }

  private static let openings: WordSet = ["början", "start", "avstamp", "premiär"]

  private func plainTime(at place: Int) -> Int? {
    let lead = lead(at: place)
    let start = place + lead.length
    guard start < tokens.count, let time = time(at: start, lead: lead) else { return nil }
    return lead.length + time.length
  }

  private func lead(at place: Int) -> TimeLead {
    var lead = TimeLead()
    // "Dock ej senare än …": at the latest.
    if ["ej", "inte", "icke"].contains(form(place)), form(place + 1) == "senare", form(place + 2) == "än" {
      lead.length = 3
      lead.hasLead = true
      lead.isFirm = true
    }
    while lead.length < 8 {
      let word = form(place + lead.length)
      guard
        TimeWords.leads.contains(word) || TimeWords.nearLeads.contains(word)
          || lead.length > 0 && (TimeWords.fillers.contains(word) || TimeWords.past.contains(word))
      else { break }
      if TimeWords.leads.contains(word) { lead.hasLead = true }
      if word == "före" || word == "innan" { lead.isBefore = true }
      if word == "utgången" || word == "slutet" || word == "slut" { lead.isBefore = false }
      if word == "inför" || word == "efter" { lead.isInfor = true }
      if TimeWords.past.contains(word) { lead.isPast = true }
      if TimeWords.vague.contains(word) { lead.isVague = true }
      if word == "mitten" { lead.isMiddle = true }
      if word == "nästa" { lead.isNext = true }
      if ["senast", "till", "före", "innan", "vid", "tom", "t.o.m", "samband"].contains(word) {
        lead.isFirm = true
      }
      lead.length += 1
    }
    return lead
  }

  /// The year that "året" means.
  var yearNow: Int? { context.year ?? context.period?.end.year }
}
