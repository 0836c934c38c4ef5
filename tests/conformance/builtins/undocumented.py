# Built-in functions that few programs call: __build_class__, __import__, __repl_print__, execfile.
import builtins
import sys

made = __build_class__(lambda namespace: namespace.__setitem__("x", 5), "Made")
print(made.__name__, made.x, made().x)


class Meta(type):
    def __new__(cls, name, bases, namespace, **named):
        namespace["given"] = sorted(named)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)


made = __build_class__(lambda namespace: None, "Other", list, metaclass=Meta, extra=1)
print(type(made).__name__, made.given, made([1, 2]))
for arguments in ((), (5,), (lambda namespace: None,)):
    try:
        __build_class__(*arguments)
    except TypeError:
        print("TypeError")
print(__import__("sys") is sys, __import__("builtins") is builtins)
__repl_print__(5)
__repl_print__(None)
__repl_print__("text")
print(_)
try:
    execfile("no such file.py")
except OSError as error:
    print("OSError", error.errno)
print(builtins.len is len, builtins.__name__)
builtins.added = 6
print(added)
del builtins.added
try:
    added
except NameError:
    print("NameError")
original = builtins.len
builtins.len = lambda value: -1
print(len("abc"))
builtins.len = original
print(len("abc"), Ellipsis is ..., NotImplemented is builtins.NotImplemented)
