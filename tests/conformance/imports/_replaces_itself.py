import sys


class Lazy:
    def __init__(self):
        self.count = 0

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self.count += 1
        return "made " + name


sys.modules[__name__] = Lazy()
