def match(pattern, text):
    def here(p, t):
        if not p: return True
        if p == "$": return not t
        if len(p) > 1 and p[1] in "*+?":
            return repeat(p[0], p[1], p[2:], t)
        if t and p[0] in (".", t[0]): return here(p[1:], t[1:])
        return False
    def repeat(c, kind, p, t):
        if kind != "+" and here(p, t): return True
        n = 0
        while n < len(t) and c in (".", t[n]) and (kind != "?" or n < 1):
            n += 1
            if here(p, t[n:]): return True
        return False
    if pattern.startswith("^"): return here(pattern[1:], text)
    return any(here(pattern, text[i:]) for i in range(len(text) + 1))
for p, words in (("abc", ["xabcx", "ab"]), ("^a.c$", ["abc", "abcd", "ac"]), ("a*b", ["b", "aaab", "c"]), ("^a+b$", ["b", "ab", "aaab"]), ("colou?r", ["color", "colour", "colouur"]), ("^.*end$", ["the end", "end.", "end"]), ("", ["", "x"]), ("x$", ["x", "xy", "yx"])):
    print(p, [match(p, w) for w in words])

class Node:
    def __init__(self, kind, *kids): self.kind, self.kids = kind, kids
def parse(p):
    pos = 0
    def alt():
        nonlocal pos
        left = seq()
        while pos < len(p) and p[pos] == "|":
            pos += 1
            left = Node("alt", left, seq())
        return left
    def seq():
        nonlocal pos
        items = []
        while pos < len(p) and p[pos] not in "|)":
            items.append(item())
        return Node("seq", *items)
    def item():
        nonlocal pos
        c = p[pos]
        pos += 1
        if c == "(":
            n = alt()
            if pos >= len(p): raise ValueError("missing )")
            pos += 1
        elif c == "[":
            end = p.index("]", pos)
            n = Node("set", p[pos:end])
            pos = end + 1
        else:
            n = Node("chr", c)
        while pos < len(p) and p[pos] in "*+?":
            n = Node(p[pos], n)
            pos += 1
        return n
    return alt()
def step(n, t, i):
    k = n.kind
    if k == "chr":
        if i < len(t) and n.kids[0] in (".", t[i]): yield i + 1
    elif k == "set":
        if i < len(t) and t[i] in n.kids[0]: yield i + 1
    elif k == "alt":
        for kid in n.kids: yield from step(kid, t, i)
    elif k == "seq":
        if not n.kids: yield i
        else:
            for j in step(n.kids[0], t, i): yield from step(Node("seq", *n.kids[1:]), t, j)
    elif k == "?":
        yield from step(n.kids[0], t, i)
        yield i
    else:
        for j in step(n.kids[0], t, i):
            if j > i: yield from step(Node("*", n.kids[0]), t, j)
        if k == "*": yield i
def full(p, t): return any(i == len(t) for i in step(parse(p), t, 0))
for p, words in (("(ab)*", ["", "ab", "abab", "aba"]), ("a(b|c)d", ["abd", "acd", "ad"]), ("[0123456789]+", ["42", "4x", ""]), ("(a|b)*abb", ["abb", "aababb", "abab"]), ("(x+x+)+y", ["xxxy", "xxxx"])):
    print(p, [full(p, w) for w in words])
try:
    parse("(a")
except ValueError as e:
    print(e)
