"""Objects: allocation, inheritance, class tests, arrays, inline items, pointers, function addresses, state."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, final

from miniature import box_int, put_int, put_text, unbox

from adder.typed import (
    U8,
    U32,
    Array,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Text,
    bits,
    cast,
    compare_bytes,
    copy_items,
    fill_items,
    inline,
    is_object,
    static_ram,
    text_byte,
    text_length,
    text_pointer,
    type_object,
)


class Shape(Object):
    """A base class."""

    name: Text
    sides: U8
    next: Shape | None = None

    COUNT: ClassVar[int] = 3
    PREFIX = "shape"

    def describe(self) -> None:
        """A method of the base, bound statically."""
        put_text(self.name)
        put_int(self.sides * self.COUNT)

    @property
    def is_flat(self) -> bool:
        """A property."""
        return self.sides < 3

    @classmethod
    def polygon(cls, sides: Int) -> Shape:
        """An alternative constructor."""
        return cls("polygon", sides)

    @staticmethod
    def total(first: Shape | None) -> Int:
        """Walk a chain."""
        total = 0
        while first is not None:
            total += first.sides
            first = first.next
        return total


class Square(Shape):
    """A subclass."""

    size: Int = 7

    def describe(self) -> None:
        """Calls the method of the base."""
        super().describe()
        put_int(self.size)


@final
class Circle(Shape):
    """Another one."""

    radius: Int = 1


class Bytes(Object):
    """An object with inline items."""

    length: U32
    hash: U32
    items: Inline[U8] = inline()

    def __len__(self) -> Int:
        return self.length

    def __getitem__(self, index: Int) -> U8:
        return self.items[index]

    def __setitem__(self, index: Int, value: U8) -> None:
        self.items[index] = value

    def __contains__(self, value: Int) -> bool:
        for item in self.items:
            if item == value:
                return True
        return False

    def __eq__(self, other: Bytes) -> bool:  # type: ignore[override]
        if self.length != other.length:
            return False
        return compare_bytes(self.items.pointer(), other.items.pointer(), self.length) == 0

    __hash__ = None  # type: ignore[assignment]


Unary = Callable[[Int], Int]


def double(x: Int) -> Int:
    """A function used as a value."""
    return x * 2


def negate(x: Int) -> Int:
    """Another one."""
    return -x


def explode(x: Int) -> Int:
    """One that raises."""
    if x > 5:
        raise ValueError("too much")
    return x + 1


FUNCTIONS = (double, negate, explode)


class Slots(Struct):
    """State with references and functions."""

    shape: Shape | None
    action: Unary
    other: Unary | None
    buffer: Array[U8]
    values: Array[Ref | None]


ROM_SHAPE = Square("rom", 4, None, 9)
CHAIN = Shape("first", 1, Shape("second", 2, ROM_SHAPE))
RAM_SHAPE = static_ram(Circle("ram", 0, CHAIN, 5))
slots = Slots(CHAIN, double, None, static_ram(Array[U8](16)), static_ram(Array[Ref | None](4)))


def classify(value: Ref | None) -> Int:
    """Class tests on references."""
    if value is None:
        return 0
    if not is_object(value):
        return 1
    if isinstance(value, Square):
        return 10 + value.size
    if isinstance(value, Shape):
        return 100 + value.sides
    if isinstance(value, (Bytes, Array[U8])):
        return 1000
    return -1


def by_match(value: Ref) -> Int:
    """Class patterns."""
    match value:
        case Circle():
            return value.radius
        case Square() | Shape():
            return value.sides
        case Bytes() as text if len(text) > 2:
            return len(text)
        case _:
            return -1


def derived(shape: Shape) -> Int:
    """Alternatives whose common base is the type of the subject."""
    match shape:
        case Circle() | Square():
            return 1
        case _:
            return 0


def make_bytes(text: Text) -> Bytes:
    """An object of variable size."""
    made = Bytes(text_length(text), 0)
    copy_items(made.items.pointer(), text_pointer(text), made.length)
    return made


def arrays() -> None:
    """Arrays and pointers."""
    numbers = Array[Int](5)
    for i in range(len(numbers)):
        numbers[i] = i * i
    total = 0
    for number in numbers:
        total += number
    put_int(total)
    numbers[2] += 100
    numbers[note_index()] += 1
    put_int(numbers[2])
    p = numbers.pointer(1)
    put_int(p[1] + p[0])
    p += 2
    put_int(p - numbers.pointer())
    p[0] = 77
    put_int(numbers[3])
    fill_items(numbers.pointer(), 9, 2)
    put_int(numbers[0] + numbers[1] + numbers[2])
    end = numbers.pointer(5)
    total = 0
    while p < end:
        total += p[0]
        p += 1
    put_int(total)
    values = Array[Ref | None](3)
    values[1] = numbers
    put_text("none" if values[0] is None else "some")
    found = values[1]
    put_text("same" if found is numbers else "other")
    buffer = slots.buffer
    buffer[3] = 250
    buffer[3] += 3
    put_int(buffer[3])


def note_index() -> Int:
    """An index, noted."""
    put_text("index")
    return 2


def inline_items() -> None:
    """Objects with inline items and operators."""
    a, b = make_bytes("hello"), make_bytes("help!")
    put_int(a[1])
    a[1] = 3
    put_int(a[1])
    b[0] += 1
    put_int(b[0])
    put_text("in" if 108 in a else "out")
    put_text("in" if 5 in a else "out")
    put_text("equal" if a == b else "different")
    put_text("equal" if make_bytes("x") == make_bytes("x") else "different")
    put_int(len(a) + text_byte("abc", 1))
    total = 0
    for byte in b:
        total += byte
    put_int(total)


def functions() -> None:
    """Function addresses."""
    put_int(slots.action(21))
    slots.action = negate
    put_int(slots.action(21))
    other = slots.other
    if other is None:
        slots.other = explode
    other = slots.other
    if other is not None:
        try:
            put_int(other(3))
            put_int(other(6))
        except ValueError:
            put_text("exploded")
    for i in range(2):
        put_int(FUNCTIONS[i](i + 10))
    chosen = double if slots.action is negate else negate
    put_int(chosen(4))


def main() -> None:
    """Everything."""
    CHAIN.describe()
    ROM_SHAPE.describe()
    RAM_SHAPE.describe()
    RAM_SHAPE.radius = 11
    RAM_SHAPE.next = None
    shape = Shape.polygon(5)
    square = Square("square", 4, shape)
    circle = Circle("circle", 0, next=square, radius=3)
    put_int(Shape.total(circle) + Shape.total(CHAIN))
    put_text("flat" if circle.is_flat else "not flat")
    values: Array[Ref | None] = Array[Ref | None](9)
    values[0] = shape
    values[1] = square
    values[2] = circle
    values[3] = make_bytes("abc")
    values[4] = box_int(5)
    values[6] = ROM_SHAPE
    values[7] = RAM_SHAPE
    values[8] = Array[U8](3)
    for value in values:
        put_int(classify(value))
        if value is not None:
            put_int(by_match(value))
    put_int(derived(CHAIN) * 100 + derived(ROM_SHAPE) * 10 + derived(RAM_SHAPE))
    put_text("typed" if shape.type is type_object(Shape) else "wrong")
    found = values[2]
    assert found is not None
    put_int(cast(Circle, found).radius)
    arrays()
    inline_items()
    functions()
    put_int(unbox(box_int(-3)))
    put_text(Shape.PREFIX)
    put_int(Int(bits(values[5])))
    put_text("absent" if keep(Circle("x", 1)) is None else "present")


def keep(shape: Shape) -> Pointer[U8] | None:
    """An optional pointer."""
    if shape.sides == 1:
        return None
    return text_pointer("x")
