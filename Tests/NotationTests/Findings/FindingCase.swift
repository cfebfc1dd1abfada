import Notation

/// Every case of `PlanFinding` without its values. The switch has no default, so that a new finding does not
/// compile before it is named here, and a test asks for a fixture of every name.
enum FindingCase: String, CaseIterable {
  case notUTF8, hazardousCharacter, badFileName, tooLarge, beyond, personalNumber
  case missingFrontMatter, unclosedFrontMatter, malformedLine, unknownKey, repeatedKey, missingKey, badValue
  case repeatedUnit
  case malformedAttributes, unknownAttribute, repeatedAttribute, badAttribute, repeatedID, missingID
  case furtherTargets, unsure, missingTarget, missingWindow, deadlineBeforePlan, tickedStep, stepsUnderKind,
    unknownList, noUnits
  case mixedMeasure, renamedMetric
  case unreadableTable, headingWithoutTable, unknownUnit, repeatedRow, badNumber, raggedRow, totalMismatch
  case nameWithoutUnit, emptyTable

  /// Those that no plan can have alone, and those that only `check` asks for; tests of their own show them.
  static let ofOtherTests: Set<FindingCase> = [.renamedMetric, .personalNumber]

  init(_ finding: PlanFinding) {
    self =
      switch finding {
      case .notUTF8: .notUTF8
      case .hazardousCharacter: .hazardousCharacter
      case .badFileName: .badFileName
      case .tooLarge: .tooLarge
      case .beyond: .beyond
      case .personalNumber: .personalNumber
      case .missingFrontMatter: .missingFrontMatter
      case .unclosedFrontMatter: .unclosedFrontMatter
      case .malformedLine: .malformedLine
      case .unknownKey: .unknownKey
      case .repeatedKey: .repeatedKey
      case .missingKey: .missingKey
      case .badValue: .badValue
      case .repeatedUnit: .repeatedUnit
      case .malformedAttributes: .malformedAttributes
      case .unknownAttribute: .unknownAttribute
      case .repeatedAttribute: .repeatedAttribute
      case .badAttribute: .badAttribute
      case .repeatedID: .repeatedID
      case .missingID: .missingID
      case .furtherTargets: .furtherTargets
      case .unsure: .unsure
      case .missingTarget: .missingTarget
      case .missingWindow: .missingWindow
      case .deadlineBeforePlan: .deadlineBeforePlan
      case .noUnits: .noUnits
      case .tickedStep: .tickedStep
      case .stepsUnderKind: .stepsUnderKind
      case .unknownList: .unknownList
      case .mixedMeasure: .mixedMeasure
      case .renamedMetric: .renamedMetric
      case .unreadableTable: .unreadableTable
      case .headingWithoutTable: .headingWithoutTable
      case .unknownUnit: .unknownUnit
      case .repeatedRow: .repeatedRow
      case .badNumber: .badNumber
      case .raggedRow: .raggedRow
      case .totalMismatch: .totalMismatch
      case .nameWithoutUnit: .nameWithoutUnit
      case .emptyTable: .emptyTable
      }
  }
}
