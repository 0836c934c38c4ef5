import sys, io


def line_of(f):
    try:
        f()
    except Exception as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        last = [l for l in out.getvalue().split("\n") if l.startswith("  File")][-1]
        print(last.split(", ")[1])


def a():
    x = 1
    y = 2

    # comment
    return x // (y - 2)


def b():
    l = []
    for i in range(3):
        if i == 2:
            l[i]
        l.append(i) if i < 1 else None


def c():
    try:
        raise KeyError("k")
    except ValueError:
        pass


def d():
    n = 3
    while 6 // n:
        n -= 1


def e():
    with open("line_numbers.py") as f:
        f.no_such_method()


def g():
    return undefined_name


def h():
    x = """a
    multi-line
    string"""
    x.nothing


def i():
    (lambda: 1 // 0)()


def j():
    for k in range(2):
        pass
    else:
        [][0]


def m():
    assert False


for f in (a, b, c, d, e, g, h, i, j, m):
    line_of(f)
