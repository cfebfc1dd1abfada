/// Numbers as people write them in letters, for other rooms.
public enum SpokenNumber {
  /// The value of a word in lower case: "tolv" is 12, "tvåhundrafemtio" 250, "en" 1; nil for any other word.
  public static func value(of word: String) -> Int? { NumberWord.value(of: word) }
}
