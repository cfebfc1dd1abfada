public import Text

/// Looks for personal numbers in the lines of files that people write in, where no output would show them.
public enum PersonalNumberChecks {
  /// A remark for every line of a plan that holds one.
  public static func diagnostics(of file: SourceFile, today: StatedDay?) -> [Diagnostic] {
    file.lines.enumerated().compactMap { index, line in
      place(in: line, today: today).map { place in
        file.diagnostic(
          .remark, line: index + 1, column: place.column, length: place.length, .personalNumber)
      }
    }
  }

  /// Where the first one stands in a line: its column, from 1, and how many characters it has.
  public static func place(in line: String, today: StatedDay?) -> (column: Int, length: Int)? {
    guard let range = Privacy.personalNumbers(in: line, today: today).first else { return nil }
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return (String(scalars[..<start]).count + 1, String(scalars[start..<end]).count)
  }
}
