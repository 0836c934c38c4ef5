class Basic:
    def __init__(self): self.lines, self.vars, self.out = {}, {}, []
    def load(self, text):
        for line in text.strip().split("\n"):
            n, _, stmt = line.strip().partition(" ")
            self.lines[int(n)] = stmt
        return self
    def expr(self, s):
        names = {k: v for k, v in self.vars.items()}
        names.update(INT=int, ABS=abs, LEN=len, SQR=lambda v: v ** 0.5)
        try:
            return eval(s.replace("<>", "!=").replace("$", "_S"), names)
        except NameError:
            raise RuntimeError("undefined variable in " + s)
    def assign(self, target, value): self.vars[target.strip().replace("$", "_S")] = value
    def run(self, limit=2000):
        order = sorted(self.lines)
        pc, stack, loops = 0, [], []
        while pc < len(order):
            limit -= 1
            if not limit: raise RuntimeError("step limit at line %d" % order[pc])
            line, pc = order[pc], pc + 1
            word, _, rest = self.lines[line].partition(" ")
            def goto(n):
                if int(n) not in self.lines: raise RuntimeError("line %d: no line %s" % (line, n.strip()))
                return order.index(int(n))
            if word == "PRINT":
                parts = [p.strip() for p in rest.split(";")]
                self.out.append("".join(str(self.expr(p)) for p in parts if p))
            elif word == "LET":
                t, _, e = rest.partition("=")
                self.assign(t, self.expr(e.strip()))
            elif word == "GOTO": pc = goto(rest)
            elif word == "GOSUB":
                stack.append(pc)
                pc = goto(rest)
            elif word == "RETURN": pc = stack.pop()
            elif word == "IF":
                cond, _, target = rest.partition(" THEN ")
                if self.expr(cond): pc = goto(target)
            elif word == "FOR":
                var, _, r = rest.partition("=")
                a, _, b = r.partition(" TO ")
                b, _, step = b.partition(" STEP ")
                self.assign(var, self.expr(a.strip()))
                loops.append((var.strip(), self.expr(b), self.expr(step) if step else 1, pc))
            elif word == "NEXT":
                var, end, step, start = loops[-1]
                self.vars[var] += step
                if self.vars[var] <= end if step > 0 else self.vars[var] >= end: pc = start
                else: loops.pop()
            elif word == "END": break
            elif word != "REM": raise SyntaxError("line %d: %s" % (line, word))
        r, self.out = self.out, []
        return r
print(Basic().load("""10 REM squares
20 FOR I = 1 TO 5
30 LET S = I * I
40 PRINT "square of "; I; " is "; S
50 NEXT I""").run())
print(Basic().load("""10 LET A = 0
20 LET B = 1
30 PRINT A
40 LET C = A + B
50 LET A = B
60 LET B = C
70 IF A < 100 THEN 30
80 END
90 PRINT "never" """).run())
print(Basic().load("""10 LET N$ = "abc"
20 GOSUB 100
30 LET N$ = N$ + N$
40 GOSUB 100
50 FOR I = 10 TO 1 STEP -4
60 FOR J = 1 TO 2
70 PRINT I * J
80 NEXT J
85 NEXT I
90 END
100 PRINT N$; ":"; LEN(N$)
110 RETURN""").run())
for bad in ("10 GOTO 99", "10 FROB", "10 PRINT X", "10 GOTO 10", "10 RETURN"):
    try:
        Basic().load(bad).run()
    except (RuntimeError, SyntaxError, IndexError) as e:
        print(type(e).__name__, e if not isinstance(e, IndexError) else "")
