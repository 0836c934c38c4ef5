"""Which signatures of functions and lambdas are allowed."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
def f(a, a): pass
def f(a, *a): pass
def f(a, **a): pass
def f(a=1, b): pass
def f(*, a=1, b): pass
def f(*): pass
def f(*, **k): pass
def f(*a, *b): pass
def f(*a, b, *c): pass
def f(**k, a): pass
def f(**k, **l): pass
def f(*, *a): pass
def f(a, /): pass
def f(/, a): pass
def f(a, /, b, /): pass
def f(*a, /): pass
def f(a, *, /): pass
def f(a, *, b, /): pass
def f(a=1, /, b): pass
def f(None): pass
def f(True): pass
def f((a, b)): pass
def f(a.b): pass
def f(1): pass
def None(): pass
class None: pass
class C(: pass
class C(): pass
class C: pass
class C(a, b=c, *d, **e): pass
class C(*, a): pass
def f(a,): pass
def f(*a,): pass
def f(**a,): pass
def f(*,): pass
def f(*, a,): pass
lambda a,: 1
lambda *a,: 1
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
