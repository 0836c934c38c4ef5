# Callbacks may make and lose objects, collect, and use other weak references.
import gc
import weakref
from _support import collect


class Node:
    def __init__(self, name):
        self.name = name


class Cache:
    """Forgets entries when their values die."""

    def __init__(self):
        self.refs = {}
        self.dropped = []

    def add(self, key, value):
        def forget(ref):
            del self.refs[key]
            self.dropped.append(key)
            gc.collect()

        self.refs[key] = weakref.ref(value, forget)

    def get(self, key):
        ref = self.refs.get(key)
        return None if ref is None else ref()


cache = Cache()


def fill():
    keep = []
    for i in range(100):
        node = Node(i)
        cache.add(i, node)
        if i % 10 == 0:
            keep.append(node)
    return keep


kept = fill()
collect()
print(len(cache.refs) in range(10, 14), len(cache.dropped) + len(cache.refs))
print([cache.get(i).name for i in range(0, 100, 10)], cache.get(55))
print(all(cache.refs[n.name]() is n for n in kept))


def churn(n):
    dead = 0
    refs = []
    for i in range(n):
        a = Node(i)
        refs.append(weakref.ref(a))
        if i % 100 == 0:
            a.me = a
    a = None
    collect()
    return sum(r() is None for r in refs)


print(churn(3000) > 2980)
