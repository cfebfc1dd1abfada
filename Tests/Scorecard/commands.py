"""The commands that write, each with the states of the workspace that it is tried in.

A state is what the folder holds before: files by their names. What a command may have made of it is for `verdicts.py`
to say.
"""

import random
from dataclasses import dataclass

import journal, workspace

STATES = ["new", "existing", "torn"]
PLAN = "plans/ale-2024.md"
OWN, OTHER = "plans/journal/anna.tsv", "plans/journal/bo.tsv"
QUARANTINE = "plans/journal/anna.karantan.txt"
# What a crash may have left where a file was being written.
OLD_DRAFT = "plans/.maltavla-0ldcr4sh.tmp"

_seed = random.Random(6)
OWN_EVENTS = workspace.events("anna", 4, _seed)
OTHER_EVENTS = workspace.events("bo", 2, _seed, "annan rad")
# Cut off in the middle of a letter, as a crash may do.
FRAGMENT = "2024-03-30\tsamtal\tAle\t+9\tvaldistrikt=Nö".encode()[:-1]

# A line that was changed by hand stands among the others where there is something to repair.
DAMAGED_LINE = journal.encode(OWN_EVENTS[0]).replace(b"+1", b"+11") + b"\n"

TABLE = """Datum;Mått;Arbetarekommun;Antal
2024-03-14;samtal;Ale;17
2024-03-15;samtal;Ale;4
2024-03-16;samtal;Ale;31
"""

DOCUMENT = """Verksamhetsplan 2025
Ale arbetarekommun

Mål:
- Minst 300 samtal
- Minst 450 medlemmar vid årets slut
"""


@dataclass(frozen=True)
class Command:
    """A command line, and what it is for."""

    name: str
    arguments: tuple
    # How many events it appends to the writer's own file.
    appends: int = 0
    # The file that it writes whole.
    output: str = ""
    # Whether a file that is there already gives way.
    replaces: bool = True
    # Whether it names an event of another writer's, which must then be there.
    needs_other: bool = False
    # Whether it makes what a workspace lacks, file by file.
    begins: bool = False
    # Whether it says how many events it saved, and saves none that it has saved before.
    loads: bool = False
    # Whether it moves damaged lines of the writer's file to the file beside it.
    repairs: bool = False

    def files(self, state):
        """What the workspace holds in a state: bytes by name."""
        if self.begins and state != "existing":
            return {} if state == "new" else {OLD_DRAFT: b"# halv"}
        files = {PLAN: workspace.PLAN.encode(), "dokument.txt": DOCUMENT.encode(), "kampanj.csv": TABLE.encode()}
        if self.needs_other or state != "new":
            files[OTHER] = workspace.text(OTHER_EVENTS)
        if state != "new":
            files[OWN] = workspace.text(OWN_EVENTS) + (FRAGMENT if state == "torn" else b"")
        if self.repairs and state != "new":
            files[OWN] = DAMAGED_LINE + files[OWN].replace(b"\t+2\t", b"\t+7\t")
        if self.output and state == "existing":
            files[self.output] = workspace.PLAN.replace("2024", "2025").encode()
        if self.output and state == "torn":
            files[OLD_DRAFT] = b"# halv"
        return files


_other = OTHER_EVENTS[1].id
COMMANDS = [
    Command("log", ("log", "samtal", "17", "--date", "2024-03-14", "--note", "Efter lunch, på Ågatan"), appends=1),
    Command("undo", ("undo", _other), appends=1, needs_other=True),
    Command("correct", ("correct", _other, "19"), appends=1, needs_other=True),
    Command("assess", ("assess", "trivsel", "osäkert", "--note", "Vi får se"), appends=1),
    Command("done", ("done", "strategi", "utkast", "--date", "2024-03-14"), appends=1),
    Command("import", ("import", "dokument.txt", "--output", "plans/ny-2025.md"), output="plans/ny-2025.md",
            replaces=False),
    Command("report", ("report", "--period", "2024-Q1", "--format", "html", "--output", "rapport.html"),
            output="rapport.html"),
    Command("init", ("init",), begins=True),
    Command("load", ("load", "kampanj.csv"), appends=3, loads=True),
    Command("repair", ("check", "--repair"), repairs=True),
]


def all_events(files):
    """Every whole event of a workspace's files, by the tests' own rules."""
    return [event for name, data in sorted(files.items()) if name.endswith(".tsv")
            for event in journal.read(data).only_events]
