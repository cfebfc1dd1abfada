"""The rows of the scorecard: what each test's figures say, in words."""

import json, pathlib

CORPORA = pathlib.Path(__file__).resolve().parents[1] / "Fuzz/.corpus"


def number(count):
    """12,345."""
    return f"{count:,}"


def faults(counts):
    states = f"{counts['commands']} commands, each with its files new, existing and torn"
    yield ("Killed at every system call of every writing command", f"{number(counts['kills'])} points: {states}",
           "nothing acknowledged is lost")
    yield ("EIO, ENOSPC, EINTR, ENOMEM, EDQUOT at every system call", f"{number(counts['errors'])} points",
           "no false \"saved\", nothing damaged")


def planted(counts):
    if "kinds" not in counts:
        yield ("Planted faults", f"{counts['plants']} plants", "fit the sources; not built in a quick run")
    else:
        yield ("The tests themselves: planted faults", f"{counts['plants']} faults of {counts['kinds']} kinds",
               f"{counts['kinds caught']} of {counts['kinds']} caught")


def kills(counts):
    yield ("`kill -9` while logging", f"{number(counts['kills'])} kills, {number(counts['acknowledged'])} acknowledged",
           f"{counts['lost']} lost")


def writers(counts):
    each = counts["events of writers"] // counts["writers"]
    yield (f"{counts['writers']} writers × {each} events in one file, and separate processes",
           f"{number(counts['events of writers'])} and {number(counts['processes'])}",
           f"{counts['lost']} lost, {counts['doubled']} doubled")


def prefixes(counts):
    yield ("Every byte prefix of an append × what may stand after it", f"{number(counts['states'])} states",
           f"{counts['wrong events']} wrong events")


def mutations(counts):
    yield ("Corrupted bytes", f"{number(counts['mutations'])} mutations",
           f"{counts.get('undetected', 0)} undetected, {counts.get('lost lines', 0)} other lines lost")


def fulldisk(counts):
    yield ("A full disk (64 KiB)",
           f"{number(counts['logs on a full disk'])} logs, {number(counts['refused on a full disk'])} of them refused; "
           f"{number(counts['short writes'] + counts['short files'])} short writes",
           f"{counts['lost']} acknowledged lost; `check` passes after")


def merging(result):
    yield ("Merges by git, simulated", f"{number(result['rounds'])} rounds × {result['clones']} clones",
           f"{result['conflicts']} conflicts, {result['lost']} lost")


TESTS = {"faults": faults, "planted": planted, "kills": kills, "writers": writers, "prefixes": prefixes,
         "mutations": mutations, "fulldisk": fulldisk, "merging": merging}


def row(test, result):
    """The rows of one test's result."""
    if "skipped" in result:
        return [(test, "skipped", result["skipped"])]
    if result["ended"] != 0:
        failures = result.get("failures") or [{"state": test}]
        return [(test, "FAILED", f"{len(failures)} failures, the first in {failures[0]['state']}")]
    return list(TESTS[test](result.get("counts", result)))


def fuzzing():
    """What the fuzzing of each reader has come to so far, if it has left its totals."""
    for file in sorted(CORPORA.glob("*/total.json")):
        total = json.loads(file.read_text())
        crashes = f"{total['crashes']} crash" + ("" if total["crashes"] == 1 else "es")
        yield (f"Fuzzing with AddressSanitizer: {file.parent.name}", f"{number(total['runs'])} runs",
               f"{crashes} found and mended, slowest input {total['slowest'] / 1000:.1f} ms", "")
