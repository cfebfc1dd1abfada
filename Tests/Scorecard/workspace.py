"""A workspace to test in: a small plan, journals made by the tests themselves, and the program run as users run it."""

import json, os, pathlib, re, subprocess
from typing import NamedTuple

import journal

PLAN = """---
title: Verksamhetsplan 2024
organisation: Ale arbetarekommun
arbetarekommuner: Ale
period: 2024
---

Mål:

- Minst 5000 samtal {#samtal}
- En strategi antas {#strategi kind=milestone}
  - [ ] Förslag till styrelsen {#utkast}
  - [ ] Införd {#inford}
- Föreningarna trivs {#trivsel kind=qualitative}
"""

# The first lines of the answers that say that an event is saved; the group is the end of its id.
ACKNOWLEDGED = re.compile(r"^(?:Sparat (\w{4}): .*|Taget tillbaka .* Makuleringen är (\w{4})\."
                          r"|Rättat: .* inte längre, (\w{4}) gäller: .*)\n", re.MULTILINE)
LOADED = re.compile(r"^Inläst ur .*: (\d+) ny(?:a)?, ", re.MULTILINE)
_CHECKED = re.compile(r": ([\d\s]+) händelse(?:r)? gäller av ([\d\s]+),")
PLANS_CHECKED = re.compile(r" i (?:\d+ av )?(\d+) plan(?:er)?[,. ]")


class Run(NamedTuple):
    """How one run of the program ended; a negative status is the signal that ended it."""

    status: int
    out: str
    err: str

    @property
    def acknowledged(self):
        """The ends of the ids of the events that the program says are saved."""
        return ["".join(groups) for groups in ACKNOWLEDGED.findall(self.out)]

    @property
    def checked(self):
        """How many events `check` says are in force, and of how many lines; none where it says nothing of it."""
        found = _CHECKED.search(self.out)
        # Thousands are parted by spaces of several kinds.
        return tuple(int("".join(group.split())) for group in found.groups()) if found else None

    @property
    def loaded(self):
        """How many new events the program says it has saved out of a table; none where it says nothing of it."""
        found = LOADED.search(self.out)
        return int(found[1]) if found else None


class Workspace:
    """A folder with `plans/` in it."""

    def __init__(self, folder, binary, has_plan=True):
        self.folder = pathlib.Path(folder)
        self.binary = binary
        self.plans = self.folder / "plans"
        self.journal = self.plans / "journal"
        self.folder.mkdir(parents=True, exist_ok=True)
        if has_plan:
            self.plans.mkdir(exist_ok=True)
            (self.plans / "ale-2024.md").write_text(PLAN)

    def file(self, writer="anna"):
        """A writer's file."""
        return self.journal / f"{writer}.tsv"

    def write(self, writer, data):
        """Makes a writer's file."""
        self.journal.mkdir(mode=0o700, exist_ok=True)
        self.file(writer).write_bytes(data)

    def read(self, writer="anna"):
        """What a writer's file holds, by the tests' own rules."""
        return journal.read_file(self.file(writer))

    def environment(self, writer="anna"):
        """All variables that the program sees; wide lines, so that no answer is folded."""
        return {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "LANG": "sv_SE.UTF-8", "TZ": "UTC",
            "COLUMNS": "1000", "MALTAVLA_WRITER": writer, "SWIFT_BACKTRACE": "enable=no",
            # A program that is built to measure coverage would leave a file.
            "LLVM_PROFILE_FILE": "/dev/null"}

    def start(self, *arguments, writer="anna", under=(), limited_to=None):
        """Starts the program and does not wait: under another one if that is named, and so that none of its files may
        have more bytes than it is limited to."""
        # prlimit stands next to the program: what traces it may write what it likes.
        limit = [] if limited_to is None else ["prlimit", f"--fsize={limited_to}"]
        return subprocess.Popen(
            [*under, *limit, self.binary, *arguments], cwd=self.folder, env=self.environment(writer),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments, **options):
        """Runs the program to its end."""
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=120)
        return Run(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))

    def log(self, note, writer="anna", **options):
        """Logs one conversation, by whose note it can be told from the others."""
        return self.run("log", "samtal", "1", "--date", "2024-03-01", "--note", note, writer=writer, **options)

    def history(self):
        """The events that the program reads, as the tests' own."""
        run = self.run("history", "--json")
        assert run.status == 0, run.err
        return [(event["writer"], as_event(event), event["counted"]) for event in json.loads(run.out)["events"]]

    def conversations(self):
        """The figure of the goal `samtal`, which the program reads by another way than it reads single events."""
        run = self.run("status", "--as-of", "2024-12-31", "--json")
        goals = [goal for plan in json.loads(run.out)["plans"] for goal in plan["goals"]] if run.out else []
        return [goal["actual"] for goal in goals if goal["id"] == "samtal"]


def as_event(entry):
    """An event of `history --json` in the columns of the journal."""
    tags = ";".join(
        f"{name}={value}" for name, values in entry["tags"].items()
        for value in (values if isinstance(values, list) else [values]))
    return journal.Event(
        entry["date"], entry["metric"], entry["arbetarekommun"] or "", entry["value"], tags, entry["note"] or "",
        entry["id"])


def events(writer, count, seed, first_note="rad"):
    """Events of a writer as a careful program would have logged them, ids rising."""
    milliseconds = 1_709_300_000_000
    made = []
    for number in range(count):
        rest = seed.getrandbits(60)
        made.append(journal.Event(
            f"2024-03-{number % 28 + 1:02}", "samtal", "Ale", f"+{number + 1}",
            "valdistrikt=Nödinge södra" if number % 3 == 0 else "", f"{first_note} {number}, åäö" if number % 2 else "",
            journal.ulid(milliseconds + number * 1000, writer, rest)))
    return made


def text(made):
    """The lines of events as a file has them."""
    return b"".join(journal.encode(event) + b"\n" for event in made)
