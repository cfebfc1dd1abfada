import Goals
import Reports
import Text

/// The one style sheet of a paper: the same page on screen and on A4, and a narrow one for telephones.
struct Stylesheet {
  let text: String

  init(_ paper: Paper, _ book: any Phrasebook) {
    text =
      "\n"
      + [
        StyleRules.base, StyleRules.firstPage, StyleRules.goals, StyleRules.units, StyleRules.charts,
        StyleRules.phone, StyleRules.print, Stylesheet.page(paper, book),
      ].joined(separator: "\n")
  }

  /// The margins of a printed page: the stamp, the running head, the fingerprint and the page's number.
  private static func page(_ paper: Paper, _ book: any Phrasebook) -> String {
    func say(_ phrase: PaperPhrase) -> String { quoted(book.text(.paper(phrase))) }
    let masthead = paper.masthead
    let head = say(.runningHead(masthead.period.name, organisation: masthead.organisation))
    var foot = "Måltavla"
    if let basis = paper.basis {
      foot += " · " + book.text(.paper(.fingerprint(basis.fingerprint)))
    }
    let stamp = paper.isExample ? "@top-right{content:\(quoted(book.text(.example)));\(box)}" : ""
    return """
      @page{size:A4;margin:22mm 18mm 19mm 22mm;
      @top-left{content:\(head);\(small)}\(stamp)
      @bottom-left{content:\(quoted(foot));\(small)}
      @bottom-right{content:\(say(.pageNumber(.page))) counter(page) \(say(.pageNumber(.of))) counter(pages);\(small)}}
      @page:first{@top-left{content:""}}
      """
  }

  private static let small = "font:7.5pt Arial,\"Liberation Sans\",Helvetica,sans-serif;color:#5d666f"
  private static let box =
    "font:bold 7pt Arial,\"Liberation Sans\",Helvetica,sans-serif;color:#1b1f23;letter-spacing:.06em"

  /// A string in CSS in which nothing that a person wrote can end the string, or the sheet.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": result += "\\" + String(scalar.value, radix: 16) + " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// The rules of the sheet, by what they style. Lengths are in rem, so that screen and paper share them.
enum StyleRules {}
