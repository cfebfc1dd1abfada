#!/usr/bin/env python3
"""Six clones of a workspace log, correct and undo, and are merged by git as people merge: nothing may conflict, nothing
acknowledged may be lost or counted twice, and every clone must show the figures that a model of its own comes to.

--full is 1,000 rounds, --quick 24. Both begin without the line that `init` writes for git, which must show.
"""

import pathlib, shutil

import harness
from merging_clone import Clone, Trouble
from merging_rounds import Simulation

# Two folders were copied with their writer.
WRITERS = ["anna", "bo", "anna", "cia", "bo", "dan"]
# The clone that turns line ends round.
WINDOWS = 3
PLANTED_ROUNDS = 10


def begin(options, folder, is_planted):
    """A repository in the middle and six clones of a workspace that `init` made."""
    first = Clone(options.binary, folder / "clone-0", WRITERS[0])
    first.folder.mkdir()
    first.maltavla("init")
    if is_planted:
        (first.folder / "plans" / ".gitattributes").unlink()
    first.git("init", "-q", "-b", "main")
    first.commit()
    first.git("clone", "-q", "--bare", ".", str(folder / "middle"))
    first.git("remote", "add", "origin", str(folder / "middle"))
    clones = [first]
    for number, writer in enumerate(WRITERS[1:], 1):
        clone = Clone(options.binary, folder / f"clone-{number}", writer)
        first.git("clone", "-q", *(["-c", "core.autocrlf=true"] if number == WINDOWS else []),
                  str(folder / "middle"), str(clone.folder))
        clones.append(clone)
    for clone in clones:
        clone.file.parent.mkdir(exist_ok=True)
    return clones


def simulate(options, folder, rounds, is_planted=False):
    """Runs the rounds; the simulation, and the trouble that ended it or None."""
    folder.mkdir()
    simulation = Simulation(begin(options, folder, is_planted), options.random("merging", is_planted))
    try:
        for number in range(rounds):
            simulation.round(ends=number == rounds - 1)
        return simulation, None
    except Trouble as trouble:
        return simulation, str(trouble)


def measure(options, score):
    """A thousand rounds, or for --quick two dozen."""
    if not shutil.which("git"):
        raise harness.Skipped("git is not installed")
    with harness.temporary_folder() as place:
        folder = pathlib.Path(place)
        planted, _ = simulate(options, folder / "planted", PLANTED_ROUNDS, is_planted=True)
        if planted.counts["conflicts"] + planted.counts["lost"]:
            score.count("planted caught")
        else:
            score.fail("planted", "without .gitattributes nothing is found wrong")
        simulation, trouble = simulate(options, folder / "clones", 1000 if options.full else 24)
    for name, count in simulation.counts.items():
        score.count(name, count)
    score.count("clones", len(WRITERS))
    if trouble:
        score.fail(f"round {simulation.counts['rounds'] + 1}", trouble)


if __name__ == "__main__":
    harness.main(measure)
