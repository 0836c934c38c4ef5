"""Mistakes of every kind; the messages about them are in mistakes.txt."""
# ruff: noqa
# fmt: off
# mypy: ignore-errors

from __future__ import annotations

from collections.abc import Callable

from miniature import box_int

from adder.typed import (
    U8,
    U32,
    Array,
    Const,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Text,
    Word,
    bits,
    cast,
    inline,
    interned,
    truncate,
)


class Node(Object):
    value: Int
    next: Node | None
    LIMIT = 3

    def method(self, x: Int) -> Int:
        return x


class Packed(Object):
    length: U32
    items: Inline[U8] = inline()


class State(Struct):
    count: Int
    action: Callable[[Int], Int]


def plain(x):
    return x


def typed(x: Int, y: Int = 3) -> Int:
    return x + y


def nothing(x: Int) -> None:
    typed(x)


def constant(x: Const[int]) -> Int:
    return x


state = State(0, typed)
VALUES = (1, "two", None)
ROM = Node(1, None)
number = 5


def names(x: Int, node: Node) -> Int:
    y = lenght
    typde(x)
    node.valeu = 3
    y = node.nekst
    return Node.LIMT + number


def optionals(node: Node | None, value: Ref) -> Int:
    a = node.value
    b = value.value
    c: Node = node
    d: Node = value
    if node:
        pass
    node()
    node[0]
    return None


def numbers(i: Int, w: Word, b: U8, flag: bool, f: Ref) -> Int:
    a = -w
    c = ~w + 1
    d: U8 = 256
    e = i + flag
    g = f + 1
    h = i**2
    j = i << 64
    k: bool = i
    l: Int = flag
    m = i < f
    n = U8(f)
    o = i is w
    p = 1 // 0
    return 1.5


def calls(x: Int) -> Int:
    typed()
    typed(1, 2, 3)
    typed(1, z=3)
    typed(1, x=3)
    nothing(nothing(x))
    constant(x)
    plain(x)
    x(3)
    y = nothing(x)
    typed(*x)
    state.action(1, 2)
    isinstance(x, Node)
    cast(Node, x)
    truncate(x, 3)
    interned(x)
    len(x)
    return nothing(x)


def objects(node: Node, packed: Packed) -> Int:
    a = Node(1)
    b = Node(1, None, 3)
    c = Node(1, nexd=None)
    d = State(1, typed)
    e = Array[Int](1, 2)
    f = packed.items
    packed.items = 3
    ROM.value = 4
    ROM.value += 1
    node.LIMIT = 4
    node.method = 4
    number = node == node
    return node.method()


def targets(values: Array[Ref]) -> None:
    VALUES[0] = 3
    state = 3
    state.cuont = 3
    values[values] = box_int(3)
    values[0] = 3
    values.length = 3
    a, b = values
    a, b = 1, 2, 3
    del values
    global number


def loops(values: Ref, step: Int) -> None:
    for x in values:
        pass
    for i in range(0, 10, step):
        pass
    for i in range(values):
        pass
    for a, b in Array[Int](3):
        pass


def constants(i: Int) -> Text:
    a = VALUES[i]
    b = VALUES[7]
    c = f"{i}"
    d = 1j
    e = [i]
    f = lambda: 3
    g = Array[Int](3)[1:2]
    return c


def matches(i: Int, value: Ref) -> Int:
    match i:
        case 1 | 2:
            return 3
        case 2:
            return 4
        case "three":
            return 5
    match value:
        case Node(value=3):
            return 6
        case [1, 2]:
            return 7


def raises(i: Int, value: Ref) -> None:
    raise ValueError("%d and %d", i)


def raises_more(i: Int, value: Ref) -> None:
    if i == 1:
        raise
    if i == 2:
        raise KeyError(value, value)
    if i == 3:
        raise ValueError("text") from value
    if i == 4:
        raise i
    try:
        nothing(3)
    except value:
        pass
    with value:
        pass


def unset(i: Int) -> Int:
    if i == 1:
        x = 3
        return x
    return x


def different(i: Int) -> Int:
    x = i
    x = box_int(i)
    return x


def falls_off(i: Int) -> Int:
    if i == 3:
        return 4


def returns(i: Int) -> None:
    return 3


def unannotated(i: Int, j) -> Int:
    return i


def calls_unannotated() -> Int:
    return unannotated(1, 2)


def wrong_annotation(i: int) -> Int:
    return i


def calls_wrong() -> Int:
    return wrong_annotation(1)


def unions(i: Int | None, j: list[Int]) -> Int:
    return 3


def calls_unions() -> Int:
    return unions(1, 2)


def locals_(i: Int) -> Int:
    x: int = 3
    y: Frob = 4
    return x


def nested(i: Int) -> Int:
    def inner() -> Int:
        return 3

    return inner()


def pointers(p: Pointer[U8], q: Pointer[Int]) -> Int:
    x = p - q
    y = p * 2
    z = p < q
    p += q
    return p[q]
