def g():
    pass


class K:
    pass


def make():
    def inner():
        pass
    return inner
