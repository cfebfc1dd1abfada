#!/usr/bin/env python3
"""Proves that the tests catch what they are for: faults are planted in the program, and each must be caught.

In a copy of the sources each fault of plants.py is planted in turn, the program built, and the tests run that must
catch it; every test named there must also pass on the program as it is. Five kinds of faults: acknowledges early, no
lock, no CRC, truncates, retries the sync. --quick only makes sure that every plant still fits the sources. BINARY is
not run: this program builds its own. $MALTAVLA_PLANTED names a folder to build in that is kept for the next time.
"""

import contextlib, importlib, io, os, pathlib, shutil, subprocess, tempfile

import harness
from plants import PLANTS, Moved

ROOT = pathlib.Path(__file__).resolve().parents[2]


def copied(folder):
    """The sources in another place; files that are the same keep their time, so that they are not built again."""
    tree = pathlib.Path(folder)
    for part in ("Sources", "Tests"):
        shutil.rmtree(tree / part, ignore_errors=True)
        shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "Package.swift", tree / "Package.swift")
    return tree


def built(tree, score):
    """The program of a tree."""
    run = subprocess.run(["swift", "build", "--product", "maltavla"], cwd=tree, capture_output=True, text=True)
    if run.returncode != 0:
        score.fail("build", run.stdout[-2000:] + run.stderr[-2000:])
        return None
    return tree / ".build/debug/maltavla"


def failures(name, states, binary, seed):
    """What one test finds wrong with a program in some of its states."""
    module = importlib.import_module(name)
    with contextlib.redirect_stderr(io.StringIO()):
        result = harness.measured(name, module.measure, harness.Options(name, binary, seed=seed, only=states))
    if not result["counts"]:
        return [{"state": states, "why": "nothing was tried"}]
    if "skipped" in result:
        raise harness.Skipped(result["skipped"])
    return result["failures"]


def measure(options, score):
    """Plants them all."""
    if not options.full:
        return fit(score)
    if not shutil.which("swift"):
        raise harness.Skipped("there is no Swift to build with")
    with contextlib.ExitStack() as stack:
        kept = os.environ.get("MALTAVLA_PLANTED")
        folder = kept or stack.enter_context(tempfile.TemporaryDirectory(prefix="maltavla-planted-"))
        tree = copied(folder)
        binary = built(tree, score)
        if binary is None:
            return
        for name, states in sorted({test for plant in PLANTS for test in plant.caught_by}):
            for failure in failures(name, states, binary, options.seed):
                score.fail("none", f"{name} fails without a plant: {failure}")
            score.count("tests without a plant")
        caught = {}
        for plant in PLANTS:
            if options.only in (None, plant.name):
                caught.setdefault(plant.kind, []).append(plant_one(plant, tree, options, score))
        score.count("kinds", len(caught))
        score.count("kinds caught", sum(all(all_of) for all_of in caught.values()))


def plant_one(plant, tree, options, score):
    """Plants one fault; whether all tests that must catch it do."""
    score.count("plants")
    before = plant.put(tree)
    try:
        binary = built(tree, score)
        if binary is None:
            return False
        silent = [name for name, states in plant.caught_by if not failures(name, states, binary, options.seed)]
    finally:
        for path, text in before.items():
            path.write_text(text)
    if silent:
        score.fail(plant.name, f"not caught by {', '.join(silent)}")
        return False
    score.count("plants caught")
    score.say(f"{plant.name}: caught by {', '.join(f'{name} in {states}' for name, states in plant.caught_by)}")
    return True


def fit(score):
    """Plants each fault in a copy that nobody builds."""
    with tempfile.TemporaryDirectory() as folder:
        tree = copied(folder)
        for plant in PLANTS:
            try:
                for path, text in plant.put(tree).items():
                    path.write_text(text)
                score.count("plants")
            except Moved as reason:
                score.fail(plant.name, str(reason))


if __name__ == "__main__":
    harness.main(measure)
