#!/usr/bin/env python3
"""Fails or ends the program at every system call of every writing command, and looks at what is left.

A clean run is traced; then, for each of its calls, the run is done again in a fresh workspace and killed there, or the
call fails with EIO, ENOSPC, EINTR, ENOMEM or EDQUOT. The journal is new, existing, or torn: its last line cut off. What
must hold in every state stands in verdicts.py and aftermath.py. --full tries all of them, --quick the calls of `log`
and `report` that reach the disk and a sample of the rest.
"""

import pathlib, shutil

import aftermath, harness, tracing, verdicts
from commands import COMMANDS, STATES
from workspace import PLAN, Workspace

# The calls by which an event reaches the disk.
ESSENTIAL = {"write", "fdatasync", "fsync", "flock", "mkdir", "ftruncate", "rename", "link"}
QUICK_SAMPLE = 240


class Sweep:
    """One program's sweep, in a folder of its own."""

    def __init__(self, options, score, folder):
        self.options, self.score, self.folder = options, score, pathlib.Path(folder)
        self.clean = {}
        self.seen = set()

    def workspace(self, name, before):
        """A fresh workspace; above it lies another one, which is nobody's business here."""
        outer = Workspace(self.folder / name, self.options.binary)
        space = Workspace(outer.folder / "krets", self.options.binary, has_plan=False)
        for file, data in before.items():
            path = space.folder / file
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(data)
        return space

    def trace(self, command, state):
        """The points of a clean run, and what it makes of its file."""
        before = command.files(state)
        space = self.workspace(f"{command.name}-{state}", before)
        trace = space.folder.parent / "trace"
        run = space.run(*command.arguments, under=tracing.tracing(trace))
        after = verdicts.files(space.folder)
        self.clean[command.name, state] = after
        wrong = list(verdicts.of_run(command, before, after, run, "", "", expected=after))
        if run.status != (0 if command.replaces or command.output not in before else 74) or wrong:
            self.score.fail(f"{command.name}/{state}", f"without any fault: {wrong} {run}")
        # A program that is not static is loaded from many files, and the loader is not what is tested.
        is_static = tracing.is_static(self.options.binary)
        return [(command, state, call, number, fault, has_begun)
                for call, number, has_begun in tracing.points(trace) if has_begun or is_static
                # Nothing comes of what the last call gives back.
                for fault in tracing.FAULTS if call != "exit_group" or fault == tracing.KILL]

    def is_new(self, end):
        """Whether no run has ended like this yet: where another has, it would only go on in the same way."""
        is_new = end not in self.seen
        self.seen.add(end)
        return is_new

    def meet(self, point):
        """One fault, and what is wrong after it."""
        command, state, call, number, fault, has_begun = point
        name = f"{command.name}/{state}/{call}/{number}/{fault}"
        before = command.files(state)
        space = self.workspace(name.replace("/", "-"), before)
        trace = space.folder.parent / "trace"
        run = space.run(*command.arguments, under=tracing.injecting(call, number, fault, trace))
        after = verdicts.files(space.folder)
        if tracing.was_injected(trace):
            self.score.count("points")
            self.score.count("kills" if fault == tracing.KILL else "errors")
        elif call not in verdicts.MEMORY | {"getrandom"}:
            # How often a program asks for memory and for chance is left to chance; all else is the same each time.
            self.score.fail(name, f"the fault was never met: {run}")
        expected = self.clean[command.name, state]
        wrong = list(verdicts.of_run(command, before, after, run, call, fault, has_begun, expected))
        if command.output:
            output = space.folder / command.output
            mode = output.stat().st_mode & 0o777 if output.exists() else None
            wrong += verdicts.of_output(command, before, after, run, expected[command.output], mode)
        if verdicts.files(space.folder.parent / "plans") != {"ale-2024.md": PLAN.encode()}:
            wrong.append("touched another workspace")
        if self.is_new((command.name, state, *aftermath.likeness(space.folder))):
            self.score.count("different ends")
            wrong += aftermath.of_all(command, space, expected)
        if wrong:
            self.score.fail(name, f"{'; '.join(wrong)} ({run.status}: {run.out.strip()} {run.err.strip()})")
        if run.acknowledged:
            self.score.count("acknowledged")
        shutil.rmtree(space.folder.parent, ignore_errors=True)


def measure(options, score):
    """Sweeps over all that was asked for."""
    tracing.require()
    with harness.temporary_folder() as folder:
        sweep = Sweep(options, score, folder)
        if options.only and options.only.count("/") == 4:
            name, state, *_ = options.only.split("/")
            command = next(command for command in COMMANDS if command.name == name)
            for point in sweep.trace(command, state):
                if options.only == "/".join(map(str, (name, state, *point[2:5]))):
                    sweep.meet(point)
            return
        points = [point for command in COMMANDS for state in STATES
                  if not options.only or f"{command.name}/{state}".startswith(options.only)
                  for point in sweep.trace(command, state)]
        if not options.full and not options.only:
            essential = [point for point in points if point[2] in ESSENTIAL
                         and (point[0].name == "log" or point[0].name == "report" and point[1] == "existing")]
            rest = [point for point in points if point not in essential]
            points = essential + options.random("points").sample(rest, min(QUICK_SAMPLE, len(rest)))
        score.count("commands", len({point[0].name for point in points}))
        harness.in_parallel(sweep.meet, points)


if __name__ == "__main__":
    harness.main(measure)
