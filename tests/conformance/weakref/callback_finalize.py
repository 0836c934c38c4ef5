import weakref, gc
class A: pass
def flush(n):
    x = [n] * 6
    return flush(n - 1) + x[0] if n else 0
log = []
def make():
    a = A()
    return weakref.ref(a, lambda r: log.append(("callback", r() is None)))
r = make()
flush(30)
gc.collect()
flush(30)
gc.collect()
print(r(), log)
log.clear()
def make2():
    b = A()
    f = weakref.finalize(b, lambda *a, **k: log.append((a, sorted(k.items()))), 1, 2, key="v")
    print(f.alive)
    return f
f = make2()
flush(30)
gc.collect()
flush(30)
gc.collect()
print(log, f.alive, f())
log.clear()
c = A()
f = weakref.finalize(c, lambda x: log.append(x) or "result", "called early")
print(f(), f(), f.alive, log)
log.clear()
d = A()
f = weakref.finalize(d, log.append, "never")
info = f.peek()
print(info[0] is d, info[2], f.detach()[2], f.alive, f.peek())
f.detach()
del d
gc.collect()
print(log)
for g in (lambda: weakref.finalize(5, print), lambda: weakref.finalize(), lambda: weakref.ref()):
    try:
        g()
    except TypeError:
        print("TypeError")
