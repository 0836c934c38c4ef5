# partial objects: arguments before and besides those of the call; reduce with and without an initial value.
from functools import partial, reduce

def show(*args, **keywords):
    return args, sorted(keywords.items())

p = partial(show, 1, 2, x=3)
print(p(), p(4), p(x=5), p(6, y=7))
q = partial(p, 8, y=9)
print(q(10), q.func is show, q.args, sorted(q.keywords.items()))
print(partial(int, base=2)("1011"), list(map(partial(pow, 2), range(5))))
print(partial(show)(), partial(print, "printed", end="!\n")())
for wrong in (lambda: partial(), lambda: partial(5), lambda: partial(show, 1)(**{"x": 1}, x2=2)):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, "abc", ">"), reduce(max, [5]))
print(reduce(lambda a, b: a, [], "initial"), reduce(lambda a, b: (a, b), [1, 2, 3]), reduce(None, [1]))
for wrong in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(max)):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")

class Button:
    def __init__(self):
        self.presses = []
    def press(self, *what):
        self.presses.append(what)
        return len(self.presses)

button = Button()
press = partial(button.press, "left")
print(press(), press("twice"), button.presses)
