class Symbol(str): pass
class Env:
    def __init__(self, names=(), values=(), outer=None):
        self.d, self.outer = dict(zip(names, values)), outer
    def find(self, n):
        e = self
        while e is not None:
            if n in e.d: return e.d
            e = e.outer
        raise NameError(str(n))
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
def read(tokens):
    if not tokens: raise EOFError("unexpected end")
    t = tokens.pop(0)
    if t == "(":
        l = []
        while tokens and tokens[0] != ")": l.append(read(tokens))
        if not tokens: raise EOFError("missing )")
        tokens.pop(0)
        return l
    if t == ")": raise SyntaxError("unexpected )")
    if t == "'": return [Symbol("quote"), read(tokens)]
    for kind in (int, float):
        try:
            return kind(t)
        except ValueError:
            pass
    return {"#t": True, "#f": False}.get(t, Symbol(t)) if t[0] == "#" else Symbol(t)
def show(v):
    if v is True: return "#t"
    if v is False: return "#f"
    if isinstance(v, list): return "(" + " ".join(map(show, v)) + ")"
    return "<procedure>" if callable(v) else str(v)
def evaluate(x, env):
    while True:
        if isinstance(x, Symbol): return env.find(x)[x]
        if not isinstance(x, list): return x
        if not x: return []
        op = x[0]
        if op == "quote": return x[1]
        if op == "if":
            x = x[2] if evaluate(x[1], env) is not False else (x[3] if len(x) > 3 else False)
        elif op == "define":
            if isinstance(x[1], list):
                env.d[x[1][0]] = make(x[1][1:], x[2:], env)
            else:
                env.d[x[1]] = evaluate(x[2], env)
            return None
        elif op == "set!":
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif op == "lambda": return make(x[1], x[2:], env)
        elif op == "let":
            env = Env([b[0] for b in x[1]], [evaluate(b[1], env) for b in x[1]], env)
            x = [Symbol("begin")] + x[2:]
        elif op == "begin":
            for e in x[1:-1]: evaluate(e, env)
            x = x[-1]
        else:
            f, *args = [evaluate(e, env) for e in x]
            if isinstance(f, Proc):
                env = Env(f.params, args, f.env)
                x = [Symbol("begin")] + f.body
            else:
                return f(*args)
class Proc:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *a): return evaluate([Symbol("begin")] + self.body, Env(self.params, a, self.env))
make = Proc
def product(*a):
    r = 1
    for v in a: r *= v
    return r
G = Env()
G.d.update({"+": lambda *a: sum(a), "*": product, "-": lambda a, *b: a - sum(b) if b else -a, "<": lambda a, b: a < b, "=": lambda a, b: a == b, "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, b: [a] + b, "null?": lambda l: l == [], "list": lambda *a: list(a), "map": lambda f, l: [f(x) for x in l]})
def run(text):
    tokens = tokenize(text)
    r = None
    while tokens: r = evaluate(read(tokens), G)
    return show(r)
print(run("(+ 1 2 (* 3 4))"), run("(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)"), run("'(a (b c) 1.5)"), run("((lambda (x y) (+ x y)) 3 4)"))
print(run("(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 2000 0)"), run("(map (lambda (x) (* x x)) '(1 2 3 4))"), run("(let ((a 1) (b 2)) (+ a b))"))
print(run("(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (counter)) (c) (c) (c)"), run("(define (rev l a) (if (null? l) a (rev (cdr l) (cons (car l) a)))) (rev '(1 2 3) '())"), run("(if #f 1)"), run("fact"))
for bad in ("(", ")", "(foo)", "(car '())", "(set! undefined 1)"):
    try:
        run(bad)
    except Exception as e:
        print(type(e).__name__)
