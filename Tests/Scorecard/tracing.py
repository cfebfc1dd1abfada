"""The system calls of a program: which it makes, and what becomes of it when one of them fails or is its last.

By strace. `when=K` counts the calls of one name, so a point in a run is a name and a number.
"""

import re, shutil, subprocess, tempfile

from harness import Skipped

KILL = "KILL"
ERRORS = ["EIO", "ENOSPC", "EINTR", "ENOMEM", "EDQUOT"]
FAULTS = [KILL, *ERRORS]

# What the program does first of all; before it stands what the loader does.
_FIRST_OWN_CALL = "rt_sigaction(SIGPIPE"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


def require():
    """Raises Skipped where there is no strace, or where it may not trace."""
    if not shutil.which("strace"):
        raise Skipped("strace is not installed (Debian: apt install strace)")
    with tempfile.NamedTemporaryFile() as trace:
        run = subprocess.run(["strace", "-f", "-o", trace.name, "true"], capture_output=True, text=True)
    if run.returncode != 0:
        raise Skipped("strace may not trace here: " + run.stderr.strip()[-200:])


def tracing(trace):
    """The words before a command that write all its calls to the file `trace`."""
    return ["strace", "-f", "-qq", "-o", str(trace)]


def injecting(call, number, fault, trace):
    """The words before a command whose call of that name and number is to fail, or to be its last."""
    what = "signal=KILL" if fault == KILL else f"error={fault}"
    return [*tracing(trace), "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]


def delaying(call, microseconds, trace, also):
    """The words before a command that is to wait before the first call of that name; others may be traced too."""
    return [*tracing(trace), "-e", f"trace={call},{also}", "-e", f"inject={call}:delay_enter={microseconds}:when=1"]


def points(trace):
    """Every call of a traced run: its name, its number, and whether the program has begun by then.

    Before that the loader and the language's own beginnings run.
    """
    counts, found, has_begun = {}, [], False
    for line in open(trace, errors="replace"):
        name = _CALL.match(line)
        if not name:
            continue
        has_begun = has_begun or _FIRST_OWN_CALL in line
        counts[name[1]] = counts.get(name[1], 0) + 1
        # The first is strace's own, to start the program.
        if name[1] != "execve":
            found.append((name[1], counts[name[1]], has_begun))
    return found


def was_injected(trace):
    """Whether the fault that was asked for did happen; a killed program's last call has no result."""
    text = open(trace, errors="replace").read()
    return "(INJECTED)" in text or "+++ killed by SIGKILL +++" in text


def is_static(binary):
    """Whether a program needs no loader: no PT_INTERP among the headers of an ELF file."""
    data = open(binary, "rb").read(4096)
    start, size, count = (int.from_bytes(data[at:at + n], "little") for at, n in ((32, 8), (54, 2), (56, 2)))
    return all(int.from_bytes(data[start + size * n:][:4], "little") != 3 for n in range(count))
