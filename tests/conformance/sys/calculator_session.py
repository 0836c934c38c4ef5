def evaluate(tokens):
    out, ops = [], []
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    def apply():
        op, b, a = ops.pop(), out.pop(), out.pop()
        out.append(a + b if op == "+" else a - b if op == "-" else a * b if op == "*" else a / b if op == "/" else a ** b)
    for t in tokens:
        if t in prec:
            while ops and ops[-1] != "(" and (prec[ops[-1]] > prec[t] or prec[ops[-1]] == prec[t] and t != "^"): apply()
            ops.append(t)
        elif t == "(": ops.append(t)
        elif t == ")":
            while ops[-1] != "(": apply()
            ops.pop()
        else: out.append(names[t] if t in names else float(t) if "." in t else int(t))
    while ops: apply()
    if len(out) != 1: raise SyntaxError("malformed")
    return out[0]
names, n = {}, 0
while True:
    try: line = input("calc> ").strip()
    except EOFError:
        print("\nbye")
        break
    if not line: continue
    if line == "quit": break
    n += 1
    try:
        name, eq, expr = line.partition("=")
        v = evaluate((expr if eq else line).split())
        if eq: names[name.strip()] = v
        print(v)
    except (ValueError, ZeroDivisionError, IndexError, SyntaxError) as e: print("error:", type(e).__name__)
print(n, sorted(names.items()))
