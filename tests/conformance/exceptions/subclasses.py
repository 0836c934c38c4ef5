class AppError(Exception):
    """Base of the application's errors."""
    code = 1
    def describe(self):
        return "%s[%d]: %s" % (type(self).__name__, self.code, self)
class NotFound(AppError):
    code = 404
class Denied(AppError):
    code = 403
    def __init__(self, user, *rest):
        super().__init__("denied to " + user, *rest)
        self.user = user
class Timeout(AppError, OSError):
    pass
def get(n):
    if n == 0: raise NotFound("page")
    if n == 1: raise Denied("bob")
    if n == 2: raise Denied("eve", "extra")
    if n == 3: raise Timeout("slow")
    return "ok"
for n in range(5):
    try:
        print(get(n))
    except NotFound as e:
        print("NF", e.describe(), e.args)
    except AppError as e:
        print("AE", e.describe() if n != 2 else e.code, getattr(e, "user", None), len(e.args), isinstance(e, OSError))
class Eq(Exception):
    def __eq__(self, o):
        return self.args == o.args
    def __hash__(self):
        return 1
print(Eq(1) == Eq(1), len({Eq(1), Eq(1), Eq(2)}))
class Attr(KeyError):
    default = "class level"
    def __repr__(self):
        return "<Attr>"
a = Attr(7)
a.extra = 5
print(a.default, a.extra, repr(a), str(a), a.args)
class Iterable(Exception):
    def __iter__(self):
        return iter(self.args)
    def __len__(self):
        return len(self.args)
print(list(Iterable(1, 2, 3)), len(Iterable()), bool(Iterable()))
def factory(name, base=Exception):
    return type(name, (base,), {"made": True})
E1 = factory("E1")
E2 = factory("E2", E1)
try:
    raise E2("dyn")
except E1 as e:
    print(type(e).__name__, e, e.made)
class Deep1(Exception): pass
class Deep2(Deep1): pass
class Deep3(Deep2): pass
try:
    raise Deep3
except Deep1 as e:
    print(isinstance(e, Deep2), [c.__name__ for c in (Deep3, Deep2, Deep1) if isinstance(e, c)])
