"""A class derived from str in methods, formats, as key and as name."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class S(str):
    def __new__(cls, v="", k=0):
        o = super().__new__(cls, v)
        o.k = k
        return o

    def upper(self):
        return "UP:" + super().upper()

    def __getitem__(self, i):
        return "<" + super().__getitem__(i) + ">"


s = S("abc", 7)
show(lambda: s)
show(lambda: s.upper())
show(lambda: s[0])
show(lambda: s.k)
show(lambda: s + "d")
show(lambda: "x" + s)
show(lambda: s == "abc")
show(lambda: {"abc": 1}[s])
show(lambda: hash(s) == hash("abc"))
show(lambda: len(s))
show(lambda: s.split("b"))
show(lambda: "%s" % s)
show(lambda: "".join([s, s]))
show(lambda: s in "xabcx")
show(lambda: "b" in s)
show(lambda: isinstance(s, str))
show(lambda: type(s.lower()).__name__)
show(lambda: s < "abd")
show(lambda: s.encode())
show(lambda: getattr(s, S("k")))
show(lambda: [c for c in s])
show(lambda: s * 2)
show(lambda: S())
show(lambda: f"{s}|{s!r:>6}")
show(lambda: int(S("12")))
show(lambda: {s})
show(lambda: str(s).__class__.__name__)
