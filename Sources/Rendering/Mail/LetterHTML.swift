import Goals
public import Reports

/// A letter as HTML that mail programs show: tables, style at each element, no picture and no request.
public struct LetterHTML: Sendable {
  let letter: Letter
  /// Where questions go.
  let contact: String
  let tags: MailTags

  /// The HTML of a letter that is answered at `contact`.
  public init(_ letter: Letter, contact: String, _ book: any Phrasebook) {
    self.letter = letter
    self.contact = contact
    tags = MailTags(book: book)
  }

  /// The document.
  public var text: String {
    let head = tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag("meta", ["name": "color-scheme", "content": "light"])
      tag("title") { tags.say(letter.subject) }
      tag("style") { MailStyle.sheet }
    }
    let body = tag("body", ["style": "margin:0;padding:0;background:#ffffff;"]) {
      tags.layout {
        tag("tr") {
          tag("td", class: "edge", ["align": "center", "style": "padding:24px 30px 32px 30px;"]) {
            tag(
              "table",
              [
                "role": "presentation", "width": "600", "cellpadding": "0", "cellspacing": "0", "border": "0",
                "style": "width:100%;max-width:600px;border-collapse:collapse;",
              ]
            ) {
              tag("tr") {
                tag("td", ["align": "left", "style": "text-align:left;"]) { parts }
              }
            }
          }
        }
      }
    }
    let document = tag("html", ["lang": tags.book.language.rawValue]) {
      head
      body
    }
    return "<!DOCTYPE html>\n" + document.text + "\n"
  }

  @HTMLBuilder private var parts: [HTMLNode] {
    top
    strip
    if !letter.notes.isEmpty {
      tags.paragraph("margin-top:14px;") {
        for (index, note) in letter.notes.enumerated() {
          if index == 0 { tags.strong(tags.say(note)) } else { " " + tags.say(note) }
        }
      }
    }
    for group in letter.alarms { alarms(group) }
    if hasBars { small(tags.say(LetterPhrase.barKey)) }
    changes
    tasks
    LetterTables(letter: letter, tags: tags).all
    bottom
  }

  private var hasBars: Bool {
    letter.units != nil || letter.alarms.contains { $0.alarms.contains { $0.bar != nil } }
  }

  @HTMLBuilder private var top: [HTMLNode] {
    tags.layout("border-top:5px solid \(MailStyle.accent);") {
      tag("tr") {
        tags.cell(MailStyle.breaking + "padding:14px 0 0 0;color:\(MailStyle.accent);font-weight:bold;") {
          letter.organisation
        }
        if letter.isExample {
          tags.cell("padding:14px 0 0 12px;font-size:11px;text-align:right;") { stamp }
        }
      }
    }
    tag(
      "h1",
      [
        "style": MailStyle.family
          + "margin:4px 0 0 0;font-size:23px;line-height:29px;color:\(MailStyle.ink);"
      ]
    ) { tags.say(.title(letter.asOf)) }
    tags.paragraph("margin:2px 0 0 0;color:\(MailStyle.label);") {
      tags.say(.plan(letter.title, goals: letter.goals))
    }
  }

  /// The word in a frame, and what it means.
  private var stamp: [HTMLNode] {
    let words = tags.say(Phrase.example)
    let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
    return [
      tag(
        "span",
        ["style": "border:1px solid \(MailStyle.ink);padding:2px 5px;font-weight:bold;letter-spacing:.08em;"]
      ) { parts.first ?? words },
      .text(parts.count > 1 ? " " + parts[1] : ""),
    ]
  }

  /// How many goals stand how.
  private var strip: HTMLNode {
    tags.layout("margin-top:18px;") {
      tag("tr") {
        for standing in letter.standings {
          let color = MailStyle.mark(standing.outlook).color
          tags.cell(
            "border-top:3px solid \(color);padding:6px 8px 0 0;font-size:12px;line-height:16px;", class: "s"
          ) {
            tag("span", ["style": "font-size:20px;line-height:26px;font-weight:bold;"]) {
              "\(standing.count)"
            }
            " "
            tags.mark(standing.outlook)
            tag("br")
            tags.say(.paper(standing.words))
          }
        }
      }
    }
  }

  private func small(_ words: String) -> HTMLNode {
    tags.paragraph("margin-top:10px;font-size:12px;color:\(MailStyle.label);") { words }
  }

  private var bottom: HTMLNode {
    tags.paragraph("margin-top:30px;font-size:12px;color:\(MailStyle.label);") {
      tags.say(.questions) + ": "
      tag("a", ["href": "mailto:\(contact)", "style": "color:\(MailStyle.accent);"]) { contact }
      if let basis = letter.basis {
        tag("br")
        tags.book.text(.paper(.basis(basis)))
      }
    }
  }
}
