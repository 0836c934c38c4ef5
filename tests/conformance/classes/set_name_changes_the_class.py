"""__set_name__ that adds, replaces and deletes attributes of the class being made."""


# set_name hazards
class D:
    def __init__(self, act):
        self.act = act

    def __set_name__(self, owner, name):
        print("set_name", name)
        self.act(owner, name)


class C:
    a = D(lambda o, n: setattr(o, n + "_x", 1))
    b = D(lambda o, n: [setattr(o, n + str(i), i) for i in range(50)])
    c = D(lambda o, n: delattr(o, "d") if hasattr(o, "d") else None)
    d = 5
    e = D(lambda o, n: delattr(o, n))
    f = D(lambda o, n: setattr(o, n, D(None)))
    g = D(lambda o, n: None)


print(hasattr(C, "a_x"), C.b49, hasattr(C, "d"), hasattr(C, "e"))
