"""One clone of a workspace: what its writer does with the built program, and what git does with its files."""

import json, os, pathlib, subprocess

import lines

# Nothing of the machine's own settings, and no tidying up in the middle of a measurement.
_SETTINGS = {"gc.auto": "0", "commit.gpgsign": "false", "core.fsync": "none", "advice.diverging": "false"}
_LINES = {}


class Trouble(Exception):
    """A command that did not end as it should; its words say which and how."""


class Clone:
    """A folder with a clone in it, and the writer who works there."""

    def __init__(self, binary, folder, writer):
        self.binary, self.folder, self.writer = binary, pathlib.Path(folder), writer
        # The ids in its files.
        self.known = frozenset()
        # The bytes of its files, by their names, as they were last read.
        self.files = {}
        self._has_news = True
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_COUNT": str(len(_SETTINGS)), "GIT_EDITOR": "true",
            "MALTAVLA_WRITER": writer,
            **{f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
               for what, value in (("NAME", writer), ("EMAIL", f"{writer}@example.org"))},
            **{f"GIT_CONFIG_{kind}_{place}": text for place, pair in enumerate(_SETTINGS.items())
               for kind, text in zip(("KEY", "VALUE"), pair)},
        }

    @property
    def file(self):
        """The writer's own file."""
        return self.folder / "plans" / "journal" / f"{self.writer}.tsv"

    def git(self, *arguments, may_fail=False):
        """Runs git and returns what it says; raises Trouble where it fails."""
        return self._run(["git", *arguments], may_fail)

    def maltavla(self, *arguments):
        """Runs the program and returns what it says; raises Trouble where it fails."""
        return self._run([self.binary, *arguments])

    def _run(self, command, may_fail=False):
        run = subprocess.run(command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                             capture_output=True, text=True)
        if run.returncode and not may_fail:
            raise Trouble(f"{self.folder.name}: {' '.join(command)}: {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout.strip() if not run.returncode else None

    def write(self, *arguments):
        """Runs a command that logs, and returns the event that it acknowledged, as its file holds it."""
        said = self.maltavla(*arguments)
        self._has_news = True
        with open(self.file, "rb") as file:
            file.seek(max(0, os.path.getsize(self.file) - lines.LINE_LIMIT))
            event = lines.decode(file.read().removesuffix(b"\n").rsplit(b"\n", 1)[-1])
        if event.id[-4:] not in said:
            raise Trouble(f"{self.folder.name}: {' '.join(arguments)}: acknowledged {said}, wrote {event}")
        self.known |= {event.id}
        return event

    def read(self):
        """Reads its files by the tests' own road, and returns the events; raises Trouble where a line is damaged, two
        lines contradict each other or something that was there is lost."""
        events = {}
        self.files = {path.name: path.read_bytes() for path in self.file.parent.glob("*.tsv")}
        for path, data in self.files.items():
            for line in data.removesuffix(b"\n").split(b"\n"):
                event = _LINES.get(line)
                if event is None:
                    try:
                        event = _LINES[line] = lines.decode(line)
                    except lines.Damaged as damage:
                        raise Trouble(f"{self.folder.name}: {path}: {damage}: {line!r}") from None
                if events.setdefault(event.id, event) != event:
                    raise Trouble(f"{self.folder.name}: {path}: two contents of {event.id}")
        if lost := self.known - events.keys():
            raise Trouble(f"{self.folder.name}: lost {sorted(lost)}")
        self.known = frozenset(events)
        return events

    def commit(self):
        """Commits what has changed, if anything has."""
        if self._has_news:
            self.git("add", "plans")
            self.git("commit", "-q", "--allow-empty", "-m", "Events")
            self._has_news = False

    def strip_last_newline(self):
        """Does what some editors do when they save."""
        data = self.file.read_bytes() if self.file.exists() else b""
        if data:
            self.file.write_bytes(data.rstrip(b"\n"))
            self._has_news = True

    def figures(self):
        """What the program says that each metric comes to."""
        status = json.loads(self.maltavla("status", "--json"))
        return {goal["metric"]: goal["actual"] for goal in status["plans"][0]["goals"]}
