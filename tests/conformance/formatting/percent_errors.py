cases = [("%d", ("a",)), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", (1,)), ("%", ()), ("%d", ()), ("%(a)d", (1,)), ("%(b)d", {"a": 1}), ("%c", ("ab",)),
         ("%c", (-1,)), ("%x", ("a",)), ("%x", (1.5,)), ("%f", ("1",)), ("%*d", ("a", 1)), ("%(a", {"a": 1}), ("x", (1,)), ("%s", ()), ("%5", (1,)), ("%d", ([],)), ("%d", (None,))]
for fmt, args in cases:
    try:
        print(repr(fmt), fmt % args)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(repr(fmt), type(e).__name__)
print("x" % {}, "x" % {"a": 1}, "x" % [])
class D:
    def __getitem__(self, k):
        return k * 2
print("%(ab)s" % D())
