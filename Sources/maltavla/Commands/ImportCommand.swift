import Arguments
import Drafting
import Goals
import Rendering

/// `import`: drafts a plan file from a document, and says what to look at before it is trusted.
struct ImportCommand {
  let call: Call

  init(_ call: Call) { self.call = call }

  func run() throws(Failure) -> ExitStatus {
    let file = call.invocation.operands.first ?? ""
    let (document, format, remarks) = try DocumentReader(call: call, file: file).read()
    let draft = Drafter().draft(document)
    let year = call.environment.today.year
    let isJSON = call.invocation.has(.json)
    // The draft is a document of the plan's, and plans are Swedish.
    let book = phrasebook(call.documentLanguage(.swedish))
    let text = isJSON ? draftJSON(draft).pretty + "\n" : DraftWriter(book, year: year).text(of: draft)
    try Delivery(call: call, mode: 0o644, replaces: false).deliver(text)
    for remark in remarks { call.complain(.note, .remark(remark)) }
    // Who asks for JSON finds everything there.
    if !isJSON {
      call.complain(
        .note, .drafted(ImportSummary(of: draft, format, output: call.invocation.value(.output))))
    }
    return .fine
  }
}
