class S(str):
    def shout(self): return self.upper()
class A:
    def __str__(self): return S("text")
r = str(A())
print(r, type(r).__name__, r.shout())
s = S("direct")
print(type(str(s)).__name__, type(S(s)).__name__, type(s + "").__name__, type("%s" % A()).__name__)
