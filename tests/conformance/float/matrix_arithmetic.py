values = [0.0, -0.0, 1.0, -1.5, 0.1, 3.0, 1e-300, 1e300, 7.25, -2.0, float("inf"), float("-inf"), float("nan")]
def attempt(f):
    try:
        return f()
    except (ZeroDivisionError, OverflowError) as e:
        return type(e).__name__[0]
for a in values:
    print(a, [a + b for b in values], [a - b for b in values], [a * b for b in values])
    print([attempt(lambda: a / b) for b in values], [attempt(lambda: a // b) for b in values], [attempt(lambda: a % b) for b in values])
    print([(a < b) + (a <= b) * 2 + (a == b) * 4 + (a > b) * 8 + (a >= b) * 16 for b in values], bool(a), -a, abs(a))
