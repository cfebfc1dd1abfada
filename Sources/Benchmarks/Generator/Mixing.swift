/// A number that looks random and is a pure function of what it is made of. Source: the finaliser of SplitMix64.
func mixed(_ seed: UInt64, _ index: Int) -> UInt64 {
  var value = seed &+ UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
  value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
  return value ^ value >> 31
}
