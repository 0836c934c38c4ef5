x = "G"
def read(): return x
def assign():
    x = "L"
    return x
def glob():
    global x
    r = x
    x = "G2"
    return r, x
def param(x): return x
def default(y=x): return y
def nested():
    x = "E"
    def read(): return x
    def assign():
        x = "I"
        return x
    def glob():
        global x
        return x
    def non():
        nonlocal x
        x += "!"
        return x
    def deep(): return (lambda: (lambda: x)())()
    def comp(): return [x for _ in range(1)][0], [x for x in "c"][0]
    class C:
        z = x
        def m(self): return x
    return read(), assign(), glob(), non(), deep(), comp(), C.z, C().m(), x
print(read(), assign(), glob(), read(), param("P"), default(), nested(), x)
def late():
    def f(): return y
    y = 1
    a = f()
    y = 2
    return a, f()
print(late())
def unset(flag):
    if flag: v = 1
    try: return v
    except NameError: return "unset"
print(unset(1), unset(0))
def for_scope():
    for i in range(3): j = i
    return i, j
print(for_scope())
def exc_scope():
    try: 1 // 0
    except ZeroDivisionError as e: saved = type(e).__name__
    try: return e
    except NameError: return saved
print(exc_scope())
def with_scope():
    with open("name_resolution_matrix.py") as f: line = f.readline()
    return line.strip(), f is not None
print(with_scope())
def del_scope():
    v = 1
    del v
    try: v
    except NameError: v = "again"
    return v
print(del_scope())
def import_scope():
    import sys as system
    return system.__name__, "system" in globals()
print(import_scope())
def class_scope():
    class Local: pass
    return Local.__name__, "Local" in globals()
print(class_scope())
def comp_scope():
    i = "kept"
    l = [i for i in range(3)]
    d = {i: j for i, j in [(1, 2)]}
    return i, l, d
print(comp_scope(), (lambda x: [x for x in (x, x)])(5), (lambda: x)())
