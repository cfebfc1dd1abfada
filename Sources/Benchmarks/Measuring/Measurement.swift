/// What one run of a program took.
struct Measurement: Hashable, Sendable {
  /// From before it was started until it had ended, in nanoseconds.
  let wall: Int
  /// What it used of the processors, in user and system mode together, in nanoseconds.
  let processor: Int
  /// The most memory that it held at a time, in kibibytes.
  let peak: Int
  /// How it ended; 0 is well.
  let status: Int

  init(wall: Int, processor: Int, peak: Int, status: Int) {
    self.wall = wall
    self.processor = processor
    self.peak = peak
    self.status = status
  }

  /// Reads what `text` writes; nil where it is something else.
  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" }
    let numbers = words.compactMap { Int($0) }
    guard words.count == 4, numbers.count == 4 else { return nil }
    self.init(wall: numbers[0], processor: numbers[1], peak: numbers[2], status: numbers[3])
  }

  /// The four numbers in a line.
  var text: String { "\(wall) \(processor) \(peak) \(status)" }
}
