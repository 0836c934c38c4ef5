def f(data):
    for i, d in enumerate(data):
        try: v = 10 // d
        except ZeroDivisionError: out = "zero"
        except TypeError:
            out = "type"
            break
        else:
            out = "ok %d" % v
            if v == 5: continue
        finally: print(i, end=":")
        print(out, end=" ")
    else: print("done", end="")
    print()
f([1, 2, 0, 4]); f([1, "x", 2]); f([]); f([2, 2])
def g(n):
    while n:
        n -= 1
        try:
            if n == 3: raise KeyError
            if n == 2: continue
            if n == 1: break
        except KeyError: print("key", end=" ")
        else: print("else", n, end=" ")
        finally: print("fin", n, end=" ")
    else: print("exhausted", end="")
    print("|", n)
for n in (0, 1, 2, 3, 5): g(n)
def h():
    for i in range(3):
        for j in range(3):
            try:
                try:
                    if i == j == 1: raise IndexError
                    if j > i: break
                finally: print("a", end="")
                print(i, j, end=";")
            except IndexError:
                print("!", end="")
                continue
            finally: print("b", end="")
        else: print("E", end="")
    print()
h()
