/// A pattern of git's files of attributes, as far as names of journals need it: `*`, `?`, `**` and folders.
struct GitPattern {
  private let parts: [Substring]

  init(_ text: String) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 1 {
      // Without a slash it is about files of that name in every folder.
      parts.insert("**", at: 0)
    } else if parts.first == "" {
      parts.removeFirst()
    }
    // Stars after stars say nothing more, and each would double the ways to try.
    self.parts = parts.indices.filter { $0 == 0 || parts[$0] != "**" || parts[$0 - 1] != "**" }.map {
      parts[$0]
    }
  }

  func matches(_ path: String) -> Bool { matches(path.split(separator: "/")[...], parts[...]) }

  private func matches(_ names: ArraySlice<Substring>, _ parts: ArraySlice<Substring>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == "**" {
      return (names.startIndex...names.endIndex).contains { matches(names[$0...], parts.dropFirst()) }
    }
    guard let name = names.first, GitPattern.fits(Array(name.utf8), Array(part.utf8)) else { return false }
    return matches(names.dropFirst(), parts.dropFirst())
  }

  /// Walks both once; where it fails it goes back to the latest star and lets that take one letter more.
  private static func fits(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    let (star, any) = (UInt8(ascii: "*"), UInt8(ascii: "?"))
    var (at, next) = (0, 0)
    var retry: (at: Int, next: Int)?
    while at < name.count {
      if next < pattern.count, pattern[next] == star {
        retry = (at, next)
        next += 1
      } else if next < pattern.count, pattern[next] == any || pattern[next] == name[at] {
        (at, next) = (at + 1, next + 1)
      } else if let last = retry {
        retry = (last.at + 1, last.next)
        (at, next) = (last.at + 1, last.next + 1)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == star }
  }
}
