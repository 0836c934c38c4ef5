# What frames tell of themselves: code, names, variables, callers.
import sys

frames = []


def trace(frame, event, arg):
    chain = []
    outer = frame
    while outer is not None:
        chain.append(outer.f_code.co_name)
        outer = outer.f_back
    names = sorted(frame.f_locals)
    print(event, chain, [(name, frame.f_locals[name]) for name in names if name not in ("self", "inner")])
    frames.append(frame)
    return trace


def outer(a, b=2, *rest, k=3, **named):
    c = a + b
    for index in rest:
        c += index

    def inner(d):
        e = c + d
        return e

    return inner(k)


class Holder:
    def method(self, argument):
        local = argument
        del local
        return argument


sys.settrace(trace)
outer(1, 5, 7, k=9, z=0)
Holder().method("x")
sys.settrace(None)
first = frames[0]
print(first.f_code is outer.__code__, first.f_globals is globals(), first.f_back is not None, first.f_lasti >= 0)
print(first.f_code.co_filename == __file__, first.f_lineno > first.f_code.co_firstlineno, sorted(first.f_locals))
print(all(frame is first for frame in frames[:4]), frames[-1] is first)
for name in ("f_code", "f_back", "f_lineno", "f_globals"):
    try:
        setattr(first, "f_nothing", 1)
    except AttributeError:
        print("AttributeError")
first.f_trace = None
print(first.f_trace)
