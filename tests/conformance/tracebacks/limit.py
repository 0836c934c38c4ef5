import sys, io


def show(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    print(out.getvalue().strip())


def f():
    raise ValueError("limited")


sys.tracebacklimit = 0
try:
    f()
except ValueError as e:
    show(e)
sys.tracebacklimit = 1000
try:
    f()
except ValueError as e:
    show(e)
