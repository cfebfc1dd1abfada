"""Faults to plant in the program, each a small change of its source, and the tests that must catch them.

A change names the words that it replaces. Where they have moved it fails loudly: then mend the plant.
"""

import pathlib
from dataclasses import dataclass

APPEND, LOCK = "Sources/Storage/DurableAppend.swift", "Sources/Storage/FileLock.swift"
WHOLE, LINE = "Sources/Storage/WholeFile.swift", "Sources/Journal/Lines/EventLine.swift"
SCAN = "Sources/Journal/Scan/FastLine.swift"
LOG = "Sources/maltavla/Commands/LogCommand.swift"


class Moved(Exception):
    """The source no longer has the words that a plant replaces, or has them more than once."""


@dataclass(frozen=True)
class Plant:
    """A fault: its name, the kind that the scorecard counts, its changes, and each test that must catch it, with the
    states that it is tried in."""

    name: str
    kind: str
    changes: tuple
    caught_by: tuple

    def put(self, tree):
        """Plants the fault in a tree; the files as they were before, by path."""
        before = {}
        for file, words, instead in self.changes:
            path = pathlib.Path(tree) / file
            text = path.read_text()
            before.setdefault(path, text)
            if text.count(words) != 1:
                raise Moved(f"{self.name}: {file} has {text.count(words)} times: {words}")
            path.write_text(text.replace(words, instead))
        return before


PLANTS = [
    Plant(
        "acknowledges before it writes", "acknowledges early",
        ((APPEND, "    try write(bytes, to: file)\n", """\
    let early = Array("Sparat ".utf8) + bytes.dropLast(10).suffix(4) + Array(": nästan.\\n".utf8)
    _ = Glibc.write(STDOUT_FILENO, early, early.count)
    try write(bytes, to: file)
"""),
         (LOG, "call.say(.saved(event, measure))", "_ = measure")),
        (("faults", "log/existing/write/1/EIO"), ("faults", "log/existing/fdatasync/1/EIO"), ("fulldisk", "short"))),
    Plant(
        "takes no lock", "no lock",
        ((LOCK, "try system { flock(number, LOCK_EX | LOCK_NB) }", "_ = number"),),
        (("writers", "slow-write"), ("writers", "short-write"))),
    Plant(
        "counts lines whose checksum is wrong", "no CRC",
        ((LINE, "guard written == computed else", "guard written == computed || !line.isEmpty else"),),
        (("mutations", "digit"), ("mutations", "bit"))),
    Plant(
        "adds up lines whose checksum is wrong", "no CRC",
        ((SCAN, "LineChecksum.word(of: line, from: 0, to: idEnd) == line.word(at: idEnd &+ 1)",
          "LineChecksum.word(of: line, from: 0, to: idEnd) != 0"),),
        (("mutations", "value"),)),
    Plant(
        "cuts off a torn tail", "truncates",
        ((APPEND, """      bytes.insert(UInt8(ascii: "\\n"), at: 0)\n""", """\
      var end = file.size
      while end > 0, try file.bytes(from: end - 1, count: 1) != [UInt8(ascii: "\\n")] { end -= 1 }
      ftruncate(file.descriptor, off_t(end))
"""),),
        (("prefixes", "a line/40/nothing"), ("faults", "log/torn/write/1/KILL"))),
    Plant(
        "writes a whole file where it stands", "truncates",
        ((WHOLE, "let draft = draftName(beside: target)", "let draft = target"),
         (WHOLE, "flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW", "flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW")),
        (("faults", "report/existing/write/1/EIO"), ("fulldisk", "file"))),
    Plant(
        "tries a failed sync again", "retries the sync",
        ((APPEND, "guard fdatasync(file.descriptor) == 0 else",
          "guard fdatasync(file.descriptor) == 0 || fdatasync(file.descriptor) == 0 else"),),
        (("faults", "log/existing/fdatasync/1/EIO"),)),
]
