class Manager:
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None)
        return kind is ValueError

with Manager("a") as a:
    print("inside", a.name)
with Manager("b"), Manager("c"):
    raise ValueError
try:
    with Manager("d"):
        raise KeyError("x")
except KeyError:
    print("passed on")
