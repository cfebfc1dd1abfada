import Drafting
import Storage
import Text

/// Reads a document of any sort that a board adopts its plan as, and makes it text.
struct DocumentReader {
  let call: Call
  /// The file as the user named it.
  let file: String

  /// More is no plan, spaces not counted: it is some hundred pages, and the longest known ones are a quarter of it.
  static let textLimit = 300_000
  /// What those may take with the spaces of a layout between them.
  static let byteLimit = 2_000_000
  static let fileLimit = 64_000_000

  private var path: String { file.hasPrefix("/") ? file : call.environment.folder + "/" + file }

  /// The document, its format, and what should be known of how it was read.
  func read() throws(Failure) -> (document: SourceDocument, format: DocumentFormat, remarks: [DocumentRemark])
  {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try RegularFile.read(path, limit: DocumentReader.fileLimit)
    } catch {
      throw Failure(.storage(error.named(file), whileWriting: false), error.status)
    }
    let format = DocumentFormat(of: bytes, name: file)
    switch format {
    case .text, .markdown:
      let text = try checked(bytes)
      let (decoded, encoding) = TextEncoding.decode(text)
      return (document(decoded, isMarkdown: format == .markdown), format, remarks(on: encoding))
    case .pdf:
      let output = try run(
        "pdftotext", package: "poppler-utils", format, ["-layout", "-enc", "UTF-8", path, "-"])
      let text = TextEncoding.decode(try checked(output.bytes)).text
      guard text.contains(where: { !$0.isWhitespace }) else { throw Failure(.scanned(file: file)) }
      return (document(text, isMarkdown: false), format, remarks(on: output, "pdftotext"))
    case .docx, .odt, .rtf, .html:
      let output = try run("pandoc", package: "pandoc", format, Pandoc.arguments(for: format, path: path))
      let markdown = PandocMarkdown(String(decoding: try checked(output.bytes), as: UTF8.self))
      guard !markdown.isEmpty else { throw Failure(.empty(file: file)) }
      let losesHeads = format == .odt && markdown.hasHeadlessTables
      return (
        document(markdown.text, isMarkdown: true), format, losesHeads ? [.tableHeadsLost(file: file)] : []
      )
    case .oldWord: throw Failure(.oldWord(file: file))
    case .locked: throw Failure(.locked(file: file))
    case .otherArchive: throw Failure(.noDocument(file: file))
    case .binary: throw Failure(.binary(file: file))
    case .empty: throw Failure(.empty(file: file))
    }
  }

  /// The text's bytes, unless there are more than a plan has.
  private func checked(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard bytes.count <= DocumentReader.byteLimit,
      bytes.count(where: { $0 > 0x20 }) <= DocumentReader.textLimit
    else { throw Failure(.tooMuchText(file: file, limit: DocumentReader.textLimit)) }
    return bytes
  }

  private func document(_ text: String, isMarkdown: Bool) -> SourceDocument {
    SourceDocument(name: file, text: text, isMarkdown: isMarkdown)
  }

  private func remarks(on encoding: TextEncoding) -> [DocumentRemark] {
    switch encoding {
    case .utf8, .utf16: []
    case .damagedUTF8: [.damagedText(file: file)]
    case .windows1252: [.readAsWindows1252(file: file)]
    }
  }

  /// A program that gets text out of a damaged file says so on the way; its warnings are of no concern.
  private func remarks(on output: ExternalProgram.Output, _ program: String) -> [DocumentRemark] {
    guard let said = Complaint.error(in: output.complaint) else { return [] }
    return [.helperComplained(file: file, program: program, said: said)]
  }

  private func run(
    _ name: String, package: String, _ format: DocumentFormat, _ arguments: [String]
  ) throws(Failure) -> ExternalProgram.Output {
    do throws(ExternalProgramError) {
      let program = try ExternalProgram(name, variables: call.environment.variables)
      return try program.run(arguments, outputLimit: DocumentReader.byteLimit)
    } catch {
      switch error {
      case .missing(let program):
        throw Failure(.missingHelper(file: file, program: program, package: package))
      case .unstartable(let program, let code):
        throw Failure(.unstartableHelper(program: program, code: code))
      case .tooMuchOutput: throw Failure(.tooMuchText(file: file, limit: DocumentReader.textLimit))
      case .timedOut(let program, let time):
        throw Failure(.tooSlow(file: file, program: program, seconds: Int(time.components.seconds)))
      case .failed(let program, _, let message):
        if message.contains("Incorrect password") { throw Failure(.locked(file: file)) }
        let said = Complaint.error(in: message) ?? Complaint.lastLine(of: message)
        throw Failure(.damaged(file: file, format, program: program, said: said))
      }
    }
  }
}

/// What another program complained of, in short.
enum Complaint {
  /// The first line that tells of an error and not of a trifle.
  static func error(in text: String) -> String? {
    text.split(separator: "\n").first { $0.contains("Error") }.map { short(String($0)) }
  }

  static func lastLine(of text: String) -> String {
    text.split(separator: "\n").last { !String($0).trimmed.isEmpty }.map { short(String($0)) } ?? ""
  }

  /// All of it on a line, as far as anybody reads.
  static func whole(of text: String) -> String {
    text.split(separator: "\n").suffix(4).map { short(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  private static func short(_ line: String) -> String {
    line.count > 120 ? String(line.prefix(120)).harmless + "…" : line.trimmed.harmless
  }
}

extension StorageError {
  /// The error of the file as the user named it.
  func named(_ file: String) -> StorageError {
    switch self {
    case .missing: .missing(path: file)
    case .wrongKind: .wrongKind(path: file)
    case .permission(_, let code): .permission(path: file, code: code)
    case .unreadable(_, let code): .unreadable(path: file, code: code)
    case .tooLarge(_, let bytes, let limit): .tooLarge(path: file, bytes: bytes, limit: limit)
    case .locked, .nothingSaved, .unconfirmed, .exists: self
    }
  }
}
