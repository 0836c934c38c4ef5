# lru_cache and cache: results are remembered, the least recently used ones are forgotten first.
from functools import cache, lru_cache

calls = []

@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x

print([square(n) for n in (1, 2, 1, 3, 1, 2)], calls)
print(square.cache_info())
square.cache_clear()
print(square.cache_info().hits, square(1), len(calls), square.cache_parameters())

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.cache_info().currsize, fib.cache_info().maxsize)

@lru_cache
def join(*parts, sep="-"):
    calls.append(parts)
    return sep.join(parts)

calls.clear()
print(join("a", "b"), join("a", "b"), join("a", "b", sep="+"), join("a", "b", sep="+"), len(calls))

@lru_cache(maxsize=None, typed=True)
def kind(x):
    return type(x).__name__

print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)

@lru_cache(maxsize=0)
def never(x):
    calls.append(x)
    return x

calls.clear()
print(never(1), never(1), len(calls), never.cache_info().misses)

@lru_cache()
def failing(x):
    calls.append(x)
    raise ValueError(x)

for _ in range(2):
    try:
        failing(5)
    except ValueError:
        pass
print(calls[-2:], failing.cache_info().currsize)
try:
    square([])
except TypeError:
    print("TypeError")
try:
    lru_cache("many")
except TypeError:
    print("TypeError")

class Shop:
    def __init__(self, price):
        self.price = price

    @lru_cache(maxsize=8)
    def total(self, count):
        calls.append(count)
        return self.price * count

shop, other = Shop(3), Shop(5)
calls.clear()
print(shop.total(2), shop.total(2), other.total(2), len(calls), Shop.total(shop, 2), square.__wrapped__(9))
