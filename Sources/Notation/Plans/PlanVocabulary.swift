/// The words that a plan file is written with, for those who explain it.
public enum PlanVocabulary {
  /// Every attribute that a goal may have.
  public static let attributes = AttributeReader.names
  /// Every key that the front matter may have, the required ones first.
  public static let keys = FrontMatterReader.keys
}
