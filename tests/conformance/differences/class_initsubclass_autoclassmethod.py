class A:
    def __init_subclass__(cls):
        print("implicit", cls.__name__)
class B(A):
    @classmethod
    def __init_subclass__(cls):
        print("explicit", cls.__name__)
        super().__init_subclass__()
class C(B):
    pass
A.__init_subclass__()
B.__init_subclass__()
