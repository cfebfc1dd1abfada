"""The scorecard as a page of the documentation, in the words of its readers."""

import datetime, os, pathlib, platform

PAGE = pathlib.Path(__file__).resolve().parents[2] / "Sources/maltavla/Documentation.docc/Scorecard.md"

INTRODUCTION = """# The scorecard

What the journal has been through, and what it cost: nothing that was acknowledged.

## Overview

The journal is the board's record. These are the tests that say how far it can be trusted: each drives the built program
as its users do, and judges by its own reading of the files. One command runs them all, in about {minutes} minutes, and
writes this page:

    python3 Tests/Scorecard/score.py --full --write BINARY

`--quick` takes about a minute and runs within `swift test` too. Every failure names the command that shows it again.

"""

CLOSING = """
## What the tests do

- **Faults** (`faults.py`): a clean run of every writing command is traced with `strace`. Then the run is done again for
  each of its system calls, and there it is killed, or the call fails. What the program says must be so: an event that
  is acknowledged is in the journal whole, one that it says was not saved is not there, nothing else has changed, and
  the next `log` works.
- **Planted faults** (`planted.py`): the tests are tested. The program is broken on purpose in five ways, and they must
  notice.
- **Kills** (`kills.py`): `kill -9` at any moment, half of them just as the file has grown.
- **Writers** (`writers.py`): many processes in one file, and two that are held by `strace` where it would hurt most.
- **Prefixes** (`prefixes.py`): an append cut off after every byte, with what a crashed machine may leave behind it.
- **Damage** (`mutations.py`): bits turned, bytes replaced, lost, put in, exchanged or doubled.
- **A full disk** (`fulldisk.py`): a disk of 64 KiB, and writes cut short after every byte.

A power cut is not among them: that a synced file survives one is the word of the disk and the system. What the program
owes is to sync before it acknowledges, never to try a failed sync again, and to say "obekräftat" when one fails.
"""


def write(rows, missing, seconds):
    """Writes the page: rows of what was tested, how much, the outcome, and with which program; and what was not."""
    table = "| Test | Run | Outcome | Program |\n| --- | --- | --- | --- |\n"
    table += "".join("| " + " | ".join(cells) + " |\n" for cells in rows)
    today = datetime.date.today()
    text = INTRODUCTION.format(minutes=max(1, round(seconds / 60)))
    text += f"The figures of {today.day} {today:%B %Y}, on {machine()}; the last column is the\n"
    text += f"beginning of the SHA-256 of the program that was tested:\n\n{table}"
    if missing:
        text += f"\nNot run in full for this page: {', '.join(missing)}.\n"
    text += CLOSING
    PAGE.write_text(text)


def machine():
    """What the tests ran on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    names = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    processors = f"{os.cpu_count()} × {names[0] if names else platform.machine()}"
    return f"{processors}, {memory:.0f} GiB, Linux {platform.release().partition('-')[0]}"
