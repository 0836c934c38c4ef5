"""Which forms of arguments are allowed in a call."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
f(a for a in b)
f(a for a in b, c)
f(c, a for a in b)
f((a for a in b), c)
f(a=1, b)
f(a=1, *b)
f(**a, b)
f(**a, *b)
f(**a, b=1)
f(a=1, a=2)
f(a.b=1)
f((a)=1)
f(1=2)
f(None=1)
f(True=1)
f(a, )
f(,)
f(a,,b)
f(*)
f(**)
f(a b)
f(a := 1)
f(a = b := 1)
f(b = (a := 1))
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
