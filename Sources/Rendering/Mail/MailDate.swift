import Goals

/// A moment as letters date themselves: the local time and how far it lies from that of Greenwich.
public struct MailDate: Hashable, Sendable {
  /// Milliseconds since 1970.
  public let milliseconds: UInt64
  /// Seconds that local time is ahead.
  public let offset: Int

  /// A moment.
  public init(milliseconds: UInt64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// `Mon, 01 Jul 2024 07:00:00 +0200`.
  public var text: String {
    let local = Int(milliseconds / 1000) + offset
    let day = Day(number: local / 86_400)
    let second = local % 86_400
    let (year, month, number) = day.civil
    let zone = offset.magnitude / 60
    return "\(MailDate.weekdays[day.weekday - 1]), \(two(number)) \(MailDate.months[month - 1]) \(year) "
      + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) "
      + "\(offset < 0 ? "-" : "+")\(two(Int(zone / 60)))\(two(Int(zone % 60)))"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
