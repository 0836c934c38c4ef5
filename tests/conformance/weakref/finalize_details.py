# weakref.finalize: arguments, results, peek and detach, the attributes alive and atexit.
import weakref
from _support import collect


class A:
    pass


log = []


def note(*args, **named):
    log.append((args, sorted(named.items())))
    return len(log)


def make(*args, **named):
    a = A()
    return weakref.finalize(a, note, *args, **named)


f = make(1, 2, x=3)
collect()
print(log, f.alive, f.peek(), f.detach(), f())

log.clear()
a = A()
f = weakref.finalize(a, note, "called", obj=1, func=2)
print(f.alive, f.atexit, f(), f.alive, f(), log)
del a
collect()
print(len(log))

log.clear()
a = A()
f = weakref.finalize(a, note, 1, key="word")
target, function, args, named = f.peek()
print(target is a, function is note, args, named)
f.atexit = False
print(f.atexit, f.alive)
target, function, args, named = f.detach()
print(target is a, function is note, args, named, f.alive, f.atexit, f.detach(), f.peek())
target = a = None
collect()
print(log)

# They are kept alive by nobody but themselves.
log.clear()


def forgotten():
    for i in range(20):
        make(i)


forgotten()
collect()
print(len(log) >= 17, len(log) == len(set(args for args, named in log)))

# Several for one object: the youngest is called first.
log.clear()


def several():
    a = A()
    return [weakref.finalize(a, note, i) for i in range(4)]


fs = several()
collect()
print([args for args, named in log], [f.alive for f in fs])
for wrong in (lambda: weakref.finalize(), lambda: weakref.finalize(A()), lambda: weakref.finalize("s", print)):
    try:
        wrong()
    except TypeError:
        print("TypeError")
