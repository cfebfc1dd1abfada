#!/usr/bin/env python3
"""The scorecard: runs every test of the journal's reliability and says what came out.

Usage: score.py [--quick|--full] [--seed N] [--resume] [--write] [TEST…] BINARY

BINARY is the program, best the static release build. --quick (unless told otherwise) takes about a minute; --full is
everything the scorecard asks for, and with --write also writes Sources/maltavla/Documentation.docc/Scorecard.md. The
tests may be named: faults, planted, kills, writers, prefixes, mutations, fulldisk, merging. A full test that passes is
noted with the program's checksum, which the page shows; --resume leaves out those that have passed. Exit 1 where one
failed.
"""

import argparse, hashlib, json, pathlib, secrets, subprocess, sys, time

import page
from rows import TESTS, fuzzing, row

HERE = pathlib.Path(__file__).resolve().parent
# What has passed in full, and with which program.
NOTES = HERE / ".passed.json"


def run(test, options):
    """One test as a program of its own; what its last line says."""
    size = ["--full"] if options.full else ["--quick"]
    command = [sys.executable, HERE / f"{test}.py", options.binary, *size, "--seed", str(options.seed)]
    print(f"== {test}", file=sys.stderr, flush=True)
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    lines = done.stdout.strip().splitlines()
    try:
        result = json.loads(lines[-1])
    except (IndexError, ValueError):
        result = {"failures": [{"state": test, "why": "it gave no result"}]}
    return result | {"ended": done.returncode, "seconds": round(time.monotonic() - started, 1)}


def noted():
    """What has passed in full so far, by test."""
    return json.loads(NOTES.read_text()) if NOTES.exists() else {}


def results(tests, options):
    """The results of the tests by name, run unless they have passed and are to be left out."""
    program = hashlib.sha256(pathlib.Path(options.binary).read_bytes()).hexdigest()[:8]
    found = noted() if options.resume and options.full else {}
    for test in tests:
        if test not in found:
            # What is planted in is built for it.
            found[test] = run(test, options) | {"program": "" if test == "planted" else program}
            if options.full and found[test]["ended"] == 0:
                NOTES.write_text(json.dumps(noted() | {test: found[test]}))
    return {test: found[test] for test in tests}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="a sample of each test (unless told otherwise)")
    size.add_argument("--full", action="store_true", help="everything")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 32))
    parser.add_argument("--write", action="store_true", help="write the page of the documentation; only with --full")
    parser.add_argument("--resume", action="store_true", help="leave out what has passed in full before")
    parser.add_argument("tests", nargs="*", metavar="TEST")
    parser.add_argument("binary", metavar="BINARY")
    options = parser.parse_args()
    every = [test for test in TESTS if (HERE / f"{test}.py").exists()]
    tests = options.tests or every
    if unknown := [test for test in tests if test not in TESTS]:
        parser.error(f"no such test: {', '.join(unknown)}")
    if options.write and not options.full:
        parser.error("only a full run writes the page")
    print(f"seed {options.seed}", file=sys.stderr)
    found = results(tests, options)
    rows = [(*line, found[test]["program"]) for test in tests for line in row(test, found[test])]
    rows += fuzzing() if options.full else []
    for name, ran, outcome, _ in rows:
        print(f"{name}: {ran}: {outcome}")
    failed = [test for test in tests if found[test]["ended"] not in (0, 77)]
    if options.write:
        if any(result["ended"] for result in found.values()):
            sys.exit("The page is not written: " + ", ".join(failed or ["a test could not run here"]))
        page.write(rows, [test for test in every if test not in tests], sum(one["seconds"] for one in found.values()))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
