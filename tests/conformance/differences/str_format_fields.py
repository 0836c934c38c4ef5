class P:
    def __init__(self): self.x, self.items = 5, [1, {"k": "v"}]
print("{0[1]} {0[0]:>3} {a[k]} {a[k]!r}".format([1, 2], a={"k": 5}))
print("{0.x} {0.items[1][k]} {p.x:03d} {0.__class__.__name__}".format(P(), p=P()))
print("{[0]} {.x} {}".format([7], P(), "end"), "{0[0][1]}".format([(1, 2)]), "{a[-1]}".format(a={"-1": "text key"}))
for wrong, args in (("{0[5]}", ([1],)), ("{0.y}", (P(),)), ("{0[k]}", ([1],)), ("{0[}", ([1],)), ("{0.}", ([1],)), ("{0[]}", ([1],)), ("{0[0]x}", ([1],)), ("{[0]}{0}", ([1],))):
    try:
        print(wrong.format(*args))
    except (IndexError, AttributeError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, wrong)
