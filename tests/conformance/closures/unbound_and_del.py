def late():
    def f():
        return x
    try:
        f()
    except NameError:
        print("free variable not set yet")
    x = 1
    return f()
print(late())
def deleted():
    x = 1
    def f():
        return x
    print(f())
    del x
    try:
        f()
    except NameError:
        print("deleted")
    x = 2
    return f()
print(deleted())
def local_before():
    try:
        y
    except NameError:
        print("local not set")
    y = 5
    return y
print(local_before())
glob = "global"
def shadow():
    try:
        print(glob)
    except NameError:
        print("assignment makes it local")
    glob = "local"
    return glob
print(shadow(), glob)
def cond(flag):
    if flag:
        v = 1
    def f():
        return v
    try:
        return f()
    except NameError:
        return "unset"
print(cond(True), cond(False))
def recursive():
    def even(n):
        return n == 0 or odd(n - 1)
    def odd(n):
        return n != 0 and even(n - 1)
    return even(20), odd(7)
print(recursive())
def in_loop():
    out = []
    for i in range(3):
        try:
            out.append(k)
        except NameError:
            out.append(None)
        k = i
    return out
print(in_loop())
def handler():
    def f():
        return e
    try:
        raise ValueError("x")
    except ValueError as e:
        print(f().args)
    try:
        f()
    except NameError:
        print("cleared after the handler")
handler()
def delattr_in_closure():
    x = [1]
    def kill():
        nonlocal x
        del x
    kill()
    try:
        x
    except NameError:
        return "killed"
print(delattr_in_closure())
