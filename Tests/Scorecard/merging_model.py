"""What a set of events comes to, by the rules of the journal's documentation and by nothing of the program's."""

import re
from decimal import Decimal

_TARGET = re.compile(r"(?:^|;)(?:of|corrects)=([0-9A-Z]{26})(?:;|$)")


def target(event):
    """The id of the event that this one takes back, or None."""
    found = _TARGET.search(event.tags)
    return found.group(1) if found else None


class Model:
    """Events by their ids, and who takes back whom; grows as events are logged anywhere."""

    def __init__(self):
        self.events = {}
        self._claimants = {}

    def add(self, event):
        """Takes in an event that some clone has logged."""
        self.events[event.id] = event
        if named := target(event):
            self._claimants.setdefault(named, []).append(event)

    def root(self, id, known):
        """The first of those that an event takes back, and they in turn; one that is in no known file may be it."""
        while id in known and (named := target(self.events[id])):
            id = named
        return id

    def heir(self, id, known):
        """The event that stands in this one's place among those that are known: itself, a correction of it or of its
        correction, or None where it was taken back."""
        claimants = [claim for claim in self._claimants.get(id, ()) if claim.id in known]
        if not claimants:
            return self.events[id] if id in known else None
        # A correction that was itself taken back claims nothing any more.
        heirs = {claim.id: None if claim.value == "void" else self.heir(claim.id, known) for claim in claimants}
        claiming = [claim for claim in claimants if claim.value == "void" or heirs[claim.id]]
        return heirs[max(claim.id for claim in claiming)] if claiming else None

    def counts(self, id, known):
        """Whether an event is in force."""
        heir = self.heir(self.root(id, known), known)
        return heir is not None and heir.id == id

    def in_force(self, known):
        """The events that count, of those that are known."""
        roots = {self.root(id, known) for id in known}
        return [heir for root in roots if (heir := self.heir(root, known))]

    def figures(self, known, flows, stocks):
        """What each metric comes to: the sum of a flow, the latest reading of a stock; None where nothing was said."""
        events = self.in_force(known)
        figures = {}
        for metric in flows:
            values = [_number(event) for event in events if event.metric == metric]
            figures[metric] = sum(values) if values else None
        for metric in stocks:
            read = [event for event in events if event.metric == metric]
            figures[metric] = _number(max(read, key=lambda event: (event.day, event.id))) if read else None
        return figures


def _number(event):
    return Decimal(event.value.lstrip("+=").replace(",", "."))
