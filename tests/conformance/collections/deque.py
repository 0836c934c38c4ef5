from collections import deque
d = deque((), 5)
for i in range(3): d.append(i)
print(len(d), d.popleft(), len(d), bool(d), list(d))
d.appendleft("left")
print(list(d), d.pop(), d.popleft(), len(d))
d.extend([10, 20, 30])
print(list(d), d[0], d[-1], d[1], len(d))
d[0] = "changed"
print(list(d))
d.extend(range(5))
print(list(d))
d.append("overflow drops the left")
print(list(d), len(d))
d.appendleft("drops the right")
print(list(d))
for x in d: print(x, end="; ")
print()
e = deque([], 3)
for f in (lambda: e.pop(), lambda: e.popleft(), lambda: e[0]):
    try:
        f()
    except IndexError:
        print("IndexError")
q = deque([1, 2, 3], 10)
print(list(q), 2 in q, 9 in q, sum(q), max(q), sorted(q, reverse=True), q.popleft())
for i in (5, -5):
    try:
        q[i]
    except IndexError:
        print("IndexError")
try:
    q["0"]
except TypeError:
    print("TypeError")
try:
    hash(q)
except TypeError:
    print("TypeError")
r = deque((), 100)
total = 0
for i in range(1000):
    r.append(i)
    if i % 3: total += r.popleft()
print(len(r), total, r[0], r[-1])
z = deque((), 0)
z.append(1)
print(len(z))
