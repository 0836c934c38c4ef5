# Constants are computed when the program is compiled, from numbers, text, tuples and other constants.
import math

from micropython import const

_A = const(3)
_B = const(_A * 4 + 1 << 2)
_BIG = const(1 << 80 | _A)
_NEGATIVE = const(-_A // 2)
_POWER = const(2**_A - 1)
_INVERTED = const(~_A & 0xFF)
_FLOAT = const(_A / 2 + 0.25)
_SMALL_POWER = const(2**-2)
_TEXT = const("text")
_JOINED = const(_TEXT + "s" * _A)
_BYTES = const(b"bytes")
_TUPLE = const((_A, _TEXT, (1.5, None, True), ...))
_NOTHING = const(None)
_CHOICE = const(_A and 5 or 6)
_NEITHER = const(not _A)
_TWO_PI = const(2 * math.pi)
PUBLIC = const(_A + 100)
print(_A, _B, _BIG, _NEGATIVE, _POWER, _INVERTED, _FLOAT, _SMALL_POWER)
print(_TEXT, _JOINED, _BYTES, _TUPLE, _NOTHING, _CHOICE, _NEITHER, round(_TWO_PI, 3), PUBLIC)
print(sorted(name for name in globals() if name[0] == "_" and name[1] != "_"), "PUBLIC" in globals())


def uses():
    return _A + 1, _TUPLE[1], [_A] * _A, {_A: _B}, _A if _A > 2 else 0, f"{_A}-{_TEXT}", -_A, _A < _B < 100


print(uses())


def default(a=_A, *, b=_B):
    return a, b


print(default(), (lambda: _A)(), [_A + i for i in range(_A)], sum(_A for _ in range(2)))


def shadows(_A):
    return _A


def assigns():
    _A = "local"
    return _A, [_A for _A in (1, 2)]


print(shadows("argument"), assigns())
if _A == 3 and not _NOTHING:
    print("condition")
while _NEITHER:
    print("never")
for i in range(_A):
    print(i, end=" ")
print()
match 3:
    case 3:
        print("matched", _A)


class Registers:
    _BASE = const(0x40)
    FIRST = const(_BASE + 1)
    SECOND = const(FIRST << _A)

    def both(self):
        return self.FIRST, Registers.SECOND, _A


print(Registers.FIRST, Registers.SECOND, Registers().both())


def inside():
    LOCAL = const(5)
    DOUBLE = const(LOCAL * 2)

    def inner():
        return LOCAL + DOUBLE

    return inner() + LOCAL


print(inside())
changed = const(1)
print(changed)
changed = 2
print(changed)
changed += _A
print(changed)
del changed
print("changed" in globals())
total = 0
for total in (1, 2):
    pass
print(total, const(7), const("expression"), const([1]))
namespace = {}
exec("from micropython import const\n_P = const(1)\nQ = const(_P + 1)\ndef f(): return _P, Q", namespace)
print("_P" in namespace, namespace["Q"], namespace["f"]())
