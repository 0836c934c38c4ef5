import sys, io


def show(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    for line in out.getvalue().strip().split("\n"):
        print(line)


def origin():
    raise ValueError("v")


def middle():
    try:
        origin()
    except ValueError:
        raise


try:
    middle()
except ValueError as e:
    show(e)


def cleanup():
    try:
        origin()
    finally:
        x = 1


try:
    cleanup()
except ValueError as e:
    show(e)


class M:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


def managed():
    with M():
        origin()


try:
    managed()
except ValueError as e:
    show(e)
