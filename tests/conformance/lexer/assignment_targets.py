"""What may be assigned to, deleted, annotated and updated in place."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
a b
1 = 2
f() = 1
a + b = 1
(a, b) = 1
(a, 1) = 1
[a, b] = 1
[a, f()] = 1
{a} = 1
{a: 1} = 1
None = 1
True = 1
False = 1
__debug__ = 1
... = 1
'a' = 1
f'' = 1
a.b = 1
a[1] = 1
a[1:2] = 1
(a) = 1
((a)) = 1
(a.b) = 1
() = 1
[] = 1
(()) = 1
*a = 1
*a, = 1
*a, b = 1
*a, *b = 1
a, (*b, c), d = 1
a, (*b) = 1
(*a) = 1
a = *b
a = *b,
a = *b, c
a = (*b)
a = (*b,)
print(*a)
print(**a)
del a
del a, b
del (a, b)
del [a, b]
del (a), b
del ()
del []
del
del 1
del f()
del a + b
del a.b, a[1], a[1:2]
del *a
del (*a,)
del None
del (a for a in b)
a += 1
a, b += 1
(a) += 1
(a, b) += 1
a.b += 1
f() += 1
a += b += 1
a = b += 1
a += b = 1
1 += 1
None += 1
a += yield
def f(): a += yield
a: int
a: int = 1
a.b: int
a[0]: int = 1
(a): int
(a, b): int
a, b: int
[a]: int
f(): int
1: int
a: int = *b,
a: int, b
a: int += 1
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
