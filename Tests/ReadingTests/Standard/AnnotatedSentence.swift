import Foundation
import Goals

@testable import Reading

/// A sentence with what a careful person reads in it. Fields that end in `_alt` hold answers that are right too.
struct AnnotatedSentence: Decodable {
  let id: String
  let text: String
  let year: Int?
  let is_goal: Bool
  let kind: String?
  let kind_alt: Alternatives<String>?
  let comparison: String?
  let comparison_alt: Alternatives<String>?
  let value: Double?
  let value_alt: Alternatives<Double>?
  let percent: Bool?
  let deadline: String?
  let deadline_alt: Alternatives<String>?
  let per: Span?
  let within: Span?
  let baseline: Known?

  /// One answer or several; null among them says that none is right as well.
  struct Alternatives<Value: Decodable & Equatable>: Decodable {
    let values: [Value?]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([Value?].self) {
        values = list
      } else {
        values = [try container.decode(Value.self)]
      }
    }
  }

  struct Span: Decodable {
    let n: Int?
    let every: Int?
    let unit: String
  }

  struct Known: Decodable {
    let value: Double
    let date: String?
  }

  /// The sentences of a file beside this one, a JSON object a line.
  static func all(in file: String) throws -> [AnnotatedSentence] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(AnnotatedSentence.self, from: Data($0.utf8))
    }
  }
}
