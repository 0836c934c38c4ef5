# object.__new__ makes bare instances: no __new__ of the class, no __init__; and nothing of built-in types.
class Made:
    def __new__(cls):
        print("never called")

    def __init__(self):
        self.value = "set"


made = object.__new__(Made)
print(isinstance(made, Made), hasattr(made, "value"))
made.__init__()
print(made.value, type(object.__new__(object)) is object)


class Number(int):
    pass


new = object.__new__
for cls in (int, str, list, Number, Exception, 1, None):
    for f in (lambda: object.__new__(cls), lambda: new(cls)):
        try:
            print(f())
        except TypeError:
            print("TypeError", end=" ")
print()
try:
    object.__new__()
except TypeError:
    print("TypeError")
print(int.__new__(int, "5"), repr(str.__new__(str, 1)), list.__new__(list), int.__new__(Number, 7) + 1)


class Chain(Made):
    def __new__(cls, *args):
        print("Chain", args)
        return super(Made, cls).__new__(cls)


print(Chain.__new__(Chain, 1, 2).__class__.__name__)
