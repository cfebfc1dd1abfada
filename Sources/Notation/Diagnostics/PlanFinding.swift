/// What can be wrong in a plan file.
public enum PlanFinding: Hashable, Sendable {
  /// The file is not UTF-8; the byte that is none.
  case notUTF8(byte: UInt8)
}
