import Storage

/// Why a document could not be read.
enum DocumentFault {
  /// The program that reads such files is not installed.
  case missingHelper(file: String, program: String, package: String)
  /// That program could not be started.
  case unstartableHelper(program: String, code: Int32)
  /// It was not done in time.
  case tooSlow(file: String, program: String, seconds: Int)
  /// It could not read the file.
  case damaged(file: String, DocumentFormat, program: String, said: String)
  case locked(file: String)
  case oldWord(file: String)
  /// An archive without a document in it.
  case noDocument(file: String)
  case binary(file: String)
  case empty(file: String)
  /// Pages without text.
  case scanned(file: String)
  /// More text than any plan has.
  case tooMuchText(file: String, limit: Int)
}

/// What should be known of how a document was read.
enum DocumentRemark {
  case readAsWindows1252(file: String)
  case damagedText(file: String)
  /// The program that read it was not content.
  case helperComplained(file: String, program: String, said: String)
  /// The first rows of its tables may be lost.
  case tableHeadsLost(file: String)
}

extension Failure {
  init(_ fault: DocumentFault) {
    let status: ExitStatus =
      switch fault {
      // The file may be sound; it is this machine that cannot read it.
      case .missingHelper, .unstartableHelper, .tooSlow: .inputOutput
      default: .malformed
      }
    self.init(.document(fault), status)
  }
}
