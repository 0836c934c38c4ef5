class Token:
    def __init__(self, kind, text, pos): self.kind, self.text, self.pos = kind, text, pos
    def __repr__(self): return "%s:%s" % (self.kind, self.text)
def lex(src):
    i = 0
    while i < len(src):
        c = src[i]
        if c in " \t\n": i += 1
        elif c.isdigit():
            j = i
            while j < len(src) and src[j].isdigit(): j += 1
            yield Token("num", src[i:j], i)
            i = j
        elif c.isalpha():
            j = i
            while j < len(src) and (src[j].isalpha() or src[j].isdigit()): j += 1
            yield Token("kw" if src[i:j] in ("let", "if", "then", "else", "fun") else "id", src[i:j], i)
            i = j
        elif src[i:i + 2] in ("->", "==", "<="):
            yield Token("op", src[i:i + 2], i)
            i += 2
        elif c in "+-*/()=<;,":
            yield Token("op", c, i)
            i += 1
        else: raise SyntaxError("bad character %r at %d" % (c, i))
    yield Token("end", "", len(src))
class Parser:
    LEVELS = [("==", "<", "<="), ("+", "-"), ("*", "/")]
    def __init__(self, src): self.t, self.i = list(lex(src)), 0
    @property
    def cur(self): return self.t[self.i]
    def eat(self, text):
        if self.cur.text != text: raise SyntaxError("expected %s, got %s at %d" % (text, self.cur.text or "end", self.cur.pos))
        self.i += 1
    def maybe(self, text):
        if self.cur.text == text and self.cur.kind != "end":
            self.i += 1
            return True
        return False
    def name(self):
        t = self.cur
        if t.kind != "id": raise SyntaxError("expected a name at %d" % t.pos)
        self.i += 1
        return t.text
    def expr(self):
        if self.maybe("let"):
            n = self.name()
            self.eat("=")
            v = self.expr()
            self.eat(";")
            return ("let", n, v, self.expr())
        if self.maybe("if"):
            c = self.expr()
            self.eat("then")
            a = self.expr()
            self.eat("else")
            return ("if", c, a, self.expr())
        if self.maybe("fun"):
            n = self.name()
            self.eat("->")
            return ("fun", n, self.expr())
        return self.binary(0)
    def binary(self, level):
        if level == len(self.LEVELS): return self.call()
        left = self.binary(level + 1)
        while self.cur.kind == "op" and self.cur.text in self.LEVELS[level]:
            op = self.cur.text
            self.i += 1
            left = (op, left, self.binary(level + 1))
        return left
    def call(self):
        f = self.atom()
        while self.cur.text == "(":
            self.i += 1
            f = ("call", f, self.expr())
            self.eat(")")
        return f
    def atom(self):
        t = self.cur
        if t.kind == "num":
            self.i += 1
            return int(t.text)
        if t.kind == "id": return self.name()
        self.eat("(")
        e = self.expr()
        self.eat(")")
        return e
def parse(src):
    p = Parser(src)
    e = p.expr()
    p.eat("")
    return e
OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "==": lambda a, b: a == b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b}
def run(e, env):
    if isinstance(e, int): return e
    if isinstance(e, str):
        if e not in env: raise NameError(e)
        return env[e]
    k = e[0]
    if k == "let":
        scope = dict(env)
        bound = e[2]
        if isinstance(bound, tuple) and bound[0] == "fun": scope[e[1]] = lambda v: run(bound[2], {**scope, bound[1]: v})
        else: scope[e[1]] = run(bound, env)
        return run(e[3], scope)
    if k == "if": return run(e[2] if run(e[1], env) else e[3], env)
    if k == "fun": return lambda v: run(e[2], {**env, e[1]: v})
    if k == "call": return run(e[1], env)(run(e[2], env))
    return OPS[k](run(e[1], env), run(e[2], env))
def show(e):
    if not isinstance(e, tuple): return str(e)
    return "(" + " ".join(show(x) for x in e) + ")"
for src in ("1 + 2 * 3", "(1 + 2) * 3", "let x = 5; x * x - 1", "if 1 < 2 then 10 else 20", "let f = fun n -> if n <= 1 then 1 else n * f(n - 1); f(10)", "(fun x -> fun y -> x - y)(10)(3)", "let a = 1; let b = a + 1; let a = 10; a + b", "let fib = fun n -> if n < 2 then n else fib(n - 1) + fib(n - 2); fib(12)", "1 +", "let = 3; 4", "2 $ 3", "(1", "x + 1", "1 2", "10 / 0"):
    try:
        tree = parse(src)
        print(show(tree), "=", run(tree, {}))
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(src, "->", type(e).__name__, e if not isinstance(e, ZeroDivisionError) else "")
