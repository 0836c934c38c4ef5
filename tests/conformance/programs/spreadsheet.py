class Cycle(Exception): pass
class Sheet:
    def __init__(self): self.cells, self.cache, self.active = {}, {}, []
    def __setitem__(self, name, text):
        self.cells[name] = text
        self.cache.clear()
    def __getitem__(self, name):
        if name in self.cache: return self.cache[name]
        if name in self.active: raise Cycle(" -> ".join(self.active + [name]))
        self.active.append(name)
        try:
            text = self.cells.get(name, "")
            if text.startswith("="): v = eval(self.refs(text[1:]), {"cell": self.__getitem__, "SUM": self.total, "AVG": lambda r: self.total(r) / len(self.span(r)), "MAX": lambda r: max(self[c] for c in self.span(r)), "IF": lambda c, a, b: a if c else b})
            else:
                try: v = int(text)
                except ValueError:
                    try: v = float(text)
                    except ValueError: v = text
            self.cache[name] = v
            return v
        finally:
            self.active.pop()
    def refs(self, expr):
        out, i = "", 0
        while i < len(expr):
            j = i
            while j < len(expr) and expr[j].isalpha(): j += 1
            k = j
            while k < len(expr) and expr[k].isdigit(): k += 1
            if k > j > i:
                if expr[k:k + 1] == ":":
                    m = k + 1
                    while m < len(expr) and (expr[m].isalpha() or expr[m].isdigit()): m += 1
                    out += repr(expr[i:m])
                    i = m
                else:
                    out += "cell(%r)" % expr[i:k]
                    i = k
            elif j > i:
                out += expr[i:j]
                i = j
            else:
                while i < len(expr) and not expr[i].isalpha():
                    out += expr[i]
                    i += 1
        return out
    def span(self, r):
        a, b = r.split(":")
        return ["%s%d" % (chr(c), n) for c in range(ord(a[0]), ord(b[0]) + 1) for n in range(int(a[1:]), int(b[1:]) + 1)]
    def total(self, r): return sum(v for v in (self[c] for c in self.span(r)) if isinstance(v, (int, float)))
    def show(self, cols, rows):
        for r in range(1, rows + 1):
            line = []
            for c in cols:
                try: v = self["%s%d" % (c, r)]
                except Cycle: v = "#CYCLE"
                except ZeroDivisionError: v = "#DIV"
                except Exception as e: v = "#" + type(e).__name__
                line.append("%8s" % ("%.2f" % v if isinstance(v, float) else v))
            print("|".join(line))
s = Sheet()
for name, text in (("A1", "10"), ("A2", "20"), ("A3", "=A1+A2"), ("B1", "1.5"), ("B2", "=A3*B1"), ("B3", "=SUM(A1:A3)"), ("C1", "text"), ("C2", "=AVG(A1:A3)"), ("C3", "=IF(A1 > 5, MAX(A1:B3), 0)"), ("D1", "=D2"), ("D2", "=D1"), ("D3", "=1/Z9" ), ("A4", "=A1/0"), ("B4", "=C1*2"), ("C4", "=nonsense+1"), ("D4", "=-A1**2")): s[name] = text
s.show("ABCD", 4)
s["A1"] = "100"
print(s["A3"], s["B2"], s["C3"], s["B9"] == "")
try: s["D1"]
except Cycle as e: print(e)
s["D2"] = "5"
print(s["D1"], s.active, len(s.cache))
