public import Drafting
import Goals
import Reading

extension SwedishPhrasebook {
  /// Why a person should look at something: a clause without a full stop.
  public func text(_ concern: Concern) -> String {
    switch concern {
    case .doubt(let doubt): text(doubt)
    case .fromProse: "det står i löpande text, där ett löfte är svårt att skilja från en önskan"
    case .fromActivities: "det står som aktivitet för ett mål (ta bort det, om det inte ska följas för sig)"
    case .totalMismatch(let year, let stated, let computed):
      "raderna för \(year) ger \(numbers.text(computed)), men tabellen säger \(numbers.text(stated)) totalt"
    case .rowSumMismatch(let unit, let stated, let computed):
      "åren för \(unit.name) ger \(numbers.text(computed)), men raden säger \(numbers.text(stated)) i summa"
    case .repeatedRow(let unit): "\(unit.name) har två rader, och den första är med"
    case .ambiguousRow(let unit): "siffrorna för \(unit.name) kan delas upp på flera sätt"
    case .unreadableRow(let row): "en rad kunde inte delas upp och är inte med: \"\(row)\""
    case .unknownPlace(let name): "\"\(name)\" är ingen känd kommun"
    }
  }

  /// What else a sentence could mean: a clause without a full stop.
  func text(_ doubt: Doubt) -> String {
    switch doubt {
    case .personsOrOccasions: "olika personer räknas (är det gånger som menas: kind=count)"
    case .dottedThousands: "punkten är läst som tusental, så att 1.200 är 1 200"
    case .oneEndOfRange: "målet är ett spann, och det som minst krävs är läst"
    case .approximate: "talet är ungefärligt men läst som exakt"
    case .yearUnknown: "det framgår inte vilket år som menas"
    case .untestable: "\"alla\" är läst som 100 procent, men det är svårt att pröva"
    case .mayNotFall: "siffran får inte sjunka, men det står inte från vad"
    case .mayNotRise: "siffran får inte stiga, men det står inte från vad"
    case .severalTargets: "meningen lovar mer än en sak"
    }
  }

  /// "rad 157–159, se över: …".
  public func remark(line: Int, endLine: Int, page: Int?, concerns: [Concern]) -> String {
    let place = (page.map { "sidan \($0), " } ?? "") + "rad " + lines(line, endLine)
    guard !concerns.isEmpty else { return place }
    return "\(place); se över: \(concerns.map(text).joined(separator: "; "))"
  }

  /// What was found, and what to do with it.
  public func preface(_ draft: Draft) -> [String] {
    let found = "\(draft.goals.count) mål" + tables(draft.tables.count)
    let count = draft.concernCount
    return ["Utkast ur \(draft.source): \(found)."]
      + (count == 0
        ? []
        : [
          count == 1
            ? "Ett av dem är märkt \"se över\"."
            : "\(numbers.text(Quantity(count))) av dem är märkta \"se över\"."
        ])
      + draft.gaps.map(explanation)
      + ["Läs igenom utkastet, rätta det som är fel, kör maltavla check och ta bort den här kommentaren."]
  }

  private func tables(_ count: Int) -> String {
    count == 0 ? "" : " och \(count) \(count == 1 ? "tabell" : "tabeller")"
  }

  private func explanation(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "Dokumentet nämner ingen organisation: skriv den i planens huvud."
    case .period: "Dokumentet nämner inget år: rätta perioden i planens huvud."
    }
  }

  /// What stands in the place of something that the document does not say.
  public func unknown(_ gap: DraftGap) -> String {
    switch gap {
    case .organisation: "Organisationens namn"
    case .period: "okänd"
    }
  }
}
