"""Displays, comprehensions, yields, subscripts and attributes, right and wrong."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
()
(a)
(a,)
(,)
(a,,)
(a, b,)
(a
a)
[a
]
[a)
(a]
{a)
[,]
[a,]
{}
{a}
{a,}
{,}
{a: b}
{a: b,}
{a: b, c}
{a, b: c}
{**a}
{**a, b: c}
{*a}
{*a, b}
{**a, b}
{*a: b}
{a: *b}
{a: **b}
{**a for a in b}
{a: b for a in c}
{a for b in c}
[*a for a in b]
(*a for a in b)
[a for a in b for c in d if e if f for g in h]
[a for a in b, c]
[a for a in (b, c)]
[a for a, in b]
[a, b for a in c]
[(a, b) for a in c]
[a for a in lambda: 1]
[a for a in b if lambda: 1]
[a for a in b if c else d]
[a if c else d for a in b]
[a for a if b]
[for a in b]
[a for]
(a for a in b)
(a for a in b, c)
(yield)
[(yield) for a in b]
[yield]
def f(): [(yield) for a in b]
def f(): (a for a in (yield))
def f(): x = yield
def f(): x = yield, 1
def f(): x = yield from y
def f(): x = yield from
def f(): yield from *y
def f(): yield *y
def f(): yield *y,
def f(): return *y
def f(): return *y,
def f(): return *y, z
def f(): yield = 1
def f(): (yield) = 1
def f(): f((yield))
def f(): f(yield)
def f(): f(a=yield)
def f(): a = b = yield
def f(): a[(yield)] = 1
def f(): a[yield]
def f(a=yield): pass
def f(a: yield): pass
a[]
a[:]
a[::]
a[1:2:3]
a[1:2:3:4]
a[1, 2]
a[1:2, 3]
a[:, :]
a[...]
a[1,]
a[,]
a[*b]
a[*b, c]
a[b for b in c]
a.1
a.b.c
a..b
a.None
a.if
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
