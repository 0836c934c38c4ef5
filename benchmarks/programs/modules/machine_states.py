"""A state machine for a turnstile, with a table of transitions and a log."""

LOCKED = "locked"
OPEN = "open"
BROKEN = "broken"

TRANSITIONS = {
    (LOCKED, "coin"): OPEN,
    (LOCKED, "push"): LOCKED,
    (LOCKED, "kick"): BROKEN,
    (OPEN, "coin"): OPEN,
    (OPEN, "push"): LOCKED,
    (OPEN, "kick"): LOCKED,
    (BROKEN, "repair"): LOCKED,
}


class Turnstile:
    def __init__(self):
        self.state = LOCKED
        self.passed = 0
        self.log = []

    def feed(self, event):
        before = self.state
        self.state = TRANSITIONS.get((before, event), before)
        if before == OPEN and event == "push":
            self.passed += 1
        self.log.append((event, before, self.state))
        return self.state

    def feed_all(self, events):
        for event in events:
            self.feed(event)
        return self.passed
