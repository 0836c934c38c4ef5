loads = []

def __getattr__(name):
    loads.append(name)
    if name in ("heavy", "other"):
        import sys
        value = __import__(__name__ + "." + name, globals(), None, ["x"])
        return value
    raise AttributeError("module has no " + name)
