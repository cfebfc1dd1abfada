import Glibc

/// A system call's `errno`.
struct SystemFailure: Error {
  let code: Int32

  /// The error of a call that found, opened or made `path`; `other` is what any further code means there.
  func opening(_ path: String, else other: (String, Int32) -> StorageError) -> StorageError {
    switch code {
    case ENOENT: .missing(path: path)
    case ELOOP, EISDIR, ENOTDIR, ENXIO: .wrongKind(path: path)
    case EACCES, EPERM, EROFS: .permission(path: path, code: code)
    default: other(path, code)
    }
  }
}

/// Runs a system call, again for as long as a signal interrupts it before it has done anything.
@discardableResult
func system<Number: FixedWidthInteger>(_ call: () -> Number) throws(SystemFailure) -> Number {
  try outcome(call).get()
}

/// The same as a value, for the standard library's closures that cannot throw a type.
func outcome<Number: FixedWidthInteger>(_ call: () -> Number) -> Result<Number, SystemFailure> {
  while true {
    let result = call()
    if result != -1 { return .success(result) }
    let code = errno
    if code != EINTR { return .failure(SystemFailure(code: code)) }
  }
}
