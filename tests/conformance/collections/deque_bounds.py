from collections import deque
for n in range(5):
    d = deque((), n)
    for i in range(7): d.append(i)
    e = deque((), n)
    for i in range(7): e.appendleft(i)
    f = deque(range(10), n)
    g = deque((), n)
    g.extend("abcdef")
    print(n, list(d), list(e), list(f), list(g), len(d), bool(d))
d = deque(range(5), 5)
for i in range(-6, 6):
    try: print(d[i], end=" ")
    except IndexError: print("E", end=" ")
print()
d[0], d[-1], d[2] = "a", "z", "m"
print(list(d))
d.append("new")
print(list(d), d[0], d[-1])
q, s = deque((), 100), deque((), 100)
log = []
for i in range(200):
    q.append(i); s.append(i)
    if i % 3 == 2: log.append((q.popleft(), s.pop()))
print(log[:4], log[-1], len(q), len(s), q[0], s[-1])
while q: q.pop()
try: q.pop()
except IndexError: print("IndexError")
try: q.popleft()
except IndexError: print("IndexError")
w = deque((), 3)
avgs = []
for x in (1, 2, 3, 10, 20, 30):
    w.append(x)
    avgs.append(sum(w) / len(w))
print(avgs, list(reversed(list(w))), max(w), 20 in w, 99 in w, [x * 2 for x in w], sorted(w, reverse=True), list(zip(w, "abc")), list(iter(w)) == list(w))
for bad in (lambda: deque(5, 5), lambda: deque((), "x"), lambda: deque((), -1)):
    try: bad()
    except (TypeError, ValueError) as e: print(type(e).__name__)
