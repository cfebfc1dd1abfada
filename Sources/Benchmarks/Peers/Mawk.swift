/// A script in mawk, the fastest of the awks, over the journal itself.
struct Mawk: Peer {
  let name = "mawk"
  let label = "mawk"
  let program = "mawk"
  let installation = "apt-get install mawk"
  let method = """
    Reads the journal's own lines twice: first for the events that others take back, then for the sums. It does not \
    verify the checksums.
    """

  func launch(_ stage: Stage, program: String) -> Launch {
    let journal = stage.journal
    return Launch(
      program, [Mawk.question, "pass=0", stage.targets, "pass=1"] + journal + ["pass=2"] + journal)
  }

  private static let question = #"""
    BEGIN { FS = OFS = "\t" }
    pass == 0 { target[$1 FS $2 FS $3] = $4; next }
    pass == 1 {
      if ($5 ~ /(^|;)(of|corrects)=/) {
        count = split($5, tags, ";")
        for (i = 1; i <= count; i++) if (tags[i] ~ /^(of|corrects)=/) gone[substr(tags[i], index(tags[i], "=") + 1)]
      }
      next
    }
    $4 != "void" && !($7 in gone) { sum[$2 FS $3 FS substr($1, 1, 4) "-Q" int((substr($1, 6, 2) + 2) / 3)] += $4 }
    END { for (figure in target) print figure, sum[figure] + 0, target[figure] }
    """#
}
