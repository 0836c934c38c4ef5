import sys as imported
public = "public"
_private = "private"
__dunder = "dunder"


class Klass:
    v = 1


def func():
    return public
