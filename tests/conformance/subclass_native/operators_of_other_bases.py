# Operators that a built-in base class does not know are those of the next base.
class Mixin:
    def __matmul__(self, other):
        return "matmul"

    def __rxor__(self, other):
        return "rxor"

    def __sub__(self, other):
        return "sub"

    def __rsub__(self, other):
        return "rsub"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __itruediv__(self, other):
        return "itruediv"

    def __neg__(self):
        return "neg"

    def __lt__(self, other):
        return "lt"

    def __eq__(self, other):
        return "eq"


for base in (list, tuple, str, dict, bytes, bytearray):

    class Both(base, Mixin):
        pass

    value = Both()
    print(base.__name__, value @ 1, 1 ^ value, value - 1, 1 - value, divmod(value, 1), divmod(1, value), -value, value == 1)
    value /= 2
    print(value)
    try:
        print(Both() < 1)
    except TypeError:
        print("TypeError")
    try:
        print(Both() ** 2)
    except TypeError:
        print("TypeError")


class Text(str):
    def __len__(self):
        return 2


print(bool(Text()), len(Text()), "yes" if Text("a") else "no", hasattr("", "__bool__"))
