# throw() while delegating to an object that is no generator: its method gets what was thrown, a class as it is.
class Delegate:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return self.count

    def throw(self, *args):
        print("throw", [a if isinstance(a, type) else repr(a) for a in args])
        if args[0] is KeyError:
            raise StopIteration("ended")
        if isinstance(args[0], IndexError):
            raise args[0]
        return "answer"

    def close(self):
        print("close")


def gen(delegate):
    try:
        print("result", (yield from delegate))
    except Exception as e:
        print("raised", repr(e))
    yield "behind"


for thrown in (ValueError, ValueError("text"), KeyError, IndexError("i"), GeneratorExit, GeneratorExit("now")):
    g = gen(Delegate())
    print(next(g))
    try:
        print(g.throw(thrown))
    except BaseException as e:
        print(type(e), e.args)
    g.close()
    g = gen(gen(Delegate()))
    next(g)
    try:
        print(g.throw(thrown))
    except BaseException as e:
        print(type(e), e.args)
    g.close()


class Counted(Exception):
    made = 0

    def __init__(self):
        Counted.made += 1


g = gen(iter([1, 2]))
next(g)
print(g.throw(Counted), Counted.made)
for bad in (5, "text", int, None):
    g = gen(iter([1, 2]))
    next(g)
    try:
        g.throw(bad)
    except TypeError:
        print("TypeError", next(g))
