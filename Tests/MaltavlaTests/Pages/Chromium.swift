import Foundation
import Testing

@testable import maltavla

/// A browser without a window, which sets pages as readers see and print them.
enum Chromium {
  static let isHere =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  private static let arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]

  /// How wide a page is in windows of some widths, in pixels; a window cannot be as narrow as a frame in one.
  static func widths(of page: String, at widths: [Int]) throws -> [Int] {
    let folder = try TemporaryFolder()
    let measure = """
      <script>addEventListener("load", () => parent.postMessage(
      innerWidth + " " + document.documentElement.scrollWidth, "*"))</script></body>
      """
    try folder.write(page.replacing("</body>", with: measure), to: "page.html")
    let frames = widths.map {
      "<iframe src='page.html' width='\($0)' height='900' style='border:0'></iframe>"
    }
    try folder.write(
      """
      <!DOCTYPE html><pre id="found"></pre><script>
      addEventListener("message", (event) => { document.getElementById("found").textContent += event.data + ";" })
      </script>\(frames.joined())
      """, to: "frames.html")
    let run = try #require(
      try Binary.tool(
        "chromium",
        arguments + [
          "--user-data-dir=\(folder.url.path)/profile", "--window-size=1400,1000",
          "--virtual-time-budget=20000",
          "--dump-dom", folder.url.appending(path: "frames.html").path,
        ], in: folder.url))
    let found = run.output.components(separatedBy: "<pre id=\"found\">").last?.prefix { $0 != "<" } ?? ""
    let pairs = found.split(separator: ";").map { $0.split(separator: " ").compactMap { Int($0) } }
    return widths.map { width in pairs.first { $0.first == width }?.last ?? -1 }
  }

  /// A page as printed.
  struct Print {
    /// What `pdfinfo` says.
    let info: String
    /// The text of each page, laid out.
    let pages: [String]
  }

  /// Prints a page on what paper it asks for.
  static func print(_ page: String) throws -> Print {
    let folder = try TemporaryFolder()
    try folder.write(page, to: "page.html")
    let run = try #require(
      try Binary.tool(
        "chromium",
        arguments + [
          "--user-data-dir=\(folder.url.path)/profile", "--no-pdf-header-footer", "--print-to-pdf=page.pdf",
          folder.url.appending(path: "page.html").path,
        ], in: folder.url))
    #expect(run.status == 0, "\(run.errors)")
    let info = try #require(try Binary.tool("pdfinfo", ["page.pdf"], in: folder.url)).output
    let text = try #require(try Binary.tool("pdftotext", ["-layout", "page.pdf", "-"], in: folder.url)).output
    return Print(info: info, pages: text.split(separator: "\u{C}").map(String.init).filter { !$0.isBlank })
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The words of a line, one space between.
  var closed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
