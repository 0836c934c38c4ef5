import sys
def line_of(function):
    try:
        function()
    except ZeroDivisionError as e:
        if hasattr(sys, "print_exception"):
            import io
            out = io.StringIO()
            sys.print_exception(e, out)
            return int(out.getvalue().split("\n")[-3].split("line ")[1].split(",")[0])
        t = e.__traceback__
        while t.tb_next: t = t.tb_next
        return t.tb_lineno
def in_while():
    n = 2
    while 1 // n:
        n -= 1
    while 1 // n >= 0:
        n -= 1
        x = n
def in_while_or():
    n = 1
    while (n > 0 or
           1 // n):
        n -= 1
def in_for():
    for i in range(3):
        pass
    for j in [1 // (i - 2)]:
        pass
def in_if():
    x = 0
    if x:
        pass
    elif 1 // x:
        pass
def in_call():
    return max(
        1,
        1 // 0,
    )
for f in (in_while, in_while_or, in_for, in_if, in_call):
    print(f.__name__, line_of(f))
