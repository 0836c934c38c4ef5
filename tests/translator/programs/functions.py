"""Functions: factories, guards, constants as parameters, keyword arguments, several results, aliases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeGuard

from miniature import box_int, caught_text, put_int, put_text, unbox

from adder.typed import Const, Int, Object, Ref, Struct, Text, caught, inline_function, is_object, no_inline

Binary = Callable[[Int, Int], Int]


def adder_of(amount: int, name: str) -> Any:
    """Ordinary Python that makes functions."""

    def add(x: Int) -> Int:
        put_text(name)
        return x + amount

    return add


add_three = adder_of(3, "three")
add_four = adder_of(4, "four")
MAKERS = tuple((number, adder_of(number, f"by {number}")) for number in (10, 20))


class Box(Object):
    """A number in an object."""

    number: Int


class Table(Struct):
    """Functions in state."""

    operation: Binary


def is_box(value: Ref) -> TypeGuard[Box]:
    """A guard."""
    return is_object(value) and isinstance(value, Box)


def plus(a: Int, b: Int) -> Int:
    """An operation."""
    return a + b


def minus(a: Int, b: Int) -> Int:
    """Another one."""
    return a - b


table = Table(plus)


def apply(operation: Const[Any], a: Int, b: Int) -> Int:
    """One copy for each operation."""
    return operation(a, b)


@inline_function
def divided(a: Int, b: Int) -> tuple[Int, Int, bool]:
    """Three results."""
    if b == 0:
        return 0, 0, False
    return a // b, a % b, True


def fail_with(text: Const[str]) -> NoReturn:
    """Always raises."""
    raise ValueError(text)


@no_inline
def sign(x: Int) -> Text:
    """Results of a function without result at the end of others."""
    if x > 0:
        return "positive"
    if x == 0:
        fail_with("zero")
    return "negative"


def with_defaults(a: Int, b: Int = 10, c: Int = -1, *, d: bool = False) -> Int:
    """Default values and keywords."""
    return a * 100 + b * 10 + c + (1000 if d else 0)


def read(value: Ref) -> Int:
    """Narrowing by a guard."""
    if is_box(value):
        return value.number
    return unbox(value)


def optional_chain(box: Box | None, other: Box | None) -> Int:
    """Narrowing with `and`, `or`, early returns, conditional values."""
    if box is None and other is None:
        return -1
    chosen = box if box is not None else other
    assert chosen is not None
    if box is not None and (box.number > 5 or other is None):
        return box.number
    if other is None or other.number == 3:
        return -2
    while box is not None and box.number < 100:
        if box.number == 50:
            box = None
        else:
            box.number += 10
    return chosen.number * 1000 + (0 if box is None else box.number)


def loops_with_none(limit: Int) -> Int:
    """A variable whose type widens in a loop."""
    best = None
    for i in range(limit):
        box = Box(i * 7 % 5)
        if best is None or box.number > best.number:
            best = box
    return -1 if best is None else best.number


def shadows(index: Int, register: Int, int: Int, main: Int, t_1: Int) -> Int:
    """Variables that are called like things of C, or of the translator."""
    default = index + register
    table = default * 2
    switch = table + int
    return switch + main + t_1 + max(with_defaults(1), with_defaults(2))


def main() -> None:
    """Everything."""
    put_int(add_three(1) + add_four(1))
    for number, function in MAKERS:
        put_int(function(number))
    put_int(table.operation(5, 3))
    table.operation = minus
    put_int(table.operation(5, 3))
    put_int(apply(plus, 1, 2) + apply(minus, 1, 2) + apply(apply_twice, 1, 2))
    quotient, rest, ok = divided(17, 5)
    put_int(quotient * 10 + rest)
    put_text("ok" if ok else "zero")
    quotient, rest, ok = divided(17, 0)
    put_text("ok" if ok else "zero")
    for x in (5, 0, -5):
        try:
            put_text(sign(x))
        except ValueError as error:
            put_text(caught_text(caught(error)))
    put_int(with_defaults(1))
    put_int(with_defaults(1, c=2))
    put_int(with_defaults(c=3, a=2, d=True))
    put_int(read(box_int(7)) + read(Box(8)))
    put_int(optional_chain(None, None))
    put_int(optional_chain(Box(7), None))
    put_int(optional_chain(Box(1), Box(3)))
    put_int(optional_chain(Box(1), Box(4)))
    put_int(optional_chain(Box(0), Box(4)))
    put_int(optional_chain(None, Box(4)))
    put_int(loops_with_none(0))
    put_int(loops_with_none(9))
    put_int(shadows(1, 2, 3, 4, 5))


def apply_twice(a: Int, b: Int) -> Int:
    """Uses a function defined above."""
    return plus(plus(a, b), b)
