"""Where assignment expressions are allowed."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
a := 1
(a := 1)
(a.b := 1)
(a[0] := 1)
((a, b) := 1)
x = a := 1
[a := 1]
[a := 1, 2]
{a := 1}
{a := 1: 2}
{(a := 1): 2}
a[b := 1]
a[b := 1, 2]
a[b:=1]
if a := 1: pass
while a := 1: pass
[a := 1 for a in b]
[c := 1 for a in b]
[a for a in (c := 1)]
[a for a in b if (a := 1)]
[[(a := 1) for z in c] for a in b]
class C: [a := 1 for b in c]
lambda: (a := 1)
lambda: a := 1
lambda a = (b := 1): a
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
