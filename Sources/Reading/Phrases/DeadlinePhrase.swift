import Goals

extension PhraseParser {
  /// A named time and the words that lead to it: "senast i februari", "vid årets slut", "före den 1 juni", "under våren".
  func deadline(at place: Int) -> Found? {
    if let range = dayRange(at: place) { return range }
    let lead = lead(at: place)
    let start = place + lead.length
    if lead.length > 0, let range = dayRange(at: start) { return (range.meaning, lead.length + range.length) }
    guard start < tokens.count, let time = time(at: start, lead: lead) else { return nil }
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

  private func lead(at place: Int) -> TimeLead {
    var lead = TimeLead()
    while lead.length < 8 {
      let word = form(place + lead.length)
      guard
        TimeWords.leads.contains(word)
          || lead.length > 0 && (TimeWords.fillers.contains(word) || TimeWords.past.contains(word))
          || word == "kommande" || word == "nästa" || word == "den" || word == "slutet" || word == "mitten"
          || word == "början" || word == "sista" || word == "utgången"
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
