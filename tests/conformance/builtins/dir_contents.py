class A:
    x = 1
    def m(self): pass
class B(A):
    y = 2
b = B()
b.z = 3
print([n for n in dir(b) if n[0] != "_"], [n for n in dir(B) if n[0] != "_"], [n for n in dir(A) if n[0] != "_"])
for o, names in (([], ("append", "sort", "pop")), ({}, ("keys", "get", "update")), ("", ("split", "join", "upper")), (b"", ("find", "split")), ((), ("count", "index")), (set(), ("add", "union")), (1, ("to_bytes",)), (iter([]), ())):
    d = dir(o)
    print(type(o).__name__, all(n in d for n in names), type(d).__name__, d == sorted(d), "nonsense" in d)
def f():
    local = 1
    other = 2
    return len(dir(b)) > 0
print(f(), "b" in dir(), "f" in dir(), "nope" in dir())
import sys
print("path" in dir(sys), "exit" in dir(sys), [n for n in dir(sys) if n == "version"])
