"""What scripts about with statements share."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class CM:
    def __init__(self, n, ex=None, sw=False, en=None):
        self.n = n
        self.ex = ex
        self.sw = sw
        self.en = en

    def __enter__(self):
        print("enter", self.n)
        if self.en:
            raise self.en
        return self

    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v, isinstance(v, BaseException))
        if self.ex:
            raise self.ex
        return self.sw
