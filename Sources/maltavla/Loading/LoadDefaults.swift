import Arguments
import Goals
import Journal
import Notation
import Text

/// What the command line says of every row of a table that does not say it itself.
struct LoadDefaults {
  /// `--metric`.
  let metric: Identifier?
  /// `--date`, where it is a day.
  let day: Day?
  /// `--date`, where it is a month, a quarter or a year.
  let period: Period?
  /// The year that days and months without one are of: the one of `--date`.
  let year: Int?
  /// What the keys of the rows begin with: `--source`, else the file's name.
  let source: Identifier

  init(_ call: Call, lookup: Lookup, file: String) throws(Failure) {
    metric = try call.invocation.value(.metric).map { typed throws(Failure) in try lookup.metric(typed) }
    if let text = call.invocation.value(.date) {
      if let named = NamedPeriod(text.trimmed.uppercased()), named.period.start != named.period.end {
        (day, period, year) = (nil, named.period, named.period.start.year)
      } else {
        let day = try TypedDay.past(text, today: call.environment.today)
        (self.day, period, year) = (day, nil, day.year)
      }
    } else {
      (day, period, year) = (nil, nil, nil)
    }
    if let named = call.invocation.value(.source) {
      guard let source = Identifier(folding: named) else { throw Failure(.load(.badSource(named))) }
      self.source = source
    } else {
      guard let source = Identifier(folding: LoadDefaults.stem(of: file)) else {
        throw Failure(.load(.badSource(file)))
      }
      self.source = source
    }
  }

  /// A file's name without its folder, its ending, and what browsers and file managers add to a copy's.
  static func stem(of file: String) -> String {
    var name = file.split(separator: "/").last.map(String.init) ?? file
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
    for ending in [" - kopia", " – kopia", " - copy", " (kopia)"] where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      name[name.index(after: open)...].dropLast().utf8.allSatisfy({ (48...57).contains($0) })
    {
      name = String(name[..<open]).trimmed
    }
    return name
  }
}
