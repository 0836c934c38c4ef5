print("_pkg.mod", __name__)
value = "mod value"


def f():
    return "f in " + __name__
