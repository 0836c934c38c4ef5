class Graph:
    def __init__(self, text, directed=False):
        self.adj = {}
        for e in text.split():
            a, b, w = e[0], e[1], int(e[2:] or 1)
            self.adj.setdefault(a, {})[b] = w
            self.adj.setdefault(b, {})
            if not directed: self.adj[b][a] = w
    def edges(self): return sorted((w, a, b) for a in self.adj for b, w in self.adj[a].items() if a < b)
    def dijkstra(self, start):
        dist, prev, done = {start: 0}, {}, set()
        while True:
            left = [(d, n) for n, d in dist.items() if n not in done]
            if not left: return dist, prev
            d, n = min(left)
            done.add(n)
            for m, w in self.adj[n].items():
                if m not in dist or d + w < dist[m]: dist[m], prev[m] = d + w, n
    def path(self, a, b):
        dist, prev = self.dijkstra(a)
        if b not in dist: return None
        out = [b]
        while out[-1] != a: out.append(prev[out[-1]])
        return dist[b], "".join(reversed(out))
    def kruskal(self):
        parent = {n: n for n in self.adj}
        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n
        tree = []
        for w, a, b in self.edges():
            x, y = find(a), find(b)
            if x != y:
                parent[x] = y
                tree.append(a + b)
        return sum(self.adj[e[0]][e[1]] for e in tree), tree
    def components(self):
        seen = set()
        for n in sorted(self.adj):
            if n not in seen:
                todo, comp = [n], []
                while todo:
                    m = todo.pop()
                    if m not in seen:
                        seen.add(m)
                        comp.append(m)
                        todo.extend(self.adj[m])
                yield "".join(sorted(comp))
    def topological(self):
        degree = {n: 0 for n in self.adj}
        for n in self.adj:
            for m in self.adj[n]: degree[m] += 1
        ready, out = sorted(n for n in degree if not degree[n]), []
        while ready:
            n = ready.pop(0)
            out.append(n)
            for m in sorted(self.adj[n]):
                degree[m] -= 1
                if not degree[m]: ready.append(m)
        if len(out) < len(self.adj): raise ValueError("cycle through " + "".join(sorted(set(self.adj) - set(out))))
        return "".join(out)
    def floyd(self):
        inf = float("inf")
        nodes = sorted(self.adj)
        d = {(a, b): 0 if a == b else self.adj[a].get(b, inf) for a in nodes for b in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i, k] + d[k, j] < d[i, j]: d[i, j] = d[i, k] + d[k, j]
        return d
g = Graph("ab4 ac2 bc1 bd5 cd8 ce10 de2 df6 ef3 xy1")
print(g.path("a", "f"), g.path("a", "x"), g.kruskal(), list(g.components()), sorted(g.dijkstra("a")[0].items()))
f = g.floyd()
print(f["a", "f"], f["f", "a"], f["a", "x"], [f["a", n] for n in "abcdef"])
d = Graph("ab ac bd cd de fe", True)
print(d.topological())
try:
    Graph("ab bc ca cd", True).topological()
except ValueError as e:
    print(e)
def scc(adj):
    index, low, stack, out = {}, {}, [], []
    def visit(n):
        index[n] = low[n] = len(index)
        stack.append(n)
        for m in sorted(adj[n]):
            if m not in index:
                visit(m)
                low[n] = min(low[n], low[m])
            elif m in stack: low[n] = min(low[n], index[m])
        if low[n] == index[n]:
            comp = ""
            while True:
                m = stack.pop()
                comp += m
                if m == n: break
            out.append("".join(sorted(comp)))
    for n in sorted(adj):
        if n not in index: visit(n)
    return out
print(scc(Graph("ab bc ca cd de ef fd gf gh hg", True).adj))
def colour(adj):
    out = {}
    for n in sorted(adj, key=lambda n: (-len(adj[n]), n)):
        used = {out[m] for m in adj[n] if m in out}
        out[n] = next(c for c in range(len(adj)) if c not in used)
    return sorted(out.items())
print(colour(g.adj))
