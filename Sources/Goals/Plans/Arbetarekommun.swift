import Text

/// A municipal branch of the party, known by its name.
public struct Arbetarekommun: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name, composed (NFC) and without spaces at its ends.
  public let name: String

  /// A branch by name; nil for an empty name.
  public init?(_ name: some StringProtocol) {
    let trimmed = String(name).composed.trimmed
    guard !trimmed.isEmpty else { return nil }
    self.name = trimmed
  }

  /// The name.
  public var description: String { name }

  /// Swedish order: Älmhult stands after Växjö.
  public static func < (left: Arbetarekommun, right: Arbetarekommun) -> Bool {
    SwedishOrder.precedes(left.name, right.name)
  }
}
