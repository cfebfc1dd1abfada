#!/usr/bin/env python3
"""Fills the disk while the program logs: nothing acknowledged is lost, and `check` passes after space is made.

A disk of 64 KiB in memory where one may be mounted; and a limit on the file's size, which cuts a write off after every
single byte of a line: a true short write. Files that are written whole are then the old ones or the new ones.
"""

import os, subprocess

import harness, workspace

DISK = "64k"
# How much the ballast leaves: what the events of all rounds come to must fit on the disk without it.
PAGE = 4096


def short_writes(options, score, folder):
    """A write that comes up short after each byte of a line."""
    space = workspace.Workspace(folder, options.binary)
    space.log("först")
    start = space.file().read_bytes()
    arguments = ("log", "samtal", "1", "--date", "2024-03-01", "--note", "Åtta knackade på Ängön")
    space.run(*arguments)
    line = space.file().stat().st_size - len(start)
    for taken in range(0, line + 1, 1 if options.full else 3):
        space.write("anna", start)
        run = space.run(*arguments, limited_to=len(start) + taken)
        after, reading = space.file().read_bytes(), space.read()
        score.count("short writes")
        if run.acknowledged and (reading.only_events[-1].id[-4:] != run.acknowledged[0] or taken < line):
            score.fail(f"short/{taken}", f"acknowledged, and not there: {run}")
        if not run.acknowledged and (after != start or run.status != 74 or "inget sparat" not in run.err):
            score.fail(f"short/{taken}", f"not as it was before: {run}")
        if taken >= line and run.status != 0:
            score.fail(f"short/{taken}", f"there was room: {run}")
        if space.run("check").status != 0:
            score.fail(f"short/{taken}", "check finds faults")


def short_files(options, score, folder):
    """A report that comes up short leaves the one before it."""
    space = workspace.Workspace(folder, options.binary)
    space.log("först")
    output = space.folder / "rapport.txt"
    arguments = ("report", "--period", "2024-Q1", "--output", "rapport.txt")
    space.run(*arguments)
    whole = output.read_bytes()
    for limit in range(0, len(whole) + 1, 1 if options.full else 97):
        output.write_bytes(b"gammal\n")
        run = space.run(*arguments, limited_to=limit)
        score.count("short files")
        expected = whole if run.status == 0 else b"gammal\n"
        if not output.exists() or output.read_bytes() != expected or run.status != (74 if limit < len(whole) else 0):
            score.fail(f"file/{limit}", f"neither the old file nor the new: {run}")
        if list(space.folder.glob(".maltavla-*")):
            score.fail(f"file/{limit}", "a draft is left behind")


def full_disk(options, score, folder):
    """Logs until the disk is full and then goes on trying, several times."""
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "maltavla", folder], capture_output=True)
    if mount.returncode != 0:
        return score.say("SKIPPED, the disk of 64 KiB: only root may mount one")
    try:
        fill(options, score, workspace.Workspace(folder, options.binary))
    finally:
        subprocess.run(["umount", folder], check=True)


def fill(options, score, space):
    """Fills the disk with events, makes room, and does it again."""
    score.count("disks")
    acknowledged = {}
    for turn in range(7 if options.full else 1):
        ballast = space.folder / "ballast"
        ballast.write_bytes(b"x" * max(0, free(space.folder) - PAGE))
        for number in range(60):
            log_on_full_disk(space, f"varv {turn}, nr {number}, " + "fyllnad " * 10, acknowledged, score)
        report = space.run("report", "--period", "2024-Q1", "--output", "rapport.txt")
        if (report.status == 0) != (space.folder / "rapport.txt").exists() or report.status not in (0, 74):
            score.fail("disk", f"a report on a full disk: {report}")
        ballast.unlink()
        (space.folder / "rapport.txt").unlink(missing_ok=True)
        check = space.run("check")
        if check.status != 0:
            score.fail("disk", f"check finds faults after space is made: {check.out.strip()[-400:]}")
        if not log_on_full_disk(space, f"varv {turn} efter", acknowledged, score):
            score.fail("disk", "cannot log after space is made")
    found = {event.note: event.id[-4:] for event in space.read().only_events}
    score.count("lost", len(acknowledged.items() - found.items()))
    if found != acknowledged:
        score.fail("disk", f"{len(found)} events in the file, {len(acknowledged)} acknowledged")
    if not score.counts.get("refused on a full disk"):
        score.fail("disk", "the disk never was full")


def free(folder):
    """The bytes that are left on a disk."""
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize


def log_on_full_disk(space, note, acknowledged, score):
    """One log: saved, or refused with the right word; whether it was saved."""
    note = note.strip()
    run = space.log(note)
    score.count("logs on a full disk")
    if run.status == 0 and len(run.acknowledged) == 1:
        acknowledged[note] = run.acknowledged[0]
        score.count("acknowledged on a full disk")
        return True
    score.count("refused on a full disk")
    if run.status != 74 or "inget sparat" not in run.err or run.acknowledged:
        score.fail("disk", f"ended with {run}")
    return False


def measure(options, score):
    """The disk, then the limits."""
    for name in ("lost", "disks", "refused on a full disk"):
        score.count(name, 0)
    for part, name in ((full_disk, "disk"), (short_writes, "short"), (short_files, "file")):
        if not options.only or options.only.startswith(name):
            with harness.temporary_folder() as folder:
                part(options, score, folder)


if __name__ == "__main__":
    harness.main(measure)
