present = 1
asked = []


def __getattr__(name):
    asked.append(name)
    if name.startswith("dyn_"):
        return name[4:]
    raise AttributeError(name)
