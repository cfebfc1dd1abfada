import Arguments

extension Invocation {
  /// What a report is written as: `--format`, else what the file's name says, else text.
  var reportFormat: ReportFormat {
    if let named = value(.format).flatMap(ReportFormat.init) { return named }
    return switch outputEnding {
    case "html", "htm": .html
    case "md", "markdown": .markdown
    case "csv": .csv
    case "json": .json
    default: .text
    }
  }

  /// What events and figures are written as: `--format`, else what the file's name says, else CSV.
  var exportFormat: ExportFormat {
    value(.exportFormat).flatMap(ExportFormat.init) ?? outputEnding.flatMap(ExportFormat.init) ?? .csv
  }

  /// What the name of `--output` ends in after its last point, in small letters.
  private var outputEnding: String? {
    guard let output = value(.output), let point = output.lastIndex(of: ".") else { return nil }
    return output[output.index(after: point)...].lowercased()
  }
}
