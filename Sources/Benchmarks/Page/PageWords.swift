/// What the page says around its tables.
enum PageWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  static let opening = """
    # The benchmark

    How long the program takes beside others that answer the same question, and how that grows with the journal.

    ## Overview

    A journal is text, and the program reads all of it every time: there is no index to fall out of step. So it must read
    about as fast as the machine does. The question is what a district asks each quarter: how much of each goal has been
    done in each arbetarekommun, quarter by quarter, beside the target for those days. The journals are invented: twenty
    goals over four years, one event in a thousand corrected or taken back.

    One command makes the journals, asks everybody, and writes this page with its picture:

        swift build -c release -Xswiftc -static-executable -Xlinker -s --product maltavla
        swift build -c release -Xswiftc -static-executable -Xlinker -s --product maltavla-bench
        .build/release/maltavla-bench run --write Sources/maltavla/Documentation.docc/Benchmark.md \\
          --picture Sources/maltavla/Documentation.docc/Resources/growth.svg

    `maltavla-bench help run` says how to run a part of it. It ends with status 1 where a ratio misses what is asked of it
    at least. Seconds differ from machine to machine and decide nothing.
    """

  static func closing(_ threads: Int) -> String {
    let peers = Peers.all(threads: threads)
    let methods = peers.map { "- **\($0.name)**: \($0.method)" }
    let installations = peers.map { "    " + $0.installation }
    return """
      ## Growth

      ![Time and memory against events, for the program and its peers](growth.svg)

      ## How it is measured

      Every answer is first held to the right one, which is computed from the events as they were invented, figure by
      figure. A program that answers wrong is named and not timed. Then all take turns, so that what disturbs the machine
      for a while disturbs everybody. Each is started without a shell, reads files that are in memory already, and writes
      to nowhere. Time and memory are the system's own account of the process (`wait4`), taken by a small process of its
      own, since the system counts the memory of whoever starts a program as the program's at first: nobody can be seen to
      take less than that process does, as the row of `/bin/true` shows.

      - **maltavla**: `export --figures quarter`. It verifies the checksum of every line, settles corrections, and
        reads its plan anew every time.
      - **wc -l**: counts the lines of the same files.
      \(methods.joined(separator: "\n"))

      Where they are not installed:

      \(installations.joined(separator: "\n"))
      """
  }
}
