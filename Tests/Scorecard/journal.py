#!/usr/bin/env python3
"""Reads and writes journal files by its own rules, as the documentation of the format says them.

It shares nothing with the program: where the two read the same file differently, one of them is wrong. What a line
holds is for lines.py to say, whose names are this module's too.

As a program: journal.py FILE… prints each file's events and what is wrong with it; exit 1 where something is.
"""

import pathlib, re, sys
from dataclasses import dataclass, field

from lines import COLUMNS, LINE_LIMIT, Damaged, Event, crc32c, decode, encode, is_identifier, mark, mark_of, ulid

_MARKER = re.compile(rb"(<{7}|={7}|>{7}|\|{7})([ \t\r].*)?", re.DOTALL)


@dataclass
class Reading:
    """What a file holds: events with their line numbers, and what is wrong, by line number."""

    events: list = field(default_factory=list)
    damaged: dict = field(default_factory=dict)
    # Whether the last line has no newline and is no event.
    is_torn: bool = False

    @property
    def only_events(self):
        """The events without their line numbers."""
        return [event for _, event in self.events]


def read(data):
    """What the bytes of one writer's file hold."""
    reading = Reading()
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    is_cut = lines.pop() if lines[-1] == b"" else None
    for number, line in enumerate(lines, 1):
        try:
            event = _line(line)
            if event:
                reading.events.append((number, event))
        except Damaged as damage:
            reading.damaged[number] = str(damage)
            reading.is_torn = is_cut is None and number == len(lines)
    return reading


def _line(line):
    """The event on a line, None on a blank line or a comment; raises Damaged."""
    if not line.strip(b" \t\r"):
        return None
    if line.startswith(b"#"):
        # Also what a damaged first byte makes of an event.
        if line.lstrip(b"# ").count(b"\t") == COLUMNS - 1:
            raise Damaged("an event in a comment")
        return None
    if _MARKER.fullmatch(line):
        raise Damaged("a conflict marker")
    return decode(line)


def read_file(path):
    """What a file holds; one that is missing holds nothing."""
    path = pathlib.Path(path)
    return read(path.read_bytes()) if path.exists() else Reading()


def read_folder(folder):
    """What every writer's file in a journal's folder holds, by the writer's name."""
    files = sorted(pathlib.Path(folder).glob("*.tsv")) if pathlib.Path(folder).is_dir() else []
    return {path.stem: read_file(path) for path in files if is_identifier(path.stem)}


def contents(readings):
    """The events of several files by their ids, each a set: more than one member is a contradiction."""
    union = {}
    for reading in readings:
        for event in reading.only_events:
            union.setdefault(event.id, set()).add(event)
    return union


def in_force(events):
    """The events that count, where none is taken back twice: the same line once, nothing that was taken back."""
    taken = {tag.partition("=")[2] for event in events for tag in event.tags.split(";")
             if tag.startswith(("of=", "corrects="))}
    return {event for event in events if event.value != "void" and event.id not in taken}


def total(events, metric):
    """What the increments of a metric come to, whole numbers as the tests log them."""
    return sum(int(event.value) for event in in_force(events) if event.metric == metric)


if __name__ == "__main__":
    status = 0
    for name in sys.argv[1:]:
        found = read_file(name)
        for number, event in found.events:
            print(f"{name}:{number}:", "\t".join(event))
        for number, damage in found.damaged.items():
            print(f"{name}:{number}: {damage}", file=sys.stderr)
            status = 1
    sys.exit(status)
