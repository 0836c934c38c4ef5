from collections import deque
def attempt(function):
    try:
        return function()
    except (TypeError, ValueError, IndexError, AttributeError, RuntimeError) as e:
        return type(e).__name__
d = deque([1, 2, 3])
d.insert(1, "i"); d.insert(100, "e"); d.insert(-1, "m"); d.insert(-100, "s")
print(d)
d.reverse()
print(d, d.index("i"), d.index(2, 3), d.index(2, -4, -1), attempt(lambda: d.index(2, 0, 2)), attempt(lambda: d.index(99)))
del d[0]; del d[-1]; del d[1]
print(d, attempt(lambda: d.__delitem__(10)), attempt(lambda: d.__delitem__(-10)))
a, b = deque([1, 2], 3), deque([3])
print(a + b, b + a, a * 2, 2 * b, b * 0, b * -1, a == deque([1, 2]), a != b, a < b, a <= deque([1, 2, 0]), a > deque([1]), deque() < b, a >= a)
print(attempt(lambda: a + [1]), attempt(lambda: a < [1]), a == [1, 2], attempt(lambda: a * "x"), attempt(lambda: a * 1.5))
a *= 2
print(a)
b *= 3
b += (4, 5)
b += b
print(b)
full = deque([1, 2], maxlen=2)
print(attempt(lambda: full.insert(0, 0)), full)
ring = deque(range(6), maxlen=6)
ring.rotate(2)
ring.append("x")
ring.reverse()
print(ring, ring.index("x"), list(reversed(ring)))
del ring[3]
ring.insert(2, "n")
print(ring, ring.copy() == ring)
class Stack(deque):
    def top(self): return self[-1]
s = Stack("ab", 5)
print(s, s.top(), attempt(lambda: hash(s)))
class Odd:
    def __eq__(self, other):
        d.clear()
        return False
d = deque([Odd(), 1, 2])
print(attempt(lambda: d.index(5)), len(d), attempt(lambda: d == deque([1, 2, 3])))
