text = "it was the best of times it was the worst of times"
index = {}
for i, w in enumerate(text.split()):
    index.setdefault(w, []).append(i)
for w in sorted(index):
    print(w, index[w])
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}
def paths(a, b):
    return [[a]] if a == b else [[a] + p for n in graph[a] for p in paths(n, b)]
print(paths("a", "f"))
def topo(g):
    seen, out = {}, []
    def visit(n):
        if n not in seen:
            seen[n] = True
            for m in g[n]:
                visit(m)
            out.append(n)
    for n in sorted(g):
        visit(n)
    return out[::-1]
print(topo(graph))
def dijkstra(edges, start):
    dist = {start: 0}
    todo = [start]
    while todo:
        n = min(todo, key=dist.get)
        todo.remove(n)
        for (a, b), w in sorted(edges.items()):
            if a == n and dist[n] + w < dist.get(b, 10 ** 9):
                dist[b] = dist[n] + w
                todo.append(b)
    return dist
print(sorted(dijkstra({("a", "b"): 7, ("a", "c"): 3, ("c", "b"): 1, ("b", "d"): 2, ("c", "d"): 8}, "a").items()))
groups = {}
for n in range(1, 21):
    groups.setdefault(sum(1 for d in range(1, n + 1) if n % d == 0), []).append(n)
print(sorted(groups.items()))
class Cache(dict):
    pass
lru = {}
def touch(k, size=3):
    v = lru.pop(k, None)
    lru[k] = k * 2 if v is None else v
    while len(lru) > size:
        del lru[next(iter(lru))]
for k in (1, 2, 3, 1, 4, 5, 1):
    touch(k)
print(list(lru.items()))
