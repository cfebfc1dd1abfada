import Journal
import Storage
import Text

/// The file that is to be loaded.
struct TableInput {
  let call: Call
  /// The file as the user named it.
  let file: String

  /// The largest file that is read; a year of a whole country's evenings is a tenth of it.
  static let limit = 64_000_000

  /// Its bytes, unless it is a workbook instead of a table saved as text.
  func read() throws(Failure) -> [UInt8] {
    let path = file.hasPrefix("/") ? file : call.environment.folder + "/" + file
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try RegularFile.read(path, limit: TableInput.limit)
    } catch {
      throw Failure(.storage(error.named(file), whileWriting: false), error.status)
    }
    // A ZIP archive is .xlsx, .ods or .numbers; the other is the old .xls.
    let workbooks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
    if workbooks.contains(where: bytes.starts) { throw Failure(.load(.spreadsheet(file)), .malformed) }
    return bytes
  }

  /// The table that the bytes hold; says how they were read where that had to be found out.
  func table(_ bytes: [UInt8]) throws(Failure) -> DelimitedText {
    let table = DelimitedText.read(bytes, name: file)
    switch table.encoding {
    case .utf8: break
    case .damagedUTF8: call.complain(.note, .load(.notUTF8(file)))
    case .utf16, .windows1252: call.complain(.note, .load(.assumed(file, table.encoding)))
    }
    let rows = table.rows.filter { !$0.isBlank }
    // Reading may have ended before there were both headings and a row, and then there is no more to say of the table.
    if rows.count < 2, table.isBroken {
      call.complain(table.diagnostics)
      throw Failure(.load(.brokenTable), .malformed)
    }
    guard !rows.isEmpty || !table.diagnostics.isEmpty else {
      throw Failure(.load(.noTable(file)), .malformed)
    }
    return table
  }
}
