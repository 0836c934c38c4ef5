"""What the golden texts are made from."""

from __future__ import annotations

from miniature import box_int

from adder.typed import U8, Array, Int, Object, Ref, Struct, caught


class Pair(Object):
    """Two references."""

    first: Ref
    second: Ref | None = None


class Counter(Struct):
    """State."""

    value: Int


counter = Counter(0)


def next_value() -> Int:
    """A function with an effect that cannot raise."""
    counter.value += 1
    return counter.value


def checked(value: Int) -> Int:
    """A function that can raise."""
    if value < 0:
        raise ValueError("negative: %d", value)
    return value


def make(value: Int) -> Pair:
    """Allocation, with operands that must be in order."""
    return Pair(box_int(next_value() + checked(value)), None)


def seconds(value: Ref | None) -> Int:
    """Narrowing and class tests."""
    if value is None or not isinstance(value, Pair):
        return 0
    return 1 + seconds(value.second)


def attempt(value: Int) -> Ref | None:
    """try, with return in it, in a loop."""
    found: Ref | None = None
    for i in range(value):
        try:
            if i == checked(value) and next_value() > 3:
                return box_int(i)
            found = make(i)
        except ValueError as error:
            found = caught(error)
        finally:
            counter.value -= 1
    return found


def total(bytes_: Array[U8]) -> Int:
    """Pointers in a loop."""
    p = bytes_.pointer()
    result = 0
    for i in range(len(bytes_)):
        result += p[i] * next_value()
    return result


def divided(value: Int, by: Int) -> tuple[Int, Int]:
    """Several results."""
    return value // by, value % by


def digits(value: Int) -> Int:
    """Two calls whose results are taken at once."""
    rest, last = divided(value, 10)
    rest, first = divided(rest, 10)
    return rest + first + last
