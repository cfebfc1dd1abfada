import Goals
import Reports

extension PaperSections {
  /// Title, what matters most, what has changed, and what needs the board's decision.
  @HTMLBuilder
  func first(of paper: Paper) -> [HTMLNode] {
    masthead(paper)
    tag("section", class: "sum") {
      tag("p", class: "lead") { say(paper.lead) }
      strip(paper)
      if !paper.notes.isEmpty { tag("p", class: "notes") { paper.notes.map(say).joined(separator: " ") } }
    }
    changes(paper)
    decisions(paper)
  }

  private func masthead(_ paper: Paper) -> HTMLNode {
    let masthead = paper.masthead
    return tag("header", class: "top") {
      if paper.isExample { tag("p", class: "stamp") { say(.example) } }
      tag("p", class: "org") { masthead.organisation }
      tag("h1") { say(masthead.title) }
      tag("div", class: "when") {
        tag("p", class: "period") { say(.period(masthead.period)) }
        tag("dl", class: "dates") {
          tag("div") {
            tag("dt") { say(Word.asOf) }
            tag("dd") { say(.day(masthead.asOf)) }
          }
          tag("div") {
            tag("dt") { say(Word.made) }
            tag("dd") { say(.day(masthead.made)) }
          }
        }
      }
    }
  }

  /// One mark for each goal, with their number in words below.
  private func strip(_ paper: Paper) -> HTMLNode {
    tag("ul", class: "strip") {
      for standing in paper.standings {
        tag("li") {
          tag("span", class: "marks") {
            for _ in 0..<min(standing.count, 40) { Symbol.mark(standing.outlook) }
          }
          tag("span", class: "count") {
            tag("b") { "\(standing.count)" }
            " " + say(.paper(standing.words))
          }
          if let before = standing.before {
            tag("span", class: "before") { say(.before(paper.masthead.period.previous?.name, before)) }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func changes(_ paper: Paper) -> [HTMLNode] {
    if let changes = paper.changes {
      tag("section", class: "changes") {
        tag("h2") { say(.changesSince(paper.masthead.period.previous?.name)) }
        if changes.isEmpty {
          tag("p") { say(.noChanges) }
        } else {
          tag("table") {
            tag("tbody") { for change in changes { row(change) } }
          }
        }
      }
    }
  }

  private func row(_ change: Paper.Change) -> HTMLNode {
    tag("tr") {
      tag("td", class: "way") {
        change.isBetter ? Symbol.better : Symbol.worse
        say(.change(isBetter: change.isBetter))
      }
      tag("th", ["scope": "row"]) { say(change.name) }
      tag("td") { outlook(change.from, say(change.fromWords)) }
      tag("td", class: "to") {
        tag("span", class: "arrow") { "→" }
        outlook(change.to, say(change.toWords))
      }
      tag("td", class: "why") { say(change.why) }
    }
  }

  @HTMLBuilder
  private func decisions(_ paper: Paper) -> [HTMLNode] {
    if !paper.decisions.isEmpty || !paper.waiting.isEmpty {
      tag("section", class: "decisions") {
        tag("h2") { say(.section(.decisions)) }
        for decision in paper.decisions { article(decision) }
        if !paper.waiting.isEmpty { waiting(paper.waiting, number: paper.decisions.count + 1) }
      }
    }
  }

  private func article(_ decision: Paper.Decision) -> HTMLNode {
    let matter = decision.matter
    let about: Set<Word> = [.comment, .action, .responsible]
    return tag("article", class: "matter") {
      head(matter.number, say(matter.title)) {
        outlook(decision.outlook, matter.aside.map(say) ?? "")
      }
      tag("div", class: "case") {
        if case .course(let chart)? = decision.chart {
          tag("div", class: "pic") {
            SmallCourse(chart, book).beside(
              id: "\(prefix)d\(matter.number)", title: say(matter.title))
          }
        }
        facts(matter.facts.filter { !about.contains($0.label) && $0.label != .decision }, "facts")
        facts(matter.facts.filter { about.contains($0.label) }, "facts")
      }
      sign()
    }
  }

  private func waiting(_ names: [String], number: Int) -> HTMLNode {
    tag("article", class: "matter") {
      head(number, say(.paper(.waiting(names.count)))) {
        outlook(.unmeasured, say(.standing(.unmeasured, .assessment, count: names.count)))
      }
      tag("p", class: "names") { names.joined(separator: " · ") }
      tag("p", class: "sign") {
        tag("span", class: "short") { say(Word.assessBy) }
        tag("span") { say(Word.decision) }
        tag("span", class: "no") { say(.writeDecision) }
      }
    }
  }

  private func head(_ number: Int, _ title: String, @HTMLBuilder _ aside: () -> [HTMLNode]) -> HTMLNode {
    tag("header") {
      tag("h3") {
        tag("span", class: "n") { "\(number)" }
        title
      }
      tag("p", class: "outlook") { aside() }
    }
  }

  /// A line to write the decision on.
  private func sign() -> HTMLNode {
    tag("p", class: "sign") {
      tag("span") { say(Word.decision) }
      tag("span", class: "no") { say(.writeDecision) }
    }
  }
}
