import Foundation
import Testing

@Suite("Installing and removing, from the built program")
struct PackagingTests {
  private static let files = [
    "bin/maltavla", "share/bash-completion/completions/maltavla", "share/zsh/site-functions/_maltavla",
    "share/fish/vendor_completions.d/maltavla.fish", "share/man/man1/maltavla.1",
    "share/man/sv/man1/maltavla.1",
  ]

  private func package(_ program: String, _ arguments: [String], in folder: URL) throws -> Binary.Run? {
    let script = Repository.root.appending(path: ".packaging/\(program)").path
    return try Binary.tool("sh", [script] + arguments, in: folder)
  }

  private func names(in folder: URL) -> Set<String> {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return Set(
      found.filter {
        var isFolder: ObjCBool = false
        let path = folder.appending(path: $0).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      })
  }

  @Test("what install puts below a prefix, remove takes away, and nothing else")
  func prefix() throws {
    let binary = try #require(Binary.path)
    let folder = try TemporaryFolder()
    let prefix = folder.url.appending(path: "med mellanslag")
    try folder.write("mine", to: "med mellanslag/share/man/man1/other.1")
    // Twice: whoever installs anew writes over a program that may run.
    for _ in 1...2 {
      let run = try #require(
        try package("install", ["--prefix", "med mellanslag", "--binary", binary], in: folder.url))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == PackagingTests.files.count)
    }
    #expect(names(in: prefix) == Set(PackagingTests.files + ["share/man/man1/other.1"]))
    let installed = prefix.appending(path: "bin/maltavla").path
    let version = try Binary.tool("sh", ["-c", "\"$0\" --version", installed], in: folder.url)
    #expect(version?.output.hasPrefix("maltavla ") == true)
    let page = try String(contentsOf: prefix.appending(path: "share/man/sv/man1/maltavla.1"), encoding: .utf8)
    #expect(page.contains(".SH \"BESKRIVNING\""))
    let removed = try #require(try package("remove", ["--prefix", prefix.path], in: folder.url))
    #expect(removed.status == 0, "\(removed.errors)")
    #expect(names(in: prefix) == ["share/man/man1/other.1"])
    #expect(!FileManager.default.fileExists(atPath: prefix.appending(path: "bin").path))
  }

  @Test("the Debian package is installed, runs, and is removed without a trace")
  func debian() throws {
    let binary = try #require(Binary.path)
    let folder = try TemporaryFolder()
    guard getuid() == 0, try Binary.tool("dpkg-deb", ["--version"], in: folder.url) != nil else {
      print("skipped: dpkg-deb is not installed, or this is not root")
      return
    }
    let built = try #require(try package("debian", ["--binary", binary, "--output", "."], in: folder.url))
    try #require(built.status == 0, "\(built.errors)")
    let package = built.output.split(separator: "\n").last.map(String.init) ?? ""
    // A system of its own, with nothing installed.
    for name in ["info", "updates", "triggers"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "root/var/lib/dpkg/\(name)"), withIntermediateDirectories: true)
    }
    try folder.write("", to: "root/var/lib/dpkg/status")
    func dpkg(_ arguments: [String]) throws -> Binary.Run? {
      try Binary.tool(
        "dpkg", ["--root=\(folder.url.path)/root", "--force-depends", "--log=/dev/null"] + arguments,
        in: folder.url)
    }
    let installed = try #require(try dpkg(["--install", package]))
    #expect(installed.status == 0, "\(installed.errors)")
    let root = folder.url.appending(path: "root/usr")
    #expect(
      names(in: root) == [
        "bin/maltavla", "share/bash-completion/completions/maltavla",
        "share/zsh/vendor-completions/_maltavla",
        "share/fish/vendor_completions.d/maltavla.fish", "share/man/man1/maltavla.1.gz",
        "share/man/sv/man1/maltavla.1.gz", "share/doc/maltavla/README.md",
      ])
    let program = root.appending(path: "bin/maltavla").path
    let version = try Binary.tool("sh", ["-c", "\"$0\" --version", program], in: folder.url)
    #expect(version?.output.hasPrefix("maltavla ") == true)
    let removed = try #require(try dpkg(["--remove", "maltavla"]))
    #expect(removed.status == 0, "\(removed.errors)")
    #expect(names(in: root).isEmpty)
  }
}
