w, p, fill, align = 10, 3, "*", ">"
v = 3.14159265
print(f"{v:{w}.{p}f}|{v:{fill}{align}{w}.{p}}|{v:{'0'}{w}.{p - 1}f}|{'x':{fill}^{w + 1}}|{w:{'#'}{'x'}}|{w:0{4}d}")
rows = [("a", 1.5, True), ("bb", 22.25, False)]
for n, x, b in rows: print(f"{n:<5}|{x:>8.2f}|{b!s:^7}|{x:+.1e}|{int(b):b}|{n!r:>6}")
print(f"{[f'{i}{j}' for i in 'ab' for j in '12']}", f"{'-'.join(f'{i:02d}' for i in range(3))}", f"{max([1, 2], key=lambda x: -x)}", f"{dict(a=1)['a']:>3}", f"{(lambda n: n * 2)(w)}", f"{w if w > 5 else p}", f"{w:d}{p:d}", f"{'{}'.format(w)}", f"{'%d' % p:>4}")
print(f"{w}{p}" f"{fill}" "plain" f"{align!r}", f"", f"{{}}", f"{{{w}}}", f"{w}}}{{{p}", f"a{{b{w}c}}d")
name = "x"
print(f"""multi {w}
line {p:>{w}}
end""", f'single {name!s}', rf"raw\n{w}", fr"\t{p}\\", F"{w:X}", f"{1e10:g} {1e-5:.2e} {0.5:.0%} {12345.678:,.2f} {255:#o} {-5:+d} {True} {None}")
class C:
    def __init__(self): self.items = [1, {"k": "v"}]
    def __str__(self): return "C-str"
    def __repr__(self): return "C-repr"
    def m(self, a, *, b=2): return a + b
c = C()
print(f"{c} {c!r} {c!s} {c.items[0]} {c.items[1]['k']} {c.m(1)} {c.m(1, b=5)} {c.items[-1]!r:>12}")
