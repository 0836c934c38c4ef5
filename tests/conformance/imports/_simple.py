"""A module for the import scripts."""
value = 1
_hidden = "hidden"
names = []


def add(a, b=10):
    return a + b


class Thing:
    kind = "thing"

    def describe(self):
        return "%s from %s" % (self.kind, __name__)


def bump():
    global value
    value += 1
    return value
