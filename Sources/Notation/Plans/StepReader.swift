import Goals
import Reading
import Text

/// Reads the boxes under a milestone.
struct StepReader {
  let file: SourceFile
  let plan: Plan
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, plan: Plan) {
    self.file = file
    self.plan = plan
  }

  /// The steps; each has its own id, or one from its words, and the deadline that its words name, unless they are
  /// not to be read.
  mutating func steps(_ bullets: [Bullet], readingWords: Bool) -> [Step] {
    var lines: [Identifier: Int] = [:]
    return bullets.compactMap { bullet in
      if let box = bullet.box, box.isTicked {
        diagnostics.append(file.diagnostic(.fault, at: box.text, .tickedStep))
      }
      let attributes = bullet.inline.trailing ?? Attributes(entries: [], text: SourceText())
      var reader = AttributeReader(attributes, in: file)
      defer { diagnostics += reader.diagnostics }
      if let found = file.diagnostic(at: bullet.inline.text, beyond: .sentence) {
        diagnostics.append(found)
        return nil
      }
      let text = bullet.inline.text.string
      guard let id = reader.id() ?? ContentWords.id(for: text) ?? Identifier(folding: text) else {
        return nil
      }
      let line = bullet.inline.place.place?.line ?? 1
      if let first = lines.updateValue(line, forKey: id) {
        diagnostics.append(
          file.diagnostic(.fault, at: bullet.inline.place, .repeatedID(id.text, firstLine: first)))
      }
      let said = readingWords ? SentenceReader().read(text, in: ReadingContext(of: plan)).deadline : nil
      let deadline = reader.day("by") ?? said
      return Step(id: id, text: text, deadline: deadline)
    }
  }
}
