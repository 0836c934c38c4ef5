"""A diamond of classes and the order of their methods."""


class D0:
    def __init__(self):
        print("D0")

    def m(self):
        print("D0.m")


class D1(D0):
    def __init__(self):
        print("D1")
        super().__init__()

    def m(self):
        print("D1.m")
        super().m()


class D2(D0):
    def __init__(self):
        print("D2")
        super().__init__()

    def m(self):
        print("D2.m")
        super().m()


class D3(D1, D2):
    def __init__(self):
        print("D3")
        super().__init__()

    def m(self):
        print("D3.m")
        super().m()


D3().m()
print([c.__name__ for c in D3.__mro__], D3.mro() == list(D3.__mro__))
