"""What must hold when a fault has passed: all is well again, whatever it left behind."""

import re

import journal
from verdicts import files, is_draft
from workspace import PLANS_CHECKED


_MADE_UP = re.compile(rb"[0-7][0-9A-HJKMNP-TV-Z]{25}\t[0-9a-f]{8}|maltavla-[0-9a-z]+")


def likeness(folder):
    """The files and folders below a folder with their modes, but for what each run makes up: ids and drafts' names."""
    for path in sorted(folder.rglob("*")):
        name = _MADE_UP.sub(b"", str(path.relative_to(folder)).encode())
        data = _MADE_UP.sub(b"", path.read_bytes()) if path.is_file() else None
        yield name, path.lstat().st_mode, data


def of_all(command, space, expected):
    """What must hold after a command, whatever has become of it; `expected` are the files of a run without a fault."""
    if command.begins:
        yield from of_beginning_again(command, space, expected)
    else:
        if command.loads:
            yield from of_loading_again(command, space)
        if command.repairs:
            yield from of_repairing_again(command, space, expected)
        yield from of_aftermath(space)


def of_beginning_again(command, space, expected):
    """A beginning that was cut short is completed by the next one."""
    run = space.run(*command.arguments)
    made = {name: data for name, data in files(space.folder).items() if not is_draft(name)}
    if run.status != 0 or made != {name: data for name, data in expected.items() if not is_draft(name)}:
        yield f"beginning again does not complete it: {run}"
    check = space.run("check")
    if check.status != 0 or not space.journal.is_dir():
        yield f"check finds faults in what was begun: {check.out.strip()[-300:]}"


def of_loading_again(command, space):
    """Loading the same table once more saves what is missing of it, and nothing twice."""
    run = space.run(*command.arguments)
    keys = [event.tags for event in space.read().only_events if "key=" in event.tags]
    if run.status != 0 or len(keys) != command.appends or len(set(keys)) != command.appends:
        yield f"loading again gives {len(keys)} events, {len(set(keys))} of them different: {run}"


def of_repairing_again(command, space, expected):
    """A repair that was cut short is completed by the next one, and no line stands twice in the quarantine."""
    run = space.run(*command.arguments)
    made = {name: data for name, data in files(space.folder).items() if not is_draft(name)}
    if run.status != 0 or made != {name: data for name, data in expected.items() if not is_draft(name)}:
        yield f"repairing again does not complete it: {run}"


def of_aftermath(space):
    """With the fault gone all is well again: the next event is logged, and every figure is right."""
    own, is_torn = space.read(), space.read().is_torn
    run = space.log("efteråt")
    now = space.read()
    if run.status != 0 or len(run.acknowledged) != 1 or now.only_events[-1].id[-4:] != run.acknowledged[0]:
        yield f"the next log fails: {run.status} {run.err.strip()}"
        return
    if now.only_events[:-1] != own.only_events or now.is_torn:
        yield "the next log does not leave all events as they were"
    if is_torn and now.damaged.keys() != own.damaged.keys():
        yield "the next log does not close the fragment"
    everyone = journal.read_folder(space.journal)
    yield from _checked(space, everyone)
    read = {event for _, event, _ in space.history()}
    if read != {event for reading in everyone.values() for event in reading.only_events}:
        yield "history shows other events than the journal has"


def _checked(space, everyone):
    """`check` names every damaged line and counts the events and the plans."""
    check = space.run("check")
    places = [f"plans/journal/{writer}.tsv:{number}:" for writer, reading in everyone.items()
              for number in reading.damaged]
    missing = [place for place in places if place not in check.out]
    if missing:
        yield f"check does not name {missing[0]}"
    if (check.status != 0) != bool(places):
        yield f"check ends with {check.status}: {check.out.strip()[-300:]}"
    lines = [event for reading in everyone.values() for event in reading.only_events]
    holding = journal.in_force(lines)
    if check.checked != (len(holding), len(lines)):
        yield f"check counts {check.checked}, not {len(holding)} of {len(lines)}"
    if space.conversations() != [journal.total(lines, "samtal")]:
        yield f"status says {space.conversations()}, not {journal.total(lines, 'samtal')}"
    plans = len([name for name in files(space.plans) if name.endswith(".md") and not name.startswith(".")])
    counted = PLANS_CHECKED.search(check.out)
    if not places and (not counted or int(counted[1]) != plans):
        yield f"check counts {counted and counted[1]} plans, not {plans}"
