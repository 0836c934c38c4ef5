def a():
    x = []
    try:
        x.append("body")
        return x
    finally:
        x.append("finally")
def b():
    n = 1
    try: return n
    finally: n = 2
def c():
    for i in range(5):
        try:
            if i == 2: return i
        finally:
            if i == 2: continue
    return "loop ended"
def d():
    while True:
        try: return "try"
        finally: break
    return "after"
def e():
    try: raise ValueError
    except ValueError: return "except"
    finally: log.append("e")
def f():
    try: pass
    except ValueError: return "except"
    else: return "else"
    finally: log.append("f")
def g():
    try: return log.append("g1")
    finally: log.append("g2")
def h():
    try:
        try: return "inner"
        finally: 1 // 0
    except ZeroDivisionError: return "outer"
def i():
    try: yield 1; return
    finally: log.append("i")
def j():
    r = []
    for k in range(3):
        try:
            try: r.append(k); continue
            finally: r.append("f")
        finally: r.append("g")
    return r
def k():
    try: return 1
    finally:
        try: raise KeyError
        except KeyError: log.append("k")
def l():
    try: return [v for v in range(3)]
    finally: v = "unused"
def m(n):
    try: return n and m(n - 1)
    finally: log.append(n)
log = []
print(a(), b(), c(), d(), e(), f(), g(), h(), list(i()), j(), k(), l(), m(3), log)
