import Foundation
import Testing

@testable import maltavla

/// What the program writes about events is for its owner alone, whatever the mask says.
@Suite struct ModeTests {
  @Test(.enabled(if: Binary.path != nil), arguments: ["022", "000", "077", "277", "777"])
  func `files and folders are for their owner`(_ mask: String) throws {
    let folder = try TemporaryFolder()
    let program = Binary.path ?? ""
    let script = """
      export MALTAVLA_WRITER=anna LANG=sv_SE.UTF-8
      mkdir plans && cat > plans/a-2024.md
      umask \(mask)
      '\(program)' log samtal 4 --note "850314-1239" && '\(program)' log samtal 5
      '\(program)' report --period 2024-Q1 --format html --output rapport.html
      '\(program)' export --format csv --output ut.csv
      printf 'skadad\\n' >> plans/journal/anna.tsv; '\(program)' check --repair
      stat -c '%a %n' plans/journal plans/journal/anna.tsv plans/journal/anna.karantan.txt rapport.html ut.csv
      """
    let run = try #require(
      try Binary.tool("sh", ["-c", script], in: folder.url, input: ModeTests.plan))
    let modes = run.output.split(separator: "\n").suffix(5)
    #expect(
      modes == [
        "700 plans/journal", "600 plans/journal/anna.tsv", "600 plans/journal/anna.karantan.txt",
        "600 rapport.html", "600 ut.csv",
      ], "\(run.output)\(run.errors)")
  }

  private static let plan = """
    ---
    title: Plan
    organisation: Ale
    period: 2024
    ---

    Mål:

    - Minst 40 samtal {#samtal}

    """
}
