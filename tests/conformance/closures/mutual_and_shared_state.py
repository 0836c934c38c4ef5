def account(balance):
    history = []
    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance
    def withdraw(n):
        if n > balance: raise ValueError("only %d" % balance)
        return deposit(-n)
    def report(): return balance, tuple(history)
    return {"deposit": deposit, "withdraw": withdraw, "report": report}
a, b = account(10), account(0)
a["deposit"](5); b["deposit"](1)
print(a["withdraw"](12), a["report"](), b["report"]())
try: b["withdraw"](2)
except ValueError as e: print(e)
def parser(text):
    pos = 0
    def peek(): return text[pos] if pos < len(text) else ""
    def advance():
        nonlocal pos
        pos += 1
        return text[pos - 1]
    def number():
        s = ""
        while peek().isdigit(): s += advance()
        if not s: raise SyntaxError("expected a number at %d" % pos)
        return int(s)
    def factor():
        if peek() == "(":
            advance()
            v = expr()
            if peek() != ")": raise SyntaxError("expected ) at %d" % pos)
            advance()
            return v
        if peek() == "-":
            advance()
            return -factor()
        return number()
    def term():
        v = factor()
        while peek() and peek() in "*/": v = v * factor() if advance() == "*" else v // factor()
        return v
    def expr():
        v = term()
        while peek() and peek() in "+-": v = v + term() if advance() == "+" else v - term()
        return v
    v = expr()
    if pos != len(text): raise SyntaxError("rest " + text[pos:])
    return v
for t in ("1+2*3", "(1+2)*3", "-(4-6)*10/4", "2*(3+(4-1))", "1+", "(1", "1)", "x"):
    try: print(t, parser(t))
    except SyntaxError as e: print(t, "SyntaxError", e)
def pingpong(limit):
    log = []
    def ping(n):
        log.append("ping%d" % n)
        return pong(n + 1) if n < limit else log
    def pong(n):
        log.append("pong%d" % n)
        return ping(n + 1) if n < limit else log
    return ping(0)
print(pingpong(3))
def make_pair():
    first = second = None
    def set1(v):
        nonlocal first
        first = v
    def set2(v):
        nonlocal second
        second = v
    return set1, set2, lambda: (first, second)
s1, s2, get = make_pair()
s1("a"); s2("b")
print(get())
def stream(seed):
    def next_():
        nonlocal seed
        seed = (seed * 5 + 3) % 16
        return seed
    def reset(v):
        nonlocal seed
        seed = v
    next_2 = lambda: (next_(), next_())
    return next_, next_2, reset
n, n2, r = stream(1)
print(n(), n2(), n(), r(1), n())
