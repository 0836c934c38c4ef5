class A(Exception):
    def __init__(self, *args):
        Exception.__init__(self, "via Exception.__init__", *args)
print(A().args, A(1).args, str(A(2)))
class B(ValueError):
    def __init__(self, x):
        ValueError.__init__(self, x * 2)
        self.x = x
b = B(5)
print(b.args, b.x, str(b))
class C(A):
    def __init__(self):
        A.__init__(self, "C")
print(C().args)
e = KeyError("old")
e.__init__("new", 1)
print(e.args)
class D(KeyError):
    def __init__(self, *a):
        LookupError.__init__(self, *a)
print(D("k").args)
print(BaseException.__init__(e), e.args)
