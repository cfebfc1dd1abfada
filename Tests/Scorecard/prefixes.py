#!/usr/bin/env python3
"""Cuts an append off after every byte, with what a crashed machine may leave after it, and looks at what is read.

A file ends in any number of the bytes of an append, and after them in nothing, zero bytes, garbage, or blank lines. In
each state the program must read exactly the events that stand there whole, no event must be another than it was, and
the next append must change nothing and be read.
"""

import harness, journal, workspace

# What may follow: nothing, pages of zeros as a file system leaves them, other bytes, and empty lines.
TAILS = {
    "nothing": b"", "zeros": b"\0" * 512, "garbage": bytes(range(128, 200)) + b"\t+5\t\r\x1b[2J\xff",
    "lines of garbage": b"\tsamtal\tAle\t+5\n\xfe\xff\n2024-03-01\tsamtal\tAle\t+99\t\t\t\t00000000\n",
    "blank lines": b"\n\n \n\t\n\r\n"}
# Files in one run of the program, one writer each.
BATCH = 400


def appends(writer, seed):
    """The appends that are cut off: by name, the events before and the events of the append."""
    made = workspace.events(writer, 7, seed)
    before, (plain, noted, third, fourth) = made[:3], made[3:]
    void = plain._replace(value="void", tags=f"of={before[0].id}", note="Fel kväll")
    return {
        "a line": (before, [plain]),
        "a line with letters of several bytes": (before, [noted._replace(note="Åsa, Örjan och 🥁 på Ängö", ak="Ale")]),
        "a void": (before, [void]),
        "the first line of a file": ([], [plain]),
        "three lines at once": (before, [noted, third, fourth])}


def states(options):
    """Every state: its name, its writer, the bytes of its file and the events that may be read there."""
    number = 0
    for kind, _ in appends("w", options.random()).items():
        for tail_name, tail in TAILS.items():
            length = sum(len(journal.encode(event)) + 1 for event in appends("w", options.random())[kind][1])
            for size in range(length + 1):
                number += 1
                writer = f"w{number:05}"
                before, added = appends(writer, options.random(number))[kind]
                data = workspace.text(before) + workspace.text(added)[:size] + tail
                yield f"{kind}/{size}/{tail_name}", writer, data, before, added


def judge(score, space, batch):
    """Reads a batch of files at once, then appends to each and reads them again."""
    for _, writer, data, _, _ in batch:
        space.write(writer, data)
    read = by_writer(space)
    check = space.run("check").out
    whole = [event for _, _, data, _, _ in batch for event in journal.read(data).only_events]
    if space.conversations() != [journal.total(whole, "samtal")]:
        score.fail(batch[0][0] if len(batch) == 1 else "figures",
                   f"status says {space.conversations()}, not {journal.total(whole, 'samtal')}")
    for name, writer, data, before, added in batch:
        own, events = journal.read(data), read.get(writer, [])
        score.count("states")
        wrong = [event for event in events if event not in before + added]
        score.count("wrong events", len(wrong))
        if wrong:
            score.fail(name, f"reads an event that never was: {wrong[0]}")
        if events[: len(before)] != before:
            score.fail(name, "an event before the append is lost")
        if sorted(events) != sorted(own.only_events):
            score.fail(name, f"reads {len(events)} events, and {len(own.events)} stand there whole")
        for line in own.damaged:
            if f"plans/journal/{writer}.tsv:{line}:" not in check:
                score.fail(name, f"check is silent on line {line}: {own.damaged[line]}")
    appended = {}

    def append(state):
        _, writer, _, _, _ = state
        run = space.log("efteråt", writer)
        appended[writer] = run.acknowledged if run.status == 0 else run.err

    harness.in_parallel(append, batch)
    again = by_writer(space)
    for name, writer, data, _, _ in batch:
        score.count("appends after")
        new = [event for event in again.get(writer, []) if event not in read.get(writer, [])]
        if [event.id[-4:] for event in new] != appended[writer]:
            score.fail(name, f"the next append is not read: {appended[writer]}")
        if len(again.get(writer, [])) != len(read.get(writer, [])) + 1:
            score.fail(name, "the next append changes what is read")
        if not space.file(writer).read_bytes().startswith(data):
            score.fail(name, "the next append changes bytes that stood there")


def by_writer(space):
    """The events that the program reads, by writer, in the order of their ids."""
    events = {}
    for writer, event, _ in space.history():
        events.setdefault(writer, []).append(event)
    return {writer: sorted(own, key=lambda event: event.id) for writer, own in events.items()}


def measure(options, score):
    """All states, or for --quick those of a sample."""
    every = [state for state in states(options) if options.only in (None, "figures", state[0])]
    if not options.full and options.only in (None, "figures"):
        every = options.random("sample").sample(every, 300)
    for start in range(0, len(every), BATCH):
        with harness.temporary_folder() as folder:
            judge(score, workspace.Workspace(folder, options.binary), every[start:start + BATCH])


if __name__ == "__main__":
    harness.main(measure)
