internal import Goals

/// The sums of one place by day, in pages of a quarter or so that are made when a day in them is first seen.
struct DailySums {
  private static let pageDays = 128

  fileprivate struct Page {
    var sums = Array(repeating: Int64(0), count: pageDays)
    /// Days with anything, for a day whose sum is nothing is known all the same.
    var seen = (UInt64(0), UInt64(0))
  }

  private var firstPage = 0
  private var pages: [Page?] = []

  /// Adds to a day's sum; false where it would not fit.
  @inline(__always)
  mutating func add(_ amount: Int64, on day: Int32) -> Bool {
    let number = Int(day) >> 7
    let place = Int(day) & 127
    let index = number - firstPage
    if index < 0 || index >= pages.count || pages[index] == nil { makeRoom(for: number) }
    return pages[number - firstPage]?.add(amount, at: place) ?? false
  }

  private mutating func makeRoom(for number: Int) {
    if pages.isEmpty { firstPage = number }
    while number < firstPage {
      pages.insert(nil, at: 0)
      firstPage -= 1
    }
    while number - firstPage >= pages.count { pages.append(nil) }
    if pages[number - firstPage] == nil { pages[number - firstPage] = Page() }
  }

  /// Every day with anything, in order.
  func forEach(_ body: (Day, Quantity) -> Void) {
    for (index, page) in pages.enumerated() {
      guard let page else { continue }
      for place in 0..<DailySums.pageDays where page.isSeen(place) {
        body(Day(number: (firstPage + index) << 7 + place), Quantity(scaled: Int(page.sums[place])))
      }
    }
  }
}

extension DailySums.Page {
  fileprivate mutating func add(_ amount: Int64, at place: Int) -> Bool {
    let (sum, overflow) = sums[place].addingReportingOverflow(amount)
    if overflow { return false }
    sums[place] = sum
    if place < 64 { seen.0 |= 1 << UInt64(place) } else { seen.1 |= 1 << UInt64(place - 64) }
    return true
  }

  fileprivate func isSeen(_ place: Int) -> Bool {
    place < 64 ? seen.0 >> UInt64(place) & 1 == 1 : seen.1 >> UInt64(place - 64) & 1 == 1
  }
}
