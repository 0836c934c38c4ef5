# When the program ends, the functions that have not been called are, the youngest first, unless atexit is false.
import weakref


class A:
    pass


a = A()
for i in range(5):
    weakref.finalize(a, print, "at exit", i)
skipped = weakref.finalize(a, print, "not called")
skipped.atexit = False
called = weakref.finalize(a, print, "called before")
called()
detached = weakref.finalize(a, print, "detached")
detached.detach()


def more():
    print("adds one more")
    weakref.finalize(a, print, "added")


weakref.finalize(a, more)
print("end")
