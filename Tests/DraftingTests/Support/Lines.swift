@testable import Drafting

/// The lines of a text, numbered as in a document.
func lines(_ text: String) -> [Line] { SourceDocument(name: "plan.txt", text: text).lines }

/// What the lines say, without trailing spaces.
func words(_ lines: [Line]) -> [String] {
  lines.map { String($0.text.reversed().drop(while: \.isWhitespace).reversed()) }
}

/// A draft's own remarks, in a shape that tests can read.
struct PlainWords: DraftWords {
  func remark(line: Int, endLine: Int, page: Int?, concerns: [Concern]) -> String {
    "rad \(line)" + (endLine > line ? "–\(endLine)" : "") + (concerns.isEmpty ? "" : ", se över")
  }

  func preface(_ draft: Draft) -> [String] { ["Utkast ur \(draft.source)"] }

  func unknown(_ gap: DraftGap) -> String { "saknas" }
}
