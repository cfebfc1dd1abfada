import Drafting
import Goals
import Holding
import Notation
import Rendering
import Text

/// A letter, `M` for Markdown, and the bytes of a document.
@_cdecl("LLVMFuzzerTestOneInput")
public func readDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  Trial.run(start, count) { bytes in
    guard let letter = bytes.first else { return }
    let text = TextEncoding.decode(Array(bytes.dropFirst())).text
    let isMarkdown = letter == UInt8(ascii: "M")
    let document = SourceDocument(name: "plan.txt", text: text, isMarkdown: isMarkdown)
    let draft = Drafter().draft(document)
    for goal in draft.goals {
      hold((1...document.lines.count).contains(goal.line), "\(goal) is in the document")
      hold((goal.line...document.lines.count).contains(goal.endLine), "\(goal) ends in the document")
    }
    // Writing the draft and reading it as a plan takes several times the drafting, so that only some are.
    guard bytes.count % 4 == 0 else { return }
    let plan = DraftWriter(swedish, year: 2027).text(of: draft)
    let result = PlanReader.read(Array(plan.utf8), name: "plan.md")
    for diagnostic in result.diagnostics {
      if case .plan(.missingID) = diagnostic.finding {
        hold(false, "every goal of the plan is the draft's: \(diagnostic)\n\(plan)")
      }
      guard diagnostic.severity == .fault else { continue }
      hold(isOfDocument(diagnostic), "a draft is a plan: \(diagnostic)\n\(plan)")
    }
    guard let ids = result.plan.map({ Set($0.goals.map(\.id)) }) else { return }
    for goal in draft.goals { hold(ids.contains(goal.id), "\(goal.id) is in the plan:\n\(plan)") }
  }
}

/// Whether a fault is the document's own, for a person to decide on.
private func isOfDocument(_ diagnostic: Diagnostic) -> Bool {
  switch diagnostic.finding {
  case .plan(.deadlineBeforePlan), .plan(.totalMismatch): true
  default: false
  }
}

private let swedish = phrasebook(.swedish)
