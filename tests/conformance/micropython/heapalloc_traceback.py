# An exception that has been raised before has room for a traceback.
import io
import sys

import micropython

kept = KeyError("kept")
try:
    raise kept
except KeyError:
    pass


def inner():
    raise kept


def outer():
    micropython.heap_lock()
    kept.__traceback__ = None
    try:
        inner()
    except KeyError:
        pass
    micropython.heap_unlock()


outer()
text = io.StringIO()
sys.print_exception(kept, text)
for line in text.getvalue().splitlines():
    print(line.split('"')[-1])
del kept.__traceback__
sys.print_exception(kept)
print(kept.with_traceback(None) is kept)
