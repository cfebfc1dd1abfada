#!/usr/bin/env python3
"""Many processes log into one file at once: no event may be lost or doubled, and ids must rise.

Fifty writers with a hundred events each, one process after the other; 5,000 processes started as fast as the machine
can; and, by strace, what must not happen between two of them however unlucky the moment: the one is held where it is
about to write, to take back a write that came up short, or to replace a repaired file, and the other must wait.
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import harness, tracing, workspace
from held import TRY_AGAIN, locked, short_write, slow_repair, slow_write

AT_ONCE = 150


def log(space, note, score, part):
    """Logs until the file was free; the end of the id."""
    while True:
        run = space.log(note)
        if run.status != TRY_AGAIN:
            break
        score.count("told to try again")
    if run.status != 0 or len(run.acknowledged) != 1:
        score.fail(part, f"{note} ended with {run}")
        return None
    return run.acknowledged[0]


def hold_together(name, space, acknowledged, score):
    """The file has every acknowledged event once, and its ids rise."""
    reading = space.read()
    found = [(event.note, event.id[-4:]) for event in reading.only_events]
    lost = set(acknowledged) - set(found)
    # Every note is logged once.
    doubled = len(found) - len({note for note, _ in found})
    score.count("lost", len(lost))
    score.count("doubled", doubled)
    if lost or doubled or len(found) != len(acknowledged):
        score.fail(name, f"{len(found)} events in the file, {len(acknowledged)} acknowledged: "
                         f"{len(lost)} lost, {doubled} doubled")
    ids = [event.id for event in reading.only_events]
    if ids != sorted(set(ids)):
        score.fail(name, "ids do not rise")
    check = space.run("check")
    if reading.damaged or check.status != 0:
        score.fail(name, f"damaged: {reading.damaged} {check.out.strip()[-300:]}")


def streams(options, score, folder):
    """Writers that log one event after the other, all at once."""
    writers, events = (50, 100) if options.full else (10, 12)
    space = workspace.Workspace(folder, options.binary)

    def write(writer):
        notes = [f"{writer}:{number}" for number in range(events)]
        return [(note, log(space, note, score, "streams")) for note in notes]

    with ThreadPoolExecutor(writers) as pool:
        acknowledged = [event for events in pool.map(write, range(writers)) for event in events]
    score.count("writers", writers)
    score.count("events of writers", len(acknowledged))
    hold_together("streams", space, acknowledged, score)


def processes(options, score, folder):
    """Processes started as fast as the machine can, never more than a number at once."""
    space = workspace.Workspace(folder, options.binary)
    notes = [f"nr {number}" for number in range(5_000 if options.full else 150)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        acknowledged = list(zip(notes, pool.map(lambda note: log(space, note, score, "processes"), notes)))
    score.count("processes", len(acknowledged))
    hold_together("processes", space, acknowledged, score)


def measure(options, score):
    """All of them; the one that waits out the lock's whole time goes on beside the others."""
    for name in ("lost", "doubled", "told to try again"):
        score.count(name, 0)
    held = [slow_write, short_write, slow_repair, locked]
    try:
        tracing.require()
    except harness.Skipped as reason:
        score.say(f"SKIPPED, those that are held: {reason}")
        held = [locked]
    parts = [part for part in (streams, processes, *held)
             if options.only in (None, part.__name__.replace("_", "-"))]
    waiting = threading.Thread(target=run, args=(locked, options, score))
    if locked in parts:
        waiting.start()
    for part in parts:
        if part is not locked:
            run(part, options, score)
    if locked in parts:
        waiting.join()


def run(part, options, score):
    """One part in a folder of its own."""
    with harness.temporary_folder() as folder:
        part(options, score, folder)


if __name__ == "__main__":
    harness.main(measure)
