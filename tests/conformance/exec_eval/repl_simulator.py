class Repl:
    def __init__(self):
        self.ns, self.out, self.buffer = {"print": self.show}, [], []
    def show(self, *a): self.out.append(" ".join(map(str, a)))
    def feed(self, line):
        if self.buffer:
            if line.strip():
                self.buffer.append(line)
                return "..."
            src, self.buffer = "\n".join(self.buffer), []
        elif line.rstrip().endswith(":"):
            self.buffer = [line]
            return "..."
        else: src = line
        try:
            try: code = compile(src, "<repl>", "eval")
            except SyntaxError: exec(compile(src, "<repl>", "exec"), self.ns)
            else:
                v = eval(code, self.ns)
                if v is not None:
                    self.ns["_"] = v
                    self.out.append(repr(v))
        except Exception as e: self.out.append("%s" % type(e).__name__)
        r, self.out = self.out, []
        return r
r = Repl()
for line in ("1 + 2", "_ * 10", "x = 5", "x", "def f(n):", "    return n * x", "", "f(3)", "for i in range(3):", "  print(i, f(i))", "", "undefined", "1 +", "'str'", "None", "[f(k) for k in range(3)]", "class A:", "  v = x", "  def m(self): return self.v + 1", "", "A().m()", "try:", "  1 / 0", "except ZeroDivisionError:", "  print('caught')", "", "import sys", "sys.maxsize > 0", "x += 1; x", "x", "lambda: 0 if 1 else 2", "del x", "f(1)", "_"):
    got = r.feed(line)
    print(">>>" if got != "..." else "...", line, "->", [g if not g.startswith("<") else "<...>" for g in got] if isinstance(got, list) else "")
