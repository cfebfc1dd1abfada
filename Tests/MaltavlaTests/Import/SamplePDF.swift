import Foundation

/// A small PDF written by hand: pages of lines in Helvetica, with the letters of Windows-1252.
struct SamplePDF {
  /// The lines of every page.
  let pages: [[String]]

  /// The file.
  var data: Data {
    var bytes = Data("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += Data("\(index + 1) 0 obj\n".utf8) + object + Data("\nendobj\n".utf8)
    }
    let table = bytes.count
    bytes += Data("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      bytes += Data((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    bytes += Data("trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return bytes
  }

  /// The catalogue, the list of pages, the font, and then a page and its content in turn.
  private var objects: [Data] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    let first = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    return first.map { Data($0.utf8) }
      + pages.enumerated().flatMap { index, lines in
        let content = SamplePDF.content(lines)
        let page =
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>"
        return [
          Data(page.utf8),
          Data("<< /Length \(content.count) >>\nstream\n".utf8) + content + Data("\nendstream".utf8),
        ]
      }
  }

  private static func content(_ lines: [String]) -> Data {
    lines.reduce(into: Data("BT /F1 11 Tf 72 770 Td 14 TL\n".utf8)) { content, line in
      let text = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
      content += Data("(".utf8) + (text.data(using: .windowsCP1252) ?? Data()) + Data(") Tj T*\n".utf8)
    } + Data("ET".utf8)
  }
}
