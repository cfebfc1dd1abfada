/// Arbetarekommuner by their places in a list.
///
/// Who names many of them mostly does so in the list's order, as tables do: what stands behind the last one found is
/// looked at first, for to look a name up takes many times as long.
public struct UnitNumbers: Sendable {
  /// The list, in which each stands once.
  public private(set) var units: [Arbetarekommun] = []
  private var numbers: [Arbetarekommun: Int] = [:]
  /// The place behind the last one found.
  @usableFromInline var next = 0

  /// The places of `units`; of one that stands there twice the first counts.
  public init(_ units: [Arbetarekommun] = []) {
    self.units.reserveCapacity(units.count)
    numbers.reserveCapacity(units.count)
    for unit in units { add(unit) }
    next = 0
  }

  /// The place of one; nil where it is not in the list.
  public mutating func number(of unit: Arbetarekommun) -> Int? {
    let found = next < units.count && units[next] == unit ? next : numbers[unit]
    if let found { next = found + 1 }
    return found
  }

  /// The one whose turn it is, where these bytes are its name: no text need be made of them then.
  @inlinable
  public func expected(named bytes: some Collection<UInt8>) -> Arbetarekommun? {
    guard next < units.count, units[next].name.utf8.elementsEqual(bytes) else { return nil }
    return units[next]
  }

  /// The place of one, which goes last where it was not in the list.
  @discardableResult
  public mutating func add(_ unit: Arbetarekommun) -> Int {
    if let known = number(of: unit) { return known }
    numbers[unit] = units.count
    units.append(unit)
    next = units.count
    return units.count - 1
  }
}
