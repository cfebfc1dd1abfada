"""Two processes at the worst moment: by strace the one is held inside its append, and the other must wait for it."""

import fcntl, tempfile, time

import tracing, workspace

TRY_AGAIN = 75
LOG = ("log", "samtal", "1", "--date", "2024-03-01", "--note")


def wait_until_held(space, process, trace):
    """Until the process has locked the file, or has had ample time to after opening it; whether it has."""
    opened = None
    while process.poll() is None:
        with open(space.file(), "rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        if opened is None and "anna.tsv" in open(trace).read():
            opened = time.monotonic()
        if opened is not None and time.monotonic() - opened > 0.4:
            return False
        time.sleep(0.002)
    return False


def hold(space, call, *arguments, **options):
    """Logs beside a run that is held at one of its calls; both runs, and whether the one had locked the file."""
    with tempfile.NamedTemporaryFile() as trace:
        under = tracing.delaying(call, 1_500_000, trace.name, also="openat")
        slow = space.start(*arguments, under=under, **options)
        is_locked = wait_until_held(space, slow, trace.name)
        fast = space.log("snabb")
        out, err = slow.communicate()
    return workspace.Run(slow.returncode, out.decode(), err.decode()), fast, is_locked


def slow_write(options, score, folder):
    """One is held before its write; the other must wait, or their ids would not rise."""
    space = workspace.Workspace(folder, options.binary)
    space.log("först")
    slow, fast, is_locked = hold(space, "write", *LOG, "långsam")
    notes = [event.note for event in space.read().only_events]
    ids = [event.id for event in space.read().only_events]
    if slow.status or fast.status or notes != ["först", "långsam", "snabb"] or ids != sorted(ids):
        score.fail("slow-write", f"the journal has {notes}, ids rise: {ids == sorted(ids)}: {slow} {fast}")
    if not is_locked:
        score.fail("slow-write", "the file is not locked while it is written")
    score.count("held")


def short_write(options, score, folder):
    """One has written half a line and is held before it takes it back; the other's line must not go with it."""
    space = workspace.Workspace(folder, options.binary)
    space.log("först")
    limit = space.file().stat().st_size + 20
    slow, fast, is_locked = hold(space, "ftruncate", *LOG, "halv", limited_to=limit)
    notes = [event.note for event in space.read().only_events]
    if notes != ["först", "snabb"] or fast.status != 0 or space.read().damaged:
        score.fail("short-write", f"the journal has {notes} and {space.read().damaged}: {fast}")
    if slow.status != 74 or "inget sparat" not in slow.err.lower():
        score.fail("short-write", f"half a line was not taken back: {slow}")
    if not is_locked:
        score.fail("short-write", "the file is not locked while it is mended")
    score.count("held")


def slow_repair(options, score, folder):
    """A repair is held before the mended file takes the journal's name; what is logged must not go to the old one."""
    space = workspace.Workspace(folder, options.binary)
    before = workspace.events("anna", 3, options.random("repair"))
    data = workspace.text(before)
    space.write("anna", data.replace(b"\t+2\t", b"\t+3\t"))
    slow, fast, is_locked = hold(space, "rename", "check", "--repair")
    left = [event.note or event.value for event in space.read().only_events]
    quarantine = (space.journal / "anna.karantan.txt").read_text()
    if slow.status or fast.status or left != ["+1", "+3", "snabb"] or before[1].id not in quarantine:
        score.fail("slow-repair", f"the journal has {left}: {slow} {fast}")
    if not is_locked:
        score.fail("slow-repair", "the file is not locked while it is repaired")
    score.count("held")


def locked(options, score, folder):
    """Somebody holds the lock for as long as anyone waits: nothing is saved, and that is said."""
    space = workspace.Workspace(folder, options.binary)
    space.log("först")
    before = space.file().read_bytes()
    with open(space.file(), "rb") as holder:
        fcntl.flock(holder, fcntl.LOCK_EX)
        run = space.log("utestängd")
    if run.status != TRY_AGAIN or "inget sparat" not in run.err.lower() or "försök igen" not in run.err.lower():
        score.fail("locked", f"ended with {run}")
    if space.file().read_bytes() != before or space.log("sedan").status != 0:
        score.fail("locked", "the file is not as it was")
    score.count("held")
