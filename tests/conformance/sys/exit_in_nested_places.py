# status: 7
import sys
log = []
class M:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__, v.args)
def gen():
    yield 1
    print("never resumed")
def f():
    try:
        with M():
            for x in gen():
                try:
                    if x: sys.exit(7)
                except Exception: print("never")
                else: print("never")
                finally: print("inner finally")
    except SystemExit as e:
        print("caught", e.args)
        raise
try: [sys.exit(1) for _ in range(1)]
except SystemExit as e: print(e.args)
try: (lambda: sys.exit("text"))()
except SystemExit as e: print(e.args)
try: sorted([2, 1], key=lambda x: sys.exit(x))
except SystemExit as e: print(e.args)
class C:
    def __del__(self): pass
    def __init__(self): raise SystemExit("init")
try: C()
except BaseException as e: print(type(e).__name__, e.args)
g = gen()
next(g)
f()
print("never")
