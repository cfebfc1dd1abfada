#!/usr/bin/env python3
"""Kills the program while it logs, at random moments: nothing that it acknowledged may be lost.

Several logs run at once in one file, so that a killed one leaves its lock to others. Half of the kills come at any
moment of a run, and half as soon as the file has grown, where an acknowledgement is nearest. Every event bears its own
number: it may be in the journal once or not at all, and once if it was acknowledged.
"""

import os, signal, threading, time

import harness, journal, workspace

AT_ONCE = 4


class Logger:
    """Logs and kills until enough are killed."""

    def __init__(self, space, options, score, goal):
        self.space, self.options, self.score, self.goal = space, options, score, goal
        self.acknowledged = {}
        self.attempts = 0
        self.lock = threading.Lock()
        self.usual = self.duration()

    def duration(self):
        """How long a run takes that nobody disturbs."""
        started = time.monotonic()
        for _ in range(5):
            self.space.log("fritt", "annan")
        return (time.monotonic() - started) / 5

    def next(self):
        """The number of the next log; None where enough have been killed."""
        with self.lock:
            if self.score.counts.get("kills", 0) >= self.goal:
                return None
            self.attempts += 1
            return self.attempts

    def work(self, _):
        """One log after the other."""
        while (number := self.next()) is not None:
            self.log(number)

    def log(self, number):
        """One log, killed if it is not too late."""
        chance, note = self.options.random(number), f"nr {number}"
        process = self.space.start("log", "samtal", "1", "--date", "2024-03-01", "--note", note)
        if number % 2:
            time.sleep(chance.uniform(0, 1.1 * self.usual))
        else:
            self.wait_for_growth(process)
            time.sleep(chance.uniform(0, 0.0005))
        process.send_signal(signal.SIGKILL)
        out, err = process.communicate()
        run = workspace.Run(process.returncode, out.decode(), err.decode())
        if run.status == -signal.SIGKILL:
            self.score.count("kills")
        elif run.status != 0 or len(run.acknowledged) != 1:
            self.score.fail(str(number), f"a log that was not killed ended with {run}")
        if run.acknowledged:
            self.score.count("acknowledged")
            with self.lock:
                self.acknowledged[note] = run.acknowledged[0]

    def wait_for_growth(self, process):
        """Until the file is longer, or the program has ended."""
        size = self.size()
        while self.size() == size and process.poll() is None:
            time.sleep(0.0001)

    def size(self):
        try:
            return os.stat(self.space.file()).st_size
        except FileNotFoundError:
            return 0


def judge(space, acknowledged, score):
    """Holds the journal against what was acknowledged."""
    reading = space.read()
    found = {}
    for event in reading.only_events:
        found.setdefault(event.note, []).append(event.id[-4:])
    for note, id in acknowledged.items():
        if found.get(note) != [id]:
            score.count("lost")
            score.fail(note, f"acknowledged as {id}, and the journal has {found.get(note)}")
    for note, ids in found.items():
        if len(ids) > 1:
            score.fail(note, f"saved {len(ids)} times")
    if reading.damaged:
        score.fail("journal", f"damaged: {reading.damaged}")
    if [event.id for event in reading.only_events] != sorted(event.id for event in reading.only_events):
        score.fail("journal", "ids do not rise")
    score.count("saved", len(found))
    check = space.run("check")
    lines = sum(len(reading.events) for reading in journal.read_folder(space.journal).values())
    if check.status != 0 or check.checked != (lines, lines):
        score.fail("journal", f"check does not see {lines} whole lines: {check.out.strip()[-300:]}")


def measure(options, score):
    """Ten thousand kills, or for --quick 150."""
    score.count("lost", 0)
    with harness.temporary_folder() as folder:
        space = workspace.Workspace(folder, options.binary)
        logger = Logger(space, options, score, 10_000 if options.full else 150)
        harness.in_parallel(logger.work, range(AT_ONCE))
        judge(space, logger.acknowledged, score)


if __name__ == "__main__":
    harness.main(measure)
