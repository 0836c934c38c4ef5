# __del__ is called once for every object that was lost, in any kind of class.
import gc


def flush(n=30):
    x = [n] * 6
    return flush(n - 1) + x[0] if n else 0


class Counted:
    gone = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        self.gone.append(self.name)


class Derived(Counted):
    pass


class CountedList(list):
    def __del__(self):
        Counted.gone.append(sum(self))


class CountedError(ValueError):
    def __del__(self):
        Counted.gone.append(self.args[0])


def lose_plain():
    for i in range(50):
        Counted(i)


def lose_derived():
    for i in range(50):
        Derived(i)


def lose_cycles():
    for i in range(50):
        a, b = Counted(i), Counted(-i)
        a.other, b.other = b, a


def lose_lists():
    for i in range(50):
        CountedList([i, i])


def lose_errors():
    for i in range(50):
        try:
            raise CountedError(i)
        except ValueError:
            pass


def lose_late_finaliser():
    class Late:
        pass

    def finalise(self):
        Counted.gone.append(1)

    Late.__del__ = finalise
    for i in range(50):
        Late()


def collect():
    flush()
    gc.collect()
    flush()
    gc.collect()


for lose in (lose_plain, lose_derived, lose_cycles, lose_lists, lose_errors, lose_late_finaliser):
    lose()
    collect()
    # A stale word on the stack may keep the last ones until later.
    count = len(Counted.gone)
    limit = 100 if lose is lose_cycles else 50
    print(lose.__name__, limit - 6 <= count <= limit + 6)
    Counted.gone.clear()

kept = Counted("kept")
collect()
print("kept" in Counted.gone, kept.name)
Counted.gone = []
