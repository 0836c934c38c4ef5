# Arguments of a class that has its own __init__ and derives from a built-in type.
from collections import OrderedDict, deque


def with_own_init(base, *given):
    class Derived(base):
        def __init__(self, name, flag=0):
            super().__init__(*given)
            self.name = name
            self.flag = flag

    return Derived


for base in (list, set, deque, dict, OrderedDict, bytearray):
    cls = with_own_init(base)
    made = cls("abc", flag=3)
    print(base.__name__, len(made), made.name, made.flag, cls(5).name)
limited = with_own_init(deque, [1, 2, 3, 4], 3)("abc")
print(list(limited), limited.maxlen)


class Takes:
    def __init__(self, *args, flag=0):
        self.flag = flag


for base, args in ((tuple, ([1, 2],)), (frozenset, ([1, 2],)), (float, (1.5,))):
    cls = type("Derived", (Takes, base), {})
    made = cls(*args, flag=4)
    print(made == base(*args), made.flag)
    try:
        type("Derived", (base,), {})(*args, flag=4)
    except TypeError:
        print("TypeError")

queue = deque([1, 2, 3], 5)
queue.__init__([4])
print(list(queue), queue.maxlen)
queue.append(5)
queue.__init__()
print(list(queue))


class Checked(property):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None, kind="plain"):
        super().__init__(fget, fset, fdel, doc)
        self.kind = kind


class Uses:
    @Checked
    def size(self):
        return self.stored

    @size.setter
    def size(self, value):
        self.stored = value * 2

    def both(self):
        return "both"

    named = Checked(both, kind="named")


uses = Uses()
uses.size = 4
print(uses.size, uses.named, type(Uses.__dict__["size"]) is Checked, Uses.__dict__["named"].kind)


class Marked(classmethod):
    def __init__(self, function, mark=0):
        super().__init__(function)
        self.mark = mark


class MarkedStatic(staticmethod):
    def __init__(self, function, mark=0):
        super().__init__(function)
        self.mark = mark


class Has:
    f = Marked(lambda cls: cls.__name__, mark=1)
    g = MarkedStatic(lambda: "g", mark=2)


print(Has.f(), Has().f(), Has.g(), Has().g(), Has.__dict__["f"].mark, Has.__dict__["g"].mark)
