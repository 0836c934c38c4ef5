# sys.tracebacklimit: how many frames are kept, the innermost ones.
import io, sys


def show(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    for line in out.getvalue().split("\n"):
        print(line.split(",", 1)[1] if line.startswith("  File") else line)


def inner():
    raise ValueError("limited")


def middle():
    inner()


def outer():
    middle()


def recursive(n):
    if n:
        recursive(n - 1)
    else:
        outer()


for limit in (1000, 4, 3, 2, 1, 0, -1):
    sys.tracebacklimit = limit
    print("limit", limit)
    try:
        outer()
    except ValueError as e:
        show(e)
sys.tracebacklimit = 6
try:
    recursive(20)
except ValueError as e:
    show(e)
