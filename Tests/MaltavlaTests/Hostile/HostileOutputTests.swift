import Foundation
import Testing
import Text

@testable import maltavla

/// Whatever somebody writes, no format does anything with it but show it.
@Suite(.serialized) struct HostileOutputTests {
  /// The runs are dear, so that all tests share them.
  static let runs: [HostileRun] = HostileStrings.all.compactMap { try? HostileRun($0) }

  private static func outputs(_ arguments: String...) -> [(run: HostileRun, text: String)] {
    outputs(arguments)
  }

  private static func outputs(_ arguments: [String]) -> [(run: HostileRun, text: String)] {
    runs.map { run in
      let result = run.show(arguments)
      #expect(!result.output.isEmpty || !result.errors.isEmpty, "\(run.text.debugDescription)")
      checkHazards(result.errors, run, arguments)
      return (run, result.output)
    }
  }

  /// Nothing that a terminal or an eye obeys, but the ends of lines.
  private static func checkHazards(_ output: String, _ run: HostileRun, _ arguments: [String]) {
    let lines = output.replacing("\r\n", with: "\n")
    let found = lines.unicodeScalars.filter { $0.isHazardous && $0 != "\n" }
    #expect(found.isEmpty, "\(run.text.debugDescription) in \(arguments): \(found.map(\.value))")
  }

  @Test func `there are enough, and they reach the pages`() {
    #expect(HostileStrings.all.count >= 200 && Self.runs.count == HostileStrings.all.count)
    for run in Self.runs {
      // What a terminal would obey is refused with a word; whatever else there is has some way in.
      let isHazardous = run.text.unicodeScalars.contains(where: \.isHazardous)
      #expect(run.isNoted != isHazardous, "\(run.text.debugDescription): \(run.refusals)")
      #expect(run.refused < (isHazardous ? 5 : 4), "\(run.text.debugDescription): \(run.refusals)")
      #expect(run.refusals.allSatisfy { !$0.isEmpty }, "\(run.text.debugDescription)")
    }
    #expect(Self.runs.count { $0.refused == 0 } >= 120)
  }

  @Test(arguments: [
    ["status"], ["why", "ett"], ["why", "fyra"], ["goals"], ["check"], ["history"], ["report"],
  ])
  func `on the terminal`(_ command: [String]) {
    for run in Self.runs {
      let result = run.show(command)
      Self.checkHazards(result.output + result.errors, run, command)
    }
  }

  @Test func `in JSON`() {
    for command in [["report", "--format", "json"], ["status", "--json"], ["why", "fyra", "--json"]] {
      for run in Self.runs {
        let result = run.show(command)
        Self.checkHazards(result.output, run, command)
        if result.output.isEmpty {
          #expect(!result.errors.isEmpty, "\(run.text.debugDescription)")
        } else {
          let value = try? JSONSerialization.jsonObject(with: Data(result.output.utf8))
          #expect(value != nil, "\(run.text.debugDescription) in \(command)")
        }
      }
    }
  }

  @Test(arguments: [
    ["report", "--format", "csv"], ["export", "--figures", "quarter"], ["export", "--notes"],
  ])
  func `in CSV`(command: [String]) {
    for (run, text) in Self.outputs(command) {
      Self.checkHazards(text, run, ["csv"])
      let table = SeparatedValues.table(of: text)
      for row in table {
        #expect(row.count == table[0].count, "\(run.text.debugDescription): \(row)")
        for cell in row where cell.first.map({ "=+-@\t\r＝＋－＠".contains($0) }) == true {
          #expect(Double(cell) != nil, "\(run.text.debugDescription): \(cell)")
        }
      }
    }
  }

  @Test func `in a spreadsheet`() {
    for (run, text) in Self.outputs("report", "--format", "excel") {
      Self.checkHazards(text, run, ["excel"])
      // The separator is another, and quotes are the same.
      let table = SeparatedValues.table(of: String(text.unicodeScalars.dropFirst()), separator: ";")
      for row in table {
        #expect(row.count == table[0].count, "\(run.text.debugDescription): \(row)")
        for cell in row where cell.first.map({ "=+-@\t\r＝＋－＠".contains($0) }) == true {
          #expect(Double(cell.replacing(",", with: ".")) != nil, "\(run.text.debugDescription): \(cell)")
        }
      }
    }
  }

  @Test(.enabled(if: Outline.canRead, "no python3 here, so letters are not parsed")) func `in a letter`()
    throws
  {
    let outputs = Self.outputs("mail", "--to", "bo@example.org", "--from", "anna@example.org")
      .filter { !$0.text.isEmpty }
    #expect(outputs.count >= 150)
    let letters = try FoundLetter.all(in: outputs.map(\.text))
    let calm = try #require(
      try FoundLetter.all(in: [
        try HostileRun("lugn").show(["mail", "--to", "bo@example.org", "--from", "anna@example.org"]).output
      ]).first)
    for (output, letter) in zip(outputs, letters) {
      let text = output.run.text.debugDescription
      Self.checkHazards(letter.text, output.run, ["mail"])
      #expect(letter.defects == [] && letter.headers == calm.headers && letter.lines <= 25, "\(text)")
      #expect(
        Set(letter.tags).isSubset(of: calm.tags) && Set(letter.attributes).isSubset(of: calm.attributes),
        "\(text)")
    }
  }

  @Test(.enabled(if: Outline.canRead, "no python3 here, so pages are not parsed")) func `in HTML`() throws {
    let outputs = Self.outputs("report", "--format", "html").filter { !$0.text.isEmpty }
    #expect(outputs.count >= 150)
    let calm = try #require(
      try Outline.all(of: [try HostileRun("lugn").show(["report", "--format", "html"]).output]).first)
    for (output, outline) in zip(outputs, try Outline.all(of: outputs.map(\.text))) {
      let text = output.run.text.debugDescription
      Self.checkHazards(output.text, output.run, ["html"])
      #expect(outline.faults == [], "\(text)")
      #expect(Styles.rules(outline.style) == Styles.rules(calm.style), "\(text)")
    }
  }

  @Test func `in Markdown`() throws {
    let outputs = Self.outputs("report", "--format", "markdown").filter { !$0.text.isEmpty }
    for output in outputs { Self.checkHazards(output.text, output.run, ["markdown"]) }
    let folder = try TemporaryFolder()
    // Pandoc's boxes to tick are read from the text after its escapes have been, so that nothing helps against them.
    for dialect in ["gfm", "markdown-task_lists"] {
      // Some at a time; the marks tell which is which.
      for start in stride(from: 0, to: outputs.count, by: 10) {
        let part = outputs[start..<min(start + 10, outputs.count)]
        let document = part.map(\.text).joined(separator: "\n\n")
        guard
          let run = try Binary.tool(
            "pandoc", ["-f", dialect, "-t", "html", "--wrap=none"], in: folder.url, input: document)
        else {
          print("skipped: pandoc is not installed")
          return
        }
        try check(run.output, dialect, part.map(\.run.text))
      }
    }
  }

  private func check(_ html: String, _ dialect: String, _ texts: [String]) throws {
    guard Outline.canRead else { return }
    let known: Set<String> = [
      "h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "table", "colgroup", "col", "thead", "tbody", "tr",
      "th",
      "td", "br",
    ]
    let outline = try #require(try Outline.all(of: [html]).first)
    #expect(
      outline.tags.keys.filter { !known.contains($0) }.sorted() == [],
      "\(dialect): \(texts.map(\.debugDescription))")
    let attributes = outline.tags.values.joined().filter { !["id", "style", "class", "align"].contains($0) }
    #expect(attributes.isEmpty, "\(dialect): \(attributes), \(texts.map(\.debugDescription))")
  }
}

/// A style sheet without the strings in it.
enum Styles {
  static func rules(_ style: String) -> String {
    var rules = ""
    var isInString = false
    var rest = style.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if isInString, scalar == "\\" {
        _ = rest.popFirst()
      } else if scalar == "\"" {
        isInString.toggle()
      } else if !isInString || scalar == "\n" {
        rules.unicodeScalars.append(scalar)
      }
    }
    return rules
  }
}

/// A letter as Python's mail library reads it: see `letters.py`.
struct FoundLetter: Decodable {
  let headers: [String]
  let defects: [String]
  let lines: Int
  let tags: [String]
  let attributes: [String]
  let text: String

  static func all(in letters: [String]) throws -> [FoundLetter] {
    let script = Repository.root.appending(path: "Tests/MaltavlaTests/Hostile/letters.py").path
    let folder = try TemporaryFolder()
    let input = String(decoding: try JSONEncoder().encode(letters), as: UTF8.self)
    let run = try #require(try Binary.tool("python3", [script], in: folder.url, input: input))
    #expect(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode([FoundLetter].self, from: Data(run.output.utf8))
  }
}
