"""Forms of for, while, with and try."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
for a in b: pass
for a, in b: pass
for a, b in c: pass
for (a, b) in c: pass
for [a, *b] in c: pass
for a.b in c: pass
for a[0] in c: pass
for f() in c: pass
for 1 in c: pass
for a in b, c: pass
for a in *b, c: pass
for a in b: break
for a in b: continue
for a in *b: pass
for a: pass
for in b: pass
for a not in b: pass
for None in b: pass
while 1: pass
while: pass
while 1: break
with a: pass
with a as b: pass
with a as b, c as d: pass
with (a as b): pass
with (a as b, c as d): pass
with (a as b, c as d,): pass
with (a, b): pass
with (a, b) as c: pass
with a as 1: pass
with a as f(): pass
with a as (b, c): pass
with a as b.c, d as e[0]: pass
with: pass
with a as: pass
with a, : pass
with (yield): pass
try: pass
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
