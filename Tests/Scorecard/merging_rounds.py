"""Rounds of work and merging between clones, each held against the model."""

import datetime

from merging_clone import Trouble
from merging_model import Model

FLOWS, STOCKS = ["samtal", "nya-medlemmar"], ["medlemmar"]


class Simulation:
    """Clones, what all of them have acknowledged, and what was found."""

    def __init__(self, clones, random):
        self.clones, self.random, self.model = clones, random, Model()
        self.counts = dict.fromkeys(
            ["rounds", "events", "corrections", "contested", "merges", "conflicts", "lost"], 0)
        # The ids in the middle.
        self._shared = frozenset()
        # What was logged lately anywhere: the events that several correct at once.
        self._recent = []
        self._contested = {}

    def round(self, ends):
        """Everybody works; some meet, or at the end all."""
        for clone in self.clones:
            for _ in range(self.random.choice([0, 1, 1, 2, 3])):
                self._work(clone)
            if self.random.random() < 0.04:
                clone.strip_last_newline()
        is_full = ends or self.counts["rounds"] % 10 == 9
        meeting = self.clones if is_full else self.random.sample(self.clones, self.random.randint(2, 5))
        self._meet(self.random.sample(meeting, len(meeting)))
        self._hold(meeting)
        if self.counts["rounds"] % 50 == 49:
            for clone in self.clones:
                clone.git("gc", "-q")
        if ends:
            for clone in self.clones:
                clone.maltavla("check")
        self.counts["rounds"] += 1

    def _work(self, clone):
        """One command of a writer's: mostly logging, now and then putting right or taking back."""
        dice = self.random.random()
        day = self._day()
        if dice < 0.5:
            event = clone.write("log", self.random.choice(FLOWS), str(self.random.randint(1, 9999)), "--date", day)
        elif dice < 0.6:
            event = clone.write("log", STOCKS[0], f"={self.random.randint(100, 999)}", "--date", day)
        else:
            chosen = self._event_in_force(clone)
            if not chosen:
                return
            self._contested.setdefault(chosen.id, set()).add(clone)
            if dice < 0.9:
                event = clone.write("correct", chosen.id, self._other_value(chosen.value))
            else:
                event = clone.write("undo", chosen.id)
            self.counts["corrections"] += 1
            if len(self._contested[chosen.id]) == 2:
                self.counts["contested"] += 1
        self.model.add(event)
        self.counts["events"] += 1
        self._recent = (self._recent + [event.id])[-12:]

    def _other_value(self, value):
        """What a correction says instead; that it stays as it is would be refused as no correction."""
        sign = "=" if value.startswith("=") else ""
        while (other := self.random.randint(1, 999)) == int(value.lstrip("=+")):
            pass
        return f"{sign}{other}"

    def _event_in_force(self, clone):
        """Whatever was logged lately and counts in this clone."""
        for id in self.random.sample(self._recent, len(self._recent)):
            event = self.model.events[id]
            if id in clone.known and event.value != "void" and self.model.counts(id, clone.known):
                return event
        return None

    def _day(self):
        today = datetime.date.today()
        return (today - datetime.timedelta(days=self.random.randrange(today.timetuple().tm_yday))).isoformat()

    def _meet(self, clones):
        """Clones commit, some take from each other, and each takes from the middle and gives to it."""
        for clone in clones:
            clone.commit()
        for clone in clones:
            other = self.random.choice(clones)
            dice = self.random.random()
            if other is not clone and dice < 0.15:
                self._git(clone, "pull", "-q", "--no-rebase", "--no-edit", str(other.folder), "main")
            elif other is not clone and dice < 0.25:
                self._pick(clone, other)
        for clone in clones:
            way = self.random.choice(["--no-rebase", "--rebase"])
            self._git(clone, "pull", "-q", way, "--no-edit", "origin", "main")
            clone.git("push", "-q", "origin", "HEAD:main")
        for clone in clones[:-1]:
            self._git(clone, "pull", "-q", "--ff-only", "origin", "main")

    def _pick(self, clone, other):
        """Takes another's last commit alone, unless it is a merge or known already."""
        clone.git("fetch", "-q", str(other.folder), "main")
        if clone.git("rev-parse", "-q", "--verify", "FETCH_HEAD^2", may_fail=True) is not None:
            return
        if clone.git("merge-base", "--is-ancestor", "FETCH_HEAD", "HEAD", may_fail=True) is not None:
            return
        self._git(clone, "cherry-pick", "--keep-redundant-commits", "FETCH_HEAD")

    def _git(self, clone, *arguments):
        """A command of git's that unites files; nothing may be lost by it, and it must not ask anybody."""
        self.counts["merges"] += 1
        try:
            clone.git(*arguments)
        except Trouble:
            self.counts["conflicts"] += 1
            raise
        try:
            clone.read()
        except Trouble:
            self.counts["lost"] += 1
            raise

    def _hold(self, meeting):
        """Those who met have the same, all that was acknowledged among them, and the figures that follow from it."""
        self._shared |= frozenset().union(*(clone.known for clone in meeting))
        figures = self.model.figures(self._shared, FLOWS, STOCKS)
        for clone in meeting:
            clone.read()
            if clone.known != self._shared or clone.files != meeting[0].files:
                self.counts["lost"] += len(self._shared - clone.known)
                raise Trouble(f"{clone.folder.name}: has not what the others have")
            said = clone.figures()
            if any(said[metric] != value for metric, value in figures.items()):
                raise Trouble(f"{clone.folder.name}: figures {said}, by the model {figures}")
