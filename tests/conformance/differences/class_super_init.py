class L(list):
    def __init__(self, *a):
        self.append("before")
        print(len(self), self)
        super().__init__(a)
        print(self)
L(1, 2)
class D(dict):
    def __init__(self):
        self["k"] = 1
d = D()
print(d, len(d))
class E(Exception):
    def __init__(self, code):
        self.code = code
e = E(5)
print(e.args, e.code, str(e), isinstance(e, Exception))
class Silent(ValueError):
    def __init__(self, *a):
        pass
print(Silent(1, 2).args, repr(Silent(3)))
try:
    raise E(7)
except E as x:
    print(x.code)
class S(set):
    def __init__(self):
        self.add(3)
print(sorted(S()))
class B(bytearray):
    def __init__(self):
        self.extend(b"ab")
print(bytes(B()))
