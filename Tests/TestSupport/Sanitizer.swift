import Glibc
public import Testing

extension Trait where Self == ConditionTrait {
  /// Runs a test only where its times mean something: a sanitizer watches every access to memory, which makes some
  /// work several times slower than other work.
  public static var enabledWhereTimesAreTrue: Self {
    .disabled(if: hasSanitizer, "times are measured in a build without sanitizers")
  }
}

/// Whether this build was made with the address or the thread sanitizer, whose runtimes then lie in the process.
private let hasSanitizer = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
