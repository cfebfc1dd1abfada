import Text

/// What sort of file a document is: by what it holds, and by its name only where that leaves it open.
enum DocumentFormat: Hashable {
  case text, markdown, pdf, docx, odt, rtf, html
  /// Word's format of before 2007.
  case oldWord
  /// A modern document behind a password looks like an old one.
  case locked
  /// An archive, a spreadsheet or slides.
  case otherArchive
  /// Neither text nor any of these: a picture, a program.
  case binary
  case empty

  init(of bytes: [UInt8], name: String) {
    let ending = name.split(separator: ".").count > 1 ? name.split(separator: ".").last?.lowercased() : nil
    // Some programs put a few bytes in front, and readers of PDF accept up to a kilobyte.
    let head = bytes.prefix(1024)
    if head.contains("%PDF-") {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = DocumentFormat.archived(bytes, ending)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = ending == "docx" ? .locked : .oldWord
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .rtf
    } else if DocumentFormat.isHTML(head) {
      self = .html
    } else {
      self = DocumentFormat.plain(bytes, ending)
    }
  }

  /// Office documents are ZIP archives; the names of the files in them stand uncompressed.
  private static func archived(_ bytes: [UInt8], _ ending: String?) -> DocumentFormat {
    if bytes.prefix(256).contains("application/vnd.oasis.opendocument.text") { return .odt }
    if bytes[...].contains("word/document") { return .docx }
    return switch ending {
    case "docx": .docx
    case "odt": .odt
    default: .otherArchive
    }
  }

  private static func isHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(16), as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }

  private static func plain(_ bytes: [UInt8], _ ending: String?) -> DocumentFormat {
    if bytes.allSatisfy({ $0 <= 0x20 }) { return bytes.contains(0) ? .binary : .empty }
    let sample = Array(bytes.prefix(8192))
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    // A stray control character may stand in any text. What is no UTF-8 either has few of them, if it is text.
    switch TextEncoding.decode(sample).encoding {
    case .utf16: break
    case .utf8, .damagedUTF8: if controls * 2 > sample.count { return .binary }
    case .windows1252: if controls * 20 > sample.count { return .binary }
    }
    return ending == "md" || ending == "markdown" ? .markdown : .text
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes of `text`, which are at most a few dozen, stand somewhere among these.
  fileprivate func contains(_ text: String) -> Bool {
    let sought = Array<UInt8>(text.utf8)
    guard let first = sought.first else { return true }
    var rest = self
    while let index = rest.firstIndex(of: first) {
      if self[index...].starts(with: sought) { return true }
      rest = self[(index + 1)...]
    }
    return false
  }
}
