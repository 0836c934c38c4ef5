class A:
    __private = "A private"
    def __init__(self):
        self.__x = 1
        self.___y = 2
        self.__dunder__ = 3
        self.__single_ = 4
    def get(self):
        return self.__x, self.__private, self._helper(), self.__method()
    def _helper(self):
        return "helper"
    def __method(self):
        return "A method"
    def set(self, o):
        o.__foreign = 5
        return hasattr(o, "_A__foreign")
class B(A):
    __private = "B private"
    def __init__(self):
        super().__init__()
        self.__x = 10
    def both(self):
        return self.__x, self._A__x, self.__private
    def __method(self):
        return "B method"
a, b = A(), B()
print(a.get(), b.get(), b.both())
print(sorted(a.__dict__), sorted(b.__dict__))
print(hasattr(a, "__x"), hasattr(a, "_A__x"), a._A__private, A._A__private, a.set(a))
print(a.__dunder__)
class _Under:
    def __init__(self):
        self.__v = 1
    def locals(self):
        __local = 5
        def inner():
            return __local
        return inner(), [__local for _ in range(1)]
    def keywords(self, __arg=3):
        return __arg
print(sorted(_Under().__dict__), _Under().locals(), _Under().keywords())
class C:
    def f(self):
        global __made
        __made = 1
        return getattr(self, "__nothing", "strings are not mangled")
print(C().f(), "_C__made" in globals())
class Outer:
    class Inner:
        def set(self):
            self.__z = 1
            return sorted(self.__dict__)
print(Outer.Inner().set())
