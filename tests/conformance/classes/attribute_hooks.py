"""__getattr__, __setattr__, __delattr__ and __getattribute__ together with the ways around them."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# setattr hooks
class H:
    def __getattr__(self, n):
        if n.startswith("x"):
            return "dyn " + n
        raise AttributeError(n)

    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v)

    def __delattr__(self, n):
        print("del", n)
        object.__delattr__(self, n)


h = H()
h.a = 1
print(h.a, h.xx)
del h.a
show(lambda: h.a)
show(lambda: delattr(h, "zz"))
print(hasattr(h, "xq"), hasattr(h, "q"), getattr(h, "q", 3))


class G:
    def __getattribute__(self, n):
        print("ga", n)
        return object.__getattribute__(self, n)

    y = 3

    def m(self):
        return self.y


print(G().m(), G().y)
show(lambda: G().zz)
