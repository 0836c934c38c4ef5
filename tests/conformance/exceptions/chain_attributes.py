# The attributes of exceptions that can be set: cause, context, arguments.
error = ValueError("text", 1)
print(error.__cause__, error.__context__, error.__suppress_context__, error.args)
other = KeyError("other")
error.__cause__ = other
print(error.__cause__ is other, error.__suppress_context__)
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
error.__context__ = other
print(repr(error.__context__), other.__context__)
error.__context__ = None
print(error.__context__)
fresh = ValueError()
fresh.__suppress_context__ = True
print(fresh.__suppress_context__, fresh.__cause__)
fresh.__suppress_context__ = False
print(fresh.__suppress_context__)
for name in ("__cause__", "__context__"):
    for value in (5, "text", ValueError):
        try:
            setattr(fresh, name, value)
        except TypeError:
            print("TypeError", name, value)
error.args = (1, 2, 3)
print(error.args, repr(error), str(error))
error.args = []
print(error.args, repr(error))
error.args = ("one",)
print(repr(error))
try:
    error.args = 5
except TypeError:
    print("TypeError")
print(error.with_traceback(None) is error)
try:
    error.with_traceback("text")
except TypeError as problem:
    print(problem)


class Own(Exception):
    def __init__(self, value):
        super().__init__("own", value)
        self.value = value
        self.extra = other

    @property
    def doubled(self):
        return self.value * 2

    @doubled.setter
    def doubled(self, new):
        self.value = new // 2


own = Own(4)
own.__cause__ = error
own.doubled = 20
print(own.args, own.value, own.doubled, own.extra is other, own.__cause__ is error)
own.args = ("changed",)
own.anything = 1
print(str(own), own.anything)
