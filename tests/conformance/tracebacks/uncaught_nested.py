# status: 1
def inner(x):
    if x == 0:
        raise ValueError("at the bottom")
    return inner(x - 1)


class C:
    def method(self):
        return inner(1)


print("start")
f = lambda: C().method()
f()
