# object.__init__ and object.__new__ ignore arguments only if those are meant for the other one of the two.
class PassesOnInit:
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)


class PassesOnNew:
    def __new__(cls, *args, **keywords):
        return super().__new__(cls, *args, **keywords)


class TakesInNew:
    def __new__(cls, *args, **keywords):
        return super().__new__(cls)


class Both(PassesOnInit, TakesInNew):
    pass


class Plain:
    pass


class First:
    def __init__(self, first=0, **others):
        self.first = first
        super().__init__(**others)


class Second:
    def __init__(self, second=0, **others):
        self.second = second
        super().__init__(**others)


class Cooperating(First, Second):
    pass


for cls in (PassesOnInit, PassesOnNew, TakesInNew, Both, Plain):
    for args, keywords in (((), {}), ((1,), {}), ((), {"key": 1})):
        try:
            print(cls.__name__, args, keywords, type(cls(*args, **keywords)) is cls)
        except TypeError:
            print(cls.__name__, args, keywords, "TypeError")
print(Cooperating(first=1, second=2).second)
for call in (
    lambda: Cooperating(first=1, second=2, third=3),
    lambda: Plain().__init__(1),
    lambda: object.__init__(Plain(), 1),
    lambda: object.__init__(TakesInNew(), 1),
    lambda: object.__new__(Plain, 1),
    lambda: object.__new__(PassesOnInit, 1) is not None,
    lambda: object.__new__(TakesInNew, 1) is not None,
):
    try:
        print(call())
    except TypeError:
        print("TypeError")
