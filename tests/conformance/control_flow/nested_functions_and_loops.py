def outer():
    out = []
    for i in range(3):
        def inner(n):
            for j in range(n):
                if j == 2: return "two"
                yield_ = j
            else: return "all %d" % n
        out.append(inner(i + 1))
        while i:
            i -= 1
            if i == 1: break
        else: out.append("zero")
    return out
print(outer())
def search(m, pred):
    for r, row in enumerate(m):
        for c, v in enumerate(row):
            if pred(v): return r, c
    return None
print(search([[1, 2], [3, 4]], lambda v: v > 2), search([], bool), search([[0]], bool))
def flatten(x):
    for y in x:
        if isinstance(y, list):
            for z in flatten(y): yield z
        else: yield y
print(list(flatten([1, [2, [3, [], 4]], 5])))
def process(cmds):
    stack, i = [], 0
    while i < len(cmds):
        c = cmds[i]
        i += 1
        if isinstance(c, int):
            stack.append(c)
            continue
        if c == "dup": stack.append(stack[-1])
        elif c == "jz":
            target = cmds[i]
            i += 1
            if not stack.pop(): i = target
        elif c == "jmp": i = cmds[i]
        elif c == "dec": stack[-1] -= 1
        elif c == "emit": yield stack[-1]
        elif c == "halt": return
        else: raise ValueError(c)
print(list(process([3, "emit", "dec", "dup", "jz", 8, "jmp", 1, "halt"])))
