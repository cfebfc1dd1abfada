/// Stops the program where something does not hold that every input must keep. The fuzzer then keeps the input.
public func hold(_ isTrue: Bool, _ what: @autoclosure () -> String) {
  guard isTrue else { fatalError("does not hold: \(what())") }
}
