class S(str):
    def shout(self): return self.upper() + "!"
    def __repr__(self): return "S(%s)" % super().__repr__()
s = S("hello")
print(s, repr(s), s.shout(), len(s), s[0], s[1:3], s + " x", "x " + s, s * 2, s == "hello", "hello" == s, "ell" in s, isinstance(s, str), type(s).__name__, hash(s) == hash("hello"))
s.attr = 5
print(s.attr, {s: 1}["hello"], {"hello": 2}[s], s.split("l"), s.find("o"), "-".join([s, s]), s.replace("l", "L"), s < "help", sorted([S("b"), "a"]), "%s" % s, "{}".format(s), f"{s}", int(S("12")), float(S("1.5")), [c for c in S("ab")], list(S("ab")), S() == "", bool(S()))
class Path(str):
    def __truediv__(self, o): return Path(self + "/" + o)
    @property
    def name(self): return self.split("/")[-1]
p = Path("/usr") / "lib" / "x.py"
print(p, p.name, type(p).__name__)
class B(bytes):
    def total(self): return sum(self)
b = B(b"abc")
print(b, b.total(), b[0], b[1:], b == b"abc", b + b"d", len(b), isinstance(b, bytes), b.decode(), {b: 1}[b"abc"], list(b), b"b" in b, b.find(b"c"))
class BA(bytearray):
    def put(self, x):
        self.append(x)
        return self
ba = BA(b"a").put(98).put(99)
print(bytes(ba), ba[0], len(ba), ba == b"abc", bytes(ba), isinstance(ba, bytearray))
ba[0] = 65
ba.extend(b"!")
print(bytes(ba), ba.decode())
class New(str):
    def __new__(cls, v, tag):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
n = New("val", "T")
print(n, n.tag, n.upper())
setattr(S, "late", lambda self: "late " + self)
print(S("x").late(), getattr(S("q"), "shout")())
