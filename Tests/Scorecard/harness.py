"""What the programs of the scorecard share: their command line, their counts, and how a failure is told.

Every program takes the built binary, prints how it gets on and what fails on standard error, and ends with one line of
JSON on standard output. Exit 0: nothing failed. Exit 1: something did; each failure names the command that shows it
again. Exit 77: this machine cannot run it, and the JSON says why.
"""

import argparse, json, os, pathlib, random, secrets, shlex, sys, tempfile, threading, time
from concurrent.futures import ThreadPoolExecutor


class Skipped(Exception):
    """This machine lacks what the program needs; its words say what."""


class Score:
    """The counts of one program, and its failures; safe to use from several threads."""

    def __init__(self, options):
        self.options = options
        self.counts = {}
        self.failures = []
        self._lock = threading.Lock()
        self._shown = time.monotonic()

    def count(self, name, number=1):
        """Adds to a count, and now and then shows how far the program has come."""
        with self._lock:
            self.counts[name] = self.counts.get(name, 0) + number
            if time.monotonic() - self._shown > 20:
                self._shown = time.monotonic()
                self.say(", ".join(f"{count} {name}" for name, count in self.counts.items()))

    def fail(self, state, why):
        """Tells of a state in which something went wrong, with the command that shows it again."""
        with self._lock:
            self.failures.append({"state": state, "why": why})
            if len(self.failures) <= 25:
                self.say(f"FAILED {state}: {why}\n  again: {self.options.again(state)}")

    def say(self, text):
        """A line on standard error."""
        print(f"[{self.options.name}] {text}", file=sys.stderr, flush=True)

    def result(self):
        """Everything as the closing line of JSON has it."""
        return {
            "harness": self.options.name, "full": self.options.full, "seed": self.options.seed,
            "counts": self.counts, "failures": self.failures}


class Options:
    """What a program was asked for."""

    def __init__(self, name, binary, full=False, seed=None, only=None):
        self.name = name
        self.binary = str(pathlib.Path(binary).resolve())
        self.full = full
        self.seed = secrets.randbelow(1 << 32) if seed is None else seed
        self.only = only

    def random(self, *of):
        """A source of chance that the seed and the given words decide."""
        return random.Random(":".join(map(str, (self.seed, *of))))

    def again(self, state):
        """The command that shows one state again."""
        words = ["python3", f"Tests/Scorecard/{self.name}.py", self.binary, "--seed", str(self.seed)]
        return shlex.join(words + (["--full"] if self.full else []) + ["--only", state])


def in_parallel(work, states):
    """Does the work for every state, as many at once as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(work, states):
            pass


def temporary_folder():
    """A folder that is removed in the end; in memory where there is room, for no test here needs a slow disk."""
    memory = pathlib.Path("/dev/shm")
    place = memory if os.access(memory, os.W_OK) and "TMPDIR" not in os.environ else None
    return tempfile.TemporaryDirectory(prefix="maltavla-", dir=place, ignore_cleanup_errors=True)


def measured(name, measure, options):
    """Runs a program's work; its result."""
    score = Score(options)
    score.say(f"seed {options.seed}, {'full' if options.full else 'quick'}")
    started = time.monotonic()
    try:
        measure(options, score)
        result = score.result()
    except Skipped as reason:
        score.say(f"SKIPPED: {reason}")
        result = score.result() | {"skipped": str(reason)}
    return result | {"seconds": round(time.monotonic() - started, 1)}


def main(measure):
    """The command line of every program."""
    name = pathlib.Path(sys.argv[0]).stem
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("binary", metavar="BINARY", help="the program, best the static release build")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="a sample, in seconds (unless told otherwise)")
    size.add_argument("--full", action="store_true", help="everything that the scorecard asks for")
    parser.add_argument("--seed", type=int, help="decides everything that is left to chance")
    parser.add_argument("--only", metavar="STATE", help="one state, as a failure names it")
    given = parser.parse_args()
    result = measured(name, measure, Options(name, given.binary, given.full, given.seed, given.only))
    print(json.dumps(result, ensure_ascii=False))
    sys.exit(77 if "skipped" in result else 1 if result["failures"] else 0)
