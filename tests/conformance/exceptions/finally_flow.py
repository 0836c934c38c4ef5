def gen():
    order = []
    def f(kind):
        for i in range(2):
            try:
                order.append("t")
                if kind == "break": break
                if kind == "continue": continue
                if kind == "return": return "ret"
                if kind == "raise": raise ValueError
            finally:
                order.append("f")
        else:
            order.append("e")
        return "end"
    for kind in ("break", "continue", "return", "raise", "none"):
        try:
            r = f(kind)
        except ValueError:
            r = "raised"
        print(kind, r, "".join(order))
        order.clear()
gen()
def value_kept():
    l = []
    try:
        l.append(1)
        return l
    finally:
        l.append(2)
print(value_kept())
def tower(n):
    if n == 0:
        return []
    try:
        return tower(n - 1)
    finally:
        print(n, end=" ")
print(tower(5))
def double():
    try:
        try:
            return "inner"
        finally:
            print("first")
            try:
                raise KeyError
            except KeyError:
                print("handled in finally")
    finally:
        print("second")
print(double())
def loop_in_finally():
    try:
        raise ValueError("kept")
    finally:
        for i in range(3):
            if i == 1:
                continue
            if i == 2:
                break
        while True:
            break
try:
    loop_in_finally()
except ValueError as e:
    print(e)
def call_in_finally():
    def helper():
        try:
            return 1 // 0
        except ZeroDivisionError:
            return "helped"
    try:
        raise ValueError("outer")
    finally:
        print(helper())
try:
    call_in_finally()
except ValueError as e:
    print(e)
def generator_finally():
    try:
        yield 1
        return "g"
    finally:
        print("gen finally")
print(list(generator_finally()))
def many():
    for i in range(3):
        for j in range(3):
            try:
                try:
                    if j == 1: break
                    if i == 1: continue
                finally:
                    print("a%d%d" % (i, j), end=" ")
            finally:
                print("b%d%d" % (i, j), end=" ")
    print()
many()
