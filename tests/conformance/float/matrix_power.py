values = [0.0, 1.0, 2.0, 0.5, -1.0, -2.0, 3.0, 10.0, 0.25, float("inf"), float("-inf"), float("nan")]
def attempt(f):
    try:
        r = f()
        return "complex" if isinstance(r, complex) else "%.10g" % r
    except (ZeroDivisionError, OverflowError) as e:
        return type(e).__name__
for a in values:
    print(a, [attempt(lambda: a ** b) for b in values], [attempt(lambda: a ** n) for n in (-3, -1, 0, 1, 2, 5)], [attempt(lambda: n ** a) for n in (1, 2, 3, 10)])
