class A:
    def __str__(self): return 10
class B:
    def __repr__(self): return None
class C:
    def __str__(self): return b"bytes"
for f in (lambda: str(A()), lambda: repr(B()), lambda: str(B()), lambda: str(C()), lambda: "%s" % A(), lambda: "{}".format(C()), lambda: f"{A()}", lambda: print(A()), lambda: "%r" % B()):
    try:
        print(f())
    except TypeError:
        print("TypeError")
class Sub(str): pass
class D:
    def __str__(self): return Sub("sub")
print(str(D()), D())
