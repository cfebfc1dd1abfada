#!/usr/bin/env python3
"""Damages bytes of journals at random: every damage must be told of, and every other line must be read all the same.

One file is damaged in one place: a bit is turned, a byte replaced, taken out or put in, two bytes change places, a
stretch is lost or stands twice. The judge knows what every line said: no other event may be read, none of the lines
that were not touched may be missing, `check` must name each line that holds no event any longer, and the figure of
`status`, which reads files by a way of its own, must be the sum of those that do.
"""

import harness, journal, workspace

LINES = 6
BATCH = 400


def bit(data, at, chance):
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1:]


def byte(data, at, chance):
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1:]


def deletion(data, at, chance):
    return data[:at] + data[at + 1:]


def insertion(data, at, chance):
    return data[:at] + bytes([chance.randrange(256)]) + data[at:]


def swap(data, at, chance):
    other = chance.randrange(len(data))
    low, high = sorted((at, other))
    return data[:low] + data[high:high + 1] + data[low + 1:high] + data[low:low + 1] + data[high + 1:]


def digit(data, at, chance):
    """Another digit where there was one: the damage that looks most like a figure."""
    places = [place for place in range(len(data)) if data[place:place + 1].isdigit()]
    at = chance.choice(places)
    return data[:at] + str(chance.randrange(10)).encode() + data[at + 1:]


def value(data, at, chance):
    """Another figure in one line, all else as it was: what is added up by a way of its own must leave it out too."""
    lines = data.split(b"\n")
    at = chance.randrange(len(lines) - 1)
    columns = lines[at].split(b"\t")
    columns[3] = b"+%d" % chance.randrange(100)
    return b"\n".join(lines[:at] + [b"\t".join(columns)] + lines[at + 1:])


def lost(data, at, chance):
    return data[:at] + data[at + chance.randrange(2, 40):]


def doubled(data, at, chance):
    end = at + chance.randrange(2, 40)
    return data[:end] + data[at:end] + data[end:]


KINDS = [bit, byte, deletion, insertion, swap, digit, value, lost, doubled]


def mutation(options, number):
    """One damaged file: its name, its writer, its events, its bytes and the lines that were not touched."""
    chance = options.random(number)
    kind, writer = KINDS[number % len(KINDS)], f"w{number:06}"
    events = workspace.events(writer, LINES, chance)
    whole = workspace.text(events)
    while True:
        data = kind(whole, chance.randrange(len(whole)), chance)
        if data != whole:
            break
    lines = data.split(b"\n")
    untouched = [event for event in events if journal.encode(event) in lines]
    return f"{kind.__name__}/{number}", writer, events, data, untouched


def judge(score, space, batch):
    """Reads a batch of damaged files at once."""
    for _, writer, _, data, _ in batch:
        space.write(writer, data)
    read = {}
    for writer, event, _ in space.history():
        read.setdefault(writer, []).append(event)
    check = space.run("check")
    whole = [event for _, _, _, data, _ in batch for event in journal.read(data).only_events]
    score.count("figures")
    if space.conversations() != [journal.total(whole, "samtal")]:
        score.fail(batch[0][0] if len(batch) == 1 else "figures",
                   f"status says {space.conversations()}, not {journal.total(whole, 'samtal')}")
    for name, writer, events, data, untouched in batch:
        found = read.get(writer, [])
        score.count("mutations")
        score.count(name.partition("/")[0])
        # A newline too many or too few between lines, or a line that stands twice, does no harm.
        if len(untouched) == len(events):
            score.count("harmless")
        if any(event not in events for event in found):
            score.count("undetected")
            score.fail(name, f"reads an event that never was: {[event for event in found if event not in events]}")
        missing = [event for event in untouched if event not in found]
        if missing:
            score.count("lost lines")
            score.fail(name, f"a line that was not touched is not read: {missing}")
        told = f"plans/journal/{writer}.tsv:" in check.out
        score.count("told of", told)
        if len(untouched) < len(events) and not told:
            score.count("undetected")
            score.fail(name, "check is silent")
        for line, damage in journal.read(data).damaged.items():
            if f"plans/journal/{writer}.tsv:{line}:" not in check.out:
                score.fail(name, f"check is silent on line {line}: {damage}")


def measure(options, score):
    """Twenty thousand damages, or for --quick two thousand; forty of one kind."""
    numbers = range(20_000 if options.full else 2_000)
    kinds = [kind.__name__ for kind in KINDS]
    if options.only in kinds:
        numbers = range(kinds.index(options.only), 40 * len(KINDS), len(KINDS))
    elif options.only and options.only != "figures":
        numbers = [int(options.only.partition("/")[2])]
    # One kind at a time: where ids are damaged too, figures are read by the same way as events.
    for kind in range(len(KINDS)):
        own = [number for number in numbers if number % len(KINDS) == kind]
        for start in range(0, len(own), BATCH):
            with harness.temporary_folder() as folder:
                batch = [mutation(options, number) for number in own[start:start + BATCH]]
                judge(score, workspace.Workspace(folder, options.binary), batch)


if __name__ == "__main__":
    harness.main(measure)
