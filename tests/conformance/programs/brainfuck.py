def compile_bf(src):
    code, stack = [], []
    for c in src:
        if c in "+-<>":
            op, n = ("a", 1 if c == "+" else -1) if c in "+-" else ("m", 1 if c == ">" else -1)
            if code and code[-1][0] == op:
                code[-1][1] += n
            else:
                code.append([op, n])
        elif c == "[":
            stack.append(len(code))
            code.append(["[", None])
        elif c == "]":
            if not stack:
                raise SyntaxError("unbalanced ]")
            start = stack.pop()
            code[start][1] = len(code)
            code.append(["]", start])
        elif c in ".,":
            code.append([c, None])
    if stack:
        raise SyntaxError("unbalanced [")
    return code
def run(code, data=""):
    tape = bytearray(100)
    p = pc = 0
    inp = iter(data)
    out = []
    while pc < len(code):
        op, n = code[pc]
        if op == "a": tape[p] = (tape[p] + n) & 255
        elif op == "m": p += n
        elif op == ".": out.append(chr(tape[p]))
        elif op == ",": tape[p] = ord(next(inp, "\0"))
        elif op == "[":
            if not tape[p]: pc = n
        elif tape[p]: pc = n
        pc += 1
    return "".join(out)
hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(run(compile_bf(hello)), end="")
print(run(compile_bf(",[>,]<[.<]"), "reversed"))
print(len(compile_bf(hello)))
for bad in ("[", "]", "[[]", "+]"):
    try:
        compile_bf(bad)
    except SyntaxError as e:
        print(e)
