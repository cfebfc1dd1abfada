/// DuckDB over the journal itself, with as many threads as the program that is measured.
struct DuckDB: Peer {
  let name = "DuckDB from text"
  let label = "DuckDB"
  let program = "duckdb"
  let installation =
    #"pip install duckdb-cli && ln -s "$(python3 -c 'import duckdb_cli; print(*duckdb_cli.__path__)')/duckdb" ~/.local/bin/"#
  var method: String {
    """
    Reads the journal's own lines with \(threads == 1 ? "1 thread" : "\(threads) threads") and leaves out the events that \
    others take back. It does not verify the checksums.
    """
  }
  let threads: Int

  func launch(_ stage: Stage, program: String) -> Launch {
    Launch(program, ["-noheader", "-list", "-separator", "\t", "-c", question(stage)])
  }

  /// The columns are named and nothing is guessed. Of the ways tried this was the fastest: an event that is taken back is
  /// looked for among the few that are, and quarters get their names after the sums are made.
  private func question(_ stage: Stage) -> String {
    let line = """
      'day': 'DATE', 'metric': 'VARCHAR', 'unit': 'VARCHAR', 'value': 'VARCHAR', 'tags': 'VARCHAR', \
      'note': 'VARCHAR', 'id': 'VARCHAR', 'crc': 'VARCHAR'
      """
    let target = "'metric': 'VARCHAR', 'unit': 'VARCHAR', 'quarter': 'VARCHAR', 'target': 'INTEGER'"
    return """
      PRAGMA threads = \(threads);
      WITH line AS (\(DuckDB.table(stage.journalPattern, line))),
      gone AS (
        SELECT regexp_extract(tags, '(?:^|;)(?:of|corrects)=([^;]*)', 1) AS id FROM line
        WHERE contains(tags, 'of=') OR contains(tags, 'corrects=')
      ),
      done AS (
        SELECT metric, unit, date_trunc('quarter', day) AS start, sum(TRY_CAST(value AS INTEGER)) AS sum
        FROM line ANTI JOIN gone USING (id) GROUP BY ALL
      ),
      named AS (SELECT metric, unit, year(start) || '-Q' || quarter(start) AS quarter, sum FROM done),
      target AS (\(DuckDB.table(stage.targets, target)))
      SELECT target.metric, target.unit, target.quarter, coalesce(sum, 0), target
      FROM target LEFT JOIN named USING (metric, unit, quarter);
      """
  }

  /// A file of columns parted by tabs, or several, as a table.
  private static func table(_ files: String, _ columns: String) -> String {
    """
    SELECT * FROM read_csv('\(files)', delim = '\t', header = false, quote = '', escape = '', \
    auto_detect = false, columns = {\(columns)})
    """
  }
}
