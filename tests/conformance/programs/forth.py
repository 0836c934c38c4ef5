class Forth:
    def __init__(self):
        self.stack, self.words, self.out = [], {}, []
        self.words.update({
            "+": lambda: self.push(self.pop2(lambda a, b: a + b)), "-": lambda: self.push(self.pop2(lambda a, b: a - b)),
            "*": lambda: self.push(self.pop2(lambda a, b: a * b)), "/": lambda: self.push(self.pop2(lambda a, b: a // b)),
            "=": lambda: self.push(-1 if self.pop2(lambda a, b: a == b) else 0), "<": lambda: self.push(-1 if self.pop2(lambda a, b: a < b) else 0),
            "dup": lambda: self.push(self.stack[-1]), "drop": lambda: self.stack.pop(), "swap": self.swap, "over": lambda: self.push(self.stack[-2]),
            "rot": lambda: self.push(self.stack.pop(-3)), ".": lambda: self.out.append(str(self.stack.pop())), "cr": lambda: self.out.append("\n"), "depth": lambda: self.push(len(self.stack))})
    def push(self, x): self.stack.append(x)
    def pop2(self, f):
        b, a = self.stack.pop(), self.stack.pop()
        return f(a, b)
    def swap(self):
        self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]
    def block(self, tokens, ends):
        body = []
        for t in tokens:
            if t in ends: return body, t
            if t == "if":
                yes, end = self.block(tokens, ("else", "then"))
                no = []
                if end == "else": no, end = self.block(tokens, ("then",))
                body.append(("if", yes, no))
            elif t == "begin":
                loop, _ = self.block(tokens, ("until",))
                body.append(("until", loop))
            elif t == "do":
                loop, _ = self.block(tokens, ("loop",))
                body.append(("do", loop))
            else:
                body.append(t)
        if ends: raise SyntaxError("missing " + "/".join(ends))
        return body, None
    def run(self, body):
        for op in body:
            if isinstance(op, tuple):
                if op[0] == "if": self.run(op[1] if self.stack.pop() else op[2])
                elif op[0] == "until":
                    while True:
                        self.run(op[1])
                        if self.stack.pop(): break
                else:
                    start, limit = self.stack.pop(), self.stack.pop()
                    saved = self.words.get("i")
                    for i in range(start, limit):
                        self.words["i"] = lambda i=i: self.push(i)
                        self.run(op[1])
                    self.words["i"] = saved
            elif op in self.words:
                w = self.words[op]
                if isinstance(w, list): self.run(w)
                else: w()
            else:
                try:
                    self.push(int(op))
                except ValueError:
                    raise NameError("unknown word " + op)
    def feed(self, text):
        tokens = iter(text.split())
        for t in tokens:
            if t == ":":
                name = next(tokens)
                self.words[name] = self.block(tokens, (";",))[0]
            else:
                rest, _ = self.block(iter([t] + list(tokens)), ()) if t in ("if", "begin", "do") else ([t], None)
                self.run(rest)
        r, self.out = " ".join(self.out), []
        return r
f = Forth()
print(f.feed("2 3 + ."), f.feed(": sq dup * ; 7 sq ."), f.feed(": fact dup 2 < if drop 1 else dup 1 - fact * then ; 10 fact ."))
print(f.feed(": cd begin dup . 1 - dup 0 = until drop ; 5 cd"), f.feed(": tri 0 swap 1 + 0 do i + loop ; 10 tri ."), f.feed("1 2 3 rot . . . depth ."))
for bad in ("foo", "+", ": x 1 if ; x", ": y if 1 ;"):
    try:
        f.feed(bad)
    except Exception as e:
        print(type(e).__name__, e if isinstance(e, (NameError, SyntaxError)) else "")
    f.stack.clear()
