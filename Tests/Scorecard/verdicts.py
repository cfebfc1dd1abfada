"""What a writing command may leave behind when a fault has met it: each rule as a generator of what breaks it.

The rules hold whatever the fault was: what the program says is so, and nothing that was there is lost.
"""

import pathlib

import journal
from commands import OWN, QUARANTINE
from tracing import KILL

SAVED, NOTHING, UNCONFIRMED = "är sparat", "inget sparat", "obekräftat"
SYNCS = {"fsync", "fdatasync", "sync_file_range", "msync"}
# Calls for memory: a program that gets none may end at once; what it has said must be so all the same.
MEMORY = {"brk", "mmap", "munmap", "mprotect", "mremap"}


def files(folder):
    """All files below a folder, by name."""
    folder = pathlib.Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def is_draft(name):
    """Whether a file is one that was being written when the program was stopped; no listing shows it."""
    path = pathlib.Path(name)
    return path.name.startswith(".maltavla-") and path.name.endswith(".tmp")


def of_run(command, before, after, run, call, fault, has_begun=True, expected=None):
    """What is wrong with a run and what it left: nothing, where it kept its word.

    Files are bytes by name; `expected` are those that the run leaves when it meets no fault.
    """
    if command.begins:
        yield from _made(before, after, run, call, fault, expected)
    else:
        yield from _untouched(command, before, after, call, fault)
    if command.repairs:
        yield from _repaired(before, after, run, expected)
    # What the loader or the language's beginnings end, they end with a word of their own.
    if has_begun or not run.err or run.status == 0:
        yield from _status(run, call, fault)
    if command.appends:
        yield from _appended(command, before.get(OWN, b""), after.get(OWN, b""), run, fault)
    if run.status == 0 and call in SYNCS and fault != KILL:
        yield f"said all is well though {call} failed"


def _untouched(command, before, after, call, fault):
    """No other file is lost, changed or left behind."""
    mine = {OWN} if command.appends else {OWN, QUARANTINE} if command.repairs else {command.output}
    for name in sorted(before.keys() | after.keys()):
        if name in mine or before.get(name) == after.get(name):
            continue
        # A draft is hidden and harmless, but only they may leave one who could not remove it.
        if is_draft(name) and name not in before and (fault == KILL or call.startswith("unlink")):
            continue
        yield f"{name} is not as it was"


def _made(before, after, run, call, fault, expected):
    """Every file that a beginning makes is whole or missing, and what was there is as it was."""
    for name in sorted(before.keys() | after.keys()):
        is_kept = name in before and after.get(name) == before[name]
        if is_kept or name not in before and after[name] == expected.get(name):
            continue
        if is_draft(name) and name not in before and (fault == KILL or call.startswith("unlink")):
            continue
        yield f"{name} is neither missing nor whole, or is not as it was"
    if run.status == 0 and not expected.keys() <= after.keys():
        yield "says that all is made, and it is not"


def _repaired(before, after, run, expected):
    """The journal is as it was or repaired, and no line is out of both files; the same line may be in both."""
    old, new = before.get(OWN, b""), after.get(OWN, b"")
    if new not in (old, expected.get(OWN, b"")):
        yield "the journal is neither as it was nor repaired"
    if after.get(QUARANTINE) not in (before.get(QUARANTINE), expected.get(QUARANTINE), b""):
        yield "the quarantine holds part of what it should"
    if new != old and after.get(QUARANTINE) != expected.get(QUARANTINE):
        yield "lines that left the journal are not in the quarantine"
    if run.status == 0 and new != expected.get(OWN, b""):
        yield "says that it is repaired, and it is not"
    if "rättad" in run.err.lower() and new == old:
        yield "says that it is repaired, and it is not"


def _status(run, call, fault):
    """The exit status fits the message, and whoever fails says why."""
    err = run.err.lower()
    is_mute = not err and not call.startswith("write")
    if run.status < 0:
        if fault != KILL and call not in MEMORY:
            yield f"ended by signal {-run.status}"
    elif run.status in (64, 65, 66, 74, 75):
        if is_mute:
            yield f"exit {run.status} without a word"
        if run.status == 75 and "försök igen" not in err:
            yield "exit 75 without saying to try again"
        if run.status != 74 and (UNCONFIRMED in err or SAVED in err):
            yield f"exit {run.status}, and the message is that of 74"
        if sum(word in err for word in (SAVED, UNCONFIRMED, NOTHING)) > 1:
            yield "says two things at once"
    elif run.status != 0:
        yield f"exit {run.status}"


def _appended(command, old, new, run, fault):
    """The journal holds what it held, whole, and then what was acknowledged, whole."""
    if not new.startswith(old):
        yield "what stood in the journal is lost or changed"
        return
    added, before, reading = new[len(old):], journal.read(old), journal.read(new)
    if added and old and not old.endswith(b"\n") and not added.startswith(b"\n"):
        yield "joined to a fragment"
    fresh = reading.only_events[len(before.events):]
    if reading.only_events[: len(before.events)] != before.only_events:
        yield "events that could be read can be read no longer"
    damage = reading.damaged.keys() - before.damaged.keys()
    if damage and not (reading.is_torn and fault == KILL):
        yield f"damaged line {min(damage)}"
    if len(fresh) not in (0, command.appends):
        yield f"{len(fresh)} of {command.appends} events"
    err, acknowledged = run.err.lower(), run.acknowledged or run.loaded
    if run.acknowledged and sorted(run.acknowledged) != sorted(event.id[-4:] for event in fresh):
        yield f"acknowledged {run.acknowledged}, which the journal does not have"
    if run.loaded is not None and run.loaded != len(fresh):
        yield f"acknowledged {run.loaded} events, and the journal has {len(fresh)}"
    if (run.status == 0 or SAVED in err) and len(fresh) != command.appends:
        yield "says that it is saved, and it is not"
    if run.status == 0 and not acknowledged:
        yield "exit 0 without an answer"
    if acknowledged and (NOTHING in err or UNCONFIRMED in err):
        yield "acknowledged, and then taken back"
    if run.status > 0 and fresh and UNCONFIRMED not in err and SAVED not in err and not acknowledged:
        yield f"exit {run.status} and not a word of the event that was saved"
    if NOTHING in err and fresh:
        yield "says that nothing is saved, and it is"


def of_output(command, before, after, run, expected, mode):
    """A file written whole is the old one or the new one, and the message says which."""
    old, new, err = before.get(command.output), after.get(command.output), run.err.lower()
    if new not in (old, expected):
        yield f"{command.output} is neither the old file nor the new one"
        return
    is_written = new == expected and new != old
    if run.status == 0 and new != expected:
        yield "says that it is written, and it is not"
    if f"skrivet till {command.output}" in err and new != expected:
        yield "says that it is written, and it is not"
    if NOTHING in err and is_written:
        yield "says that nothing is saved, and it is"
    if not command.replaces and old is not None and new != old:
        yield "wrote over a file"
    # A file that is replaced keeps its mode.
    if is_written and old is None and mode & 0o077 and command.name == "report":
        yield f"others may read it: {mode:o}"
