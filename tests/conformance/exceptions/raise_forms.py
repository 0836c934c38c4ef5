def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args if type(e) not in (TypeError, RuntimeError) else "")
def a(): raise ValueError
def b(): raise ValueError()
def c(): raise ValueError("x", 1)
def d(): raise ValueError("x") from KeyError("cause")
def e(): raise ValueError("y") from None
def f(): raise 5
def g(): raise "text"
def h(): raise None
def i(): raise int
def j(): raise
def k(): raise SystemExit(4)
def l():
    err = KeyError("stored")
    raise err
def m(): raise [ValueError][0]("indexed")
def n(): raise type("Dyn", (Exception,), {})("dynamic")
class NotExc: pass
def p(): raise NotExc()
def q(): raise NotExc
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, p, q):
    attempt(fn)
class Weird(Exception):
    def __init__(self):
        raise KeyError("constructor")
def r(): raise Weird
def s(): raise Weird()
attempt(r)
attempt(s)
stored = ValueError("same")
for _ in range(2):
    try:
        raise stored
    except ValueError as err:
        print(err is stored)
