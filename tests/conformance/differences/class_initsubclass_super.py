class Plain:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        print("Plain", cls.__name__)
class A(Plain):
    pass
class Mixin:
    def __init_subclass__(cls, **kw):
        print("Mixin", cls.__name__)
        super().__init_subclass__(**kw)
class B(Mixin):
    pass
print(object.__init_subclass__())
