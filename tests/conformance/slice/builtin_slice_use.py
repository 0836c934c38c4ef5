s = slice(1, 5, 2)
for o in ("abcdef"[:6], [0, 1, 2, 3, 4, 5], range(6), list("abcdef")):
    if not isinstance(o, str): print(o[s], o[slice(2)], o[slice(None, None, 2)], o[slice(-2, None)], o[slice(None, -2)])
print("abcdef"[slice(1, 4)], b"abc"[slice(1, None)], (1, 2, 3)[slice(0, 2)], bytearray(b"abc")[slice(-2, None)])
named = {"head": slice(0, 2), "tail": slice(-2, None), "all": slice(None)}
print({k: "hello"[v] for k, v in named.items()}, [list(range(5))[v] for v in named.values()])
rec = "2024-01-31T10:20"
Y, M, D = slice(0, 4), slice(5, 7), slice(8, 10)
print(rec[Y], rec[M], rec[D], [int(rec[f]) for f in (Y, M, D)])
l = list(range(6))
l[named["head"]] = ["a"]
del l[named["tail"]]
print(l, s.start, s.stop, s.step, slice(5).start, slice(5).stop, slice(1, 2).step, repr(slice(None)), slice(1, 2) == slice(1, 2, None))
class Grid:
    def __init__(self, w, h): self.cells = [[(x, y) for x in range(w)] for y in range(h)]
    def __getitem__(self, k):
        ys, xs = k
        rows = self.cells[ys] if isinstance(ys, slice) else [self.cells[ys]]
        out = [r[xs] if isinstance(xs, slice) else r[xs] for r in rows]
        return out if isinstance(ys, slice) else out[0]
g = Grid(4, 3)
print(g[1, 2], g[0, 1:3], g[:, 0], g[1:, 2:], g[-1, -1], g[::2, ::3])
