from collections import deque
d = deque(range(4), 10)
it = iter(d)
print(next(it), list(it))
print([x for x in d], list(zip(d, "abcd")), dict(enumerate(d)), tuple(d), *d)
it = iter(d)
next(it)
d.append(9)
try:
    next(it)
    print("no error")
except RuntimeError:
    print("RuntimeError")
def bfs(graph, start):
    seen, todo, order = {start}, deque([start], 100), []
    while todo:
        n = todo.popleft()
        order.append(n)
        for m in graph[n]:
            if m not in seen:
                seen.add(m)
                todo.append(m)
    return order
print(bfs({1: [2, 3], 2: [4], 3: [4, 5], 4: [6], 5: [6], 6: []}, 1))
def window_max(values, k):
    q, out = deque((), k + 1), []
    for i, v in enumerate(values):
        while q and values[q[-1]] <= v: q.pop()
        q.append(i)
        if q[0] <= i - k: q.popleft()
        if i >= k - 1: out.append(values[q[0]])
    return out
print(window_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
def josephus(n, k):
    q, out = deque(range(1, n + 1), n), []
    while q:
        for _ in range(k - 1): q.append(q.popleft())
        out.append(q.popleft())
    return out
print(josephus(10, 3))
