# __int__ of a class derived from int, and __index__ that returns True, are asked for the number.
class Number(int):
    def __int__(self):
        return 42


class Plain(int):
    pass


class TrueIndex:
    def __index__(self):
        return 1 == 1


print(int(Number(7)), Number(7) + 0, int(Plain(7)), type(int(Plain(7))) is int, int(True))
print([1, 2, 3][Number(1)], "abc"[Plain(2)])
print([1, 2, 3][TrueIndex()], list(range(TrueIndex())), "ab" * TrueIndex())
