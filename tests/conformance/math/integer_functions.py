import math
print([math.factorial(n) for n in range(8)], math.factorial(30), math.factorial(True))
for v in (-1, -10):
    try:
        math.factorial(v)
    except ValueError:
        print("ValueError")
for v in ("5", None, 2.5):
    try:
        math.factorial(v)
        print("accepted")
    except (TypeError, ValueError):
        print("error")
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(float("inf"), float("inf")), math.isclose(float("nan"), float("nan")), math.isclose(-1, 1), math.isclose(1e300, 1.0000000001e300), math.isclose(5, 5.0))
for kw in ({"rel_tol": -1}, {"abs_tol": -1}):
    try:
        math.isclose(1, 2, **kw)
    except ValueError:
        print("ValueError")
def binomial(n, k):
    return math.factorial(n) // (math.factorial(k) * math.factorial(n - k))
print([binomial(10, k) for k in range(11)], binomial(50, 25))
def hypot(x, y): return math.sqrt(x * x + y * y)
print(hypot(3, 4), hypot(5, 12), math.floor(math.log10(12345)), math.ceil(math.log2(1000)))
from math import sqrt, floor as f
print(sqrt(16), f(3.7), [int(sqrt(n)) for n in range(0, 50, 7)])
def is_prime(n): return n > 1 and all(n % d for d in range(2, int(math.sqrt(n)) + 1))
print([n for n in range(60) if is_prime(n)])
