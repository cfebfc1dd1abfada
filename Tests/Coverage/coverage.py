#!/usr/bin/env python3
"""Prints the line coverage of every room, and fails where one that must be covered is not.

    swift build --build-tests --enable-code-coverage
    swift test --skip-build --enable-code-coverage
    python3 Tests/Coverage/coverage.py "$(swift test --show-codecov-path)"

The last argument is the report of llvm-cov that `swift test` leaves behind.
"""
import json
import sys
from collections import defaultdict

# The rooms that figures rest on, and the share of their lines that the tests must run.
REQUIRED = {"Goals", "Journal", "Notation", "Reading"}
LEAST = 95.0


def rooms(report):
    """The lines of each room under Sources: how many there are, and how many were run."""
    lines = defaultdict(lambda: [0, 0])
    for file in report["data"][0]["files"]:
        parts = file["filename"].split("/Sources/")
        if len(parts) < 2 or "/checkouts/" in file["filename"]:
            continue
        summary = file["summary"]["lines"]
        room = lines[parts[-1].split("/")[0]]
        room[0] += summary["count"]
        room[1] += summary["covered"]
    return lines


def main(path):
    with open(path, encoding="utf-8") as file:
        lines = rooms(json.load(file))
    low = []
    print(f"{'Room':<12} {'lines':>7} {'run':>7} {'share':>8}")
    for room, (count, run) in sorted(lines.items()):
        share = 100 * run / count if count else 100.0
        wanted = f"  at least {LEAST:g} %" if room in REQUIRED else ""
        print(f"{room:<12} {count:>7} {run:>7} {share:>6.1f} %{wanted}")
        if room in REQUIRED and share < LEAST:
            low.append(room)
    missing = REQUIRED - lines.keys()
    if missing or low:
        sys.exit(f"too little is tested: {', '.join(sorted(missing | set(low)))}")


if __name__ == "__main__":
    main(sys.argv[1])
