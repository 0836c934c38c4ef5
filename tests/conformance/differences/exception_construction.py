class A(Exception):
    def __init__(self):
        print("in init", self.args)
        self.ready = True
a = A()
print(a.ready)
class B(Exception):
    def __init__(self):
        try:
            raise self
        except B as e:
            print("raised while constructed", e is self)
        super().__init__("done")
b = B()
print(b.args)
class C(ValueError):
    def __init__(self, *a):
        print(str(self), repr(self), self.args == a)
C("x")
C(1, 2)
