class A:
    def __dir__(self):
        return ["c", "a", "b"]
print(dir(A()))
class B:
    def __dir__(self):
        return ("z", "y")
print(dir(B()), type(dir(B())).__name__)
class C:
    def __dir__(self):
        return iter(["one", "two", "three"])
print(dir(C()))
class D(A):
    def __dir__(self):
        return list(super().__dir__()) + ["0"]
print(dir(D()))
class Bad:
    def __dir__(self):
        return 5
try:
    dir(Bad())
except TypeError:
    print("TypeError")
class E:
    def __dir__(self):
        raise KeyError("dir")
try:
    dir(E())
except KeyError:
    print("KeyError")
