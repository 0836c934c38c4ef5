def tokenize(text):
    state = "start"
    token = ""
    for ch in text + "\n":
        if state == "start":
            if ch.isdigit():
                state, token = "number", ch
            elif ch.isalpha():
                state, token = "name", ch
            elif ch in "+-*/()=":
                yield "op", ch
            elif ch.isspace():
                continue
            else:
                raise ValueError(ch)
        elif state == "number":
            if ch.isdigit() or ch == ".":
                token += ch
            else:
                yield "number", token
                state = "start"
                if ch in "+-*/()=":
                    yield "op", ch
        elif state == "name":
            if ch.isalpha() or ch.isdigit():
                token += ch
            else:
                yield "name", token
                state = "start"
                if ch in "+-*/()=":
                    yield "op", ch

def evaluate(tokens):
    pos = 0
    def peek():
        return tokens[pos][1] if pos < len(tokens) else None
    def take():
        nonlocal pos
        pos += 1
        return tokens[pos - 1]
    def factor():
        kind, text = take()
        if text == "(":
            v = expression()
            take()
            return v
        if text == "-":
            return -factor()
        return float(text) if "." in text else int(text)
    def term():
        v = factor()
        while peek() in ("*", "/"):
            if take()[1] == "*":
                v *= factor()
            else:
                v /= factor()
        return v
    def expression():
        v = term()
        while peek() in ("+", "-"):
            v = v + term() if take()[1] == "+" else v - term()
        return v
    return expression()

print(list(tokenize("x1 = 3 + foo*(2 - 1.5)")))
for source in ("1+2*3", "(1+2)*3", "10/4-1", "-(2+3)*-2", "2*(3+(4-1)*2)", "1.5*4"):
    print(source, "=", evaluate(list(tokenize(source))))
try:
    list(tokenize("a ? b"))
except ValueError as e:
    print("bad", e)
