for s in (slice(None), slice(2), slice(1, 5), slice(None, None, 2), slice(None, None, -1), slice(-3, None), slice(None, -2), slice(5, 1, -1), slice(100), slice(-100, 100, 3), slice(3, 3), slice(100, -100, -2)):
    for n in (0, 1, 5, 10):
        start, stop, step = s.indices(n)
        print((start, stop, step), end=" ")
        assert list(range(n))[s] == list(range(start, stop, step))
    print()
for f in (lambda: slice(None).indices(-1), lambda: slice(0, 1, 0).indices(5)):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: slice("a").indices(5), lambda: slice(None).indices(), lambda: slice(None).indices("5"), lambda: slice()):
    try:
        f()
    except TypeError:
        print("TypeError")
class Window:
    def __init__(self, data):
        self.data = data
    def __len__(self):
        return len(self.data)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Window([self.data[j] for j in range(*i.indices(len(self)))])
        return self.data[i]
    def __repr__(self):
        return "W" + repr(self.data)
w = Window(list("abcdef"))
print(w[1:3], w[::-1], w[::2][1:], w[-2:], w[0], w[3:][0])
