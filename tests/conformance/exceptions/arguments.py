for e in (ValueError(), ValueError("one"), ValueError("a", 2), ValueError(None), ValueError([1]), KeyError(7), KeyError(1, 2), Exception(()), TypeError("é"), IndexError(""), RuntimeError(ValueError("inner"))):
    print(type(e).__name__, e.args, str(e), repr(e), len(e.args))
class Custom(Exception):
    pass
class WithInit(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
class WithStr(Exception):
    def __str__(self):
        return "custom text"
for e in (Custom(), Custom("x"), Custom(1, 2), WithInit(5, "five"), WithStr(), WithStr("hidden")):
    print(type(e).__name__, e.args, str(e), isinstance(e, Exception))
print(WithInit(7, "t").code, repr(Custom("q")), repr(WithStr("z")), [Custom("in list")])
try:
    raise WithInit(3, "three")
except WithInit as e:
    print(e.code, e, e.args)
class Multi(ValueError, ):
    def __init__(self, *args):
        self.count = len(args)
        super().__init__(*args)
m = Multi("a", "b")
print(m.count, m.args)
for f in (lambda: ValueError(x=1), lambda: Custom(y=2)):
    try:
        f()
    except TypeError:
        print("TypeError")
print(ValueError("a") == ValueError("a"), ValueError("a").args == ValueError("a").args, SystemExit(3).args, StopIteration(1).value, OSError(5, "msg").errno, OSError(5, "msg").args)
