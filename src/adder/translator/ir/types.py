"""The types of the intermediate form: frozen values, compared by content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from adder.typed.config import config


@dataclass(frozen=True)
class Type:
    """The base of all types."""

    def __str__(self) -> str:
        return type(self).__name__


@dataclass(frozen=True)
class Simple(Type):
    """A type without parameters."""

    name: str

    def __str__(self) -> str:
        return self.name


BOOL = Simple("bool")
TEXT = Simple("Text")
REF = Simple("Ref")
VOID = Simple("None")
"""The result type of a function without result."""
NORETURN = Simple("NoReturn")
NONE = Simple("absent")
"""The type of the literal None."""
STATIC = Simple("constant")
"""A value that exists at translation time only: a class, a module, a tuple, a function before it is used."""
LITERAL = Simple("integer")
"""An integer literal that takes the type of its context."""
CONTEXT = Simple("context")
"""Where a `try` keeps what it takes to come back to it (pass `unwinding`)."""
CAUGHT = Simple("exception")
"""The variable of `except … as variable`."""
ERROR = Simple("unknown")
"""The type of what has already been complained about."""


@dataclass(frozen=True)
class Integer(Type):
    """A machine integer; width 0 means the target's word."""

    name: str
    width: int
    signed: bool

    @property
    def bits(self) -> int:
        return self.width or config.word_bits

    @property
    def minimum(self) -> int:
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def maximum(self) -> int:
        return (1 << (self.bits - self.signed)) - 1

    def holds(self, value: int) -> bool:
        """Whether a value fits."""
        return self.minimum <= value <= self.maximum

    def includes(self, other: Integer) -> bool:
        """Whether every value of `other` fits, whatever the target's word."""
        return self.minimum <= other.minimum and other.maximum <= self.maximum

    @property
    def rank(self) -> int:
        """Width for conversions; the word lies between 32 and 64 bits on every target."""
        return self.width or 48

    def __str__(self) -> str:
        return self.name


INT = Integer("Int", 0, True)
WORD = Integer("Word", 0, False)
U8 = Integer("U8", 8, False)
U16 = Integer("U16", 16, False)
U32 = Integer("U32", 32, False)
U64 = Integer("U64", 64, False)
U128 = Integer("U128", 128, False)
I8 = Integer("I8", 8, True)
I16 = Integer("I16", 16, True)
I32 = Integer("I32", 32, True)
I64 = Integer("I64", 64, True)
INTEGERS = {kind.name: kind for kind in (INT, WORD, U8, U16, U32, U64, U128, I8, I16, I32, I64)}


@dataclass(frozen=True)
class Float(Type):
    """A floating-point number; width 0 means the target's float."""

    name: str
    width: int

    @property
    def bits(self) -> int:
        return self.width or config.float_bits

    def __str__(self) -> str:
        return self.name


FLOAT = Float("Float", 0)
F32 = Float("F32", 32)
F64 = Float("F64", 64)
FLOATS = {kind.name: kind for kind in (FLOAT, F32, F64)}


@dataclass(frozen=True)
class ObjectType(Type):
    """The address of a heap or ROM object of an Object class (arrays included)."""

    cls: Any

    def __str__(self) -> str:
        return str(self.cls.__name__)


@dataclass(frozen=True)
class StructType(Type):
    """The address of static state."""

    cls: Any

    def __str__(self) -> str:
        return str(self.cls.__name__)


@dataclass(frozen=True)
class Optional(Type):
    """The same word as `inner`, or 0."""

    inner: Type

    def __str__(self) -> str:
        return f"{self.inner} | None"


@dataclass(frozen=True)
class Pointer(Type):
    """The address of an item."""

    item: Type

    def __str__(self) -> str:
        return f"Pointer[{self.item}]"


@dataclass(frozen=True)
class Items(Type):
    """The inline items of an object, as an operand of indexing and `len`."""

    item: Type

    def __str__(self) -> str:
        return f"Inline[{self.item}]"


@dataclass(frozen=True)
class Table(Type):
    """A constant tuple or bytes that is indexed with a variable."""

    item: Type

    def __str__(self) -> str:
        return f"table of {self.item}"


@dataclass(frozen=True)
class Function(Type):
    """A function address."""

    params: tuple[Type, ...]
    result: Type

    def __str__(self) -> str:
        return f"Callable[[{', '.join(map(str, self.params))}], {self.result}]"


@dataclass(frozen=True)
class Tuple(Type):
    """Several results."""

    items: tuple[Type, ...]

    def __str__(self) -> str:
        return f"tuple[{', '.join(map(str, self.items))}]"


def is_integer(kind: Type) -> bool:
    """Whether a type is an integer or an integer literal."""
    return isinstance(kind, Integer) or kind is LITERAL


def is_number(kind: Type) -> bool:
    """Whether a type takes part in arithmetic."""
    return is_integer(kind) or isinstance(kind, Float)


def is_reference(kind: Type) -> bool:
    """Whether a type is a `Ref` or an object (optional or not): what the collector looks at."""
    return kind == REF or kind == CAUGHT or isinstance(kind, ObjectType) or is_optional_reference(kind)


def is_optional_reference(kind: Type) -> bool:
    """Whether a type is an optional reference."""
    return isinstance(kind, Optional) and is_reference(kind.inner)


def is_word(kind: Type) -> bool:
    """Whether a type is represented by one word that is not a number."""
    if isinstance(kind, Optional):
        return is_word(kind.inner)
    return kind in (REF, TEXT, CAUGHT) or isinstance(kind, ObjectType | StructType | Pointer | Function)


def without_none(kind: Type) -> Type:
    """The type of a value known not to be None."""
    return kind.inner if isinstance(kind, Optional) else kind


def is_subclass(kind: Type, base: Type) -> bool:
    """Whether a value of `kind` is accepted where `base` is, without a change of its bits."""
    if kind == base or kind == ERROR:
        return True
    if isinstance(base, Optional):
        return kind == NONE or is_subclass(without_none(kind), base.inner)
    if base == REF:
        return isinstance(kind, ObjectType) or kind == CAUGHT
    if isinstance(base, ObjectType) and isinstance(kind, ObjectType):
        return issubclass(kind.cls, base.cls)
    if isinstance(base, StructType) and isinstance(kind, StructType):
        return issubclass(kind.cls, base.cls)
    return False


def promoted(kind: Integer) -> Integer:
    """The type in which arithmetic on `kind` is done."""
    return INT if kind.bits < 32 else kind


def common_integer(left: Integer, right: Integer) -> Integer:
    """The type in which integers of two types meet."""
    if left == right:
        return left
    if left.rank != right.rank:
        return left if left.rank > right.rank else right
    return left if left.signed else right


def join(left: Type, right: Type) -> Type | None:
    """The type of a variable that holds values of both types, or None."""
    if left == right or right == ERROR:
        return left
    if left == ERROR:
        return right
    if is_number(left) and is_number(right):
        return _join_numbers(left, right)
    if is_subclass(left, right):
        return right
    if is_subclass(right, left):
        return left
    return _join_words(left, right)


def _join_numbers(left: Type, right: Type) -> Type:
    if isinstance(left, Integer) and isinstance(right, Integer):
        return common_integer(left, right)
    if isinstance(left, Float) and isinstance(right, Float):
        return left if left.bits >= right.bits else right
    if isinstance(left, Float) or isinstance(right, Float):
        return left if isinstance(left, Float) else right
    integer = left if isinstance(left, Integer) else right
    return promoted(integer) if isinstance(integer, Integer) else INT


def _join_words(left: Type, right: Type) -> Type | None:
    if left == NONE or right == NONE:
        other = right if left == NONE else left
        return Optional(other) if is_word(other) else None
    if isinstance(left, Optional) or isinstance(right, Optional):
        inner = join(without_none(left), without_none(right))
        return Optional(inner) if inner is not None else None
    if isinstance(left, ObjectType) and isinstance(right, ObjectType):
        return _common_base(left.cls, right.cls)
    return None


def _common_base(left: Any, right: Any) -> Type:
    for base in left.__mro__:
        if issubclass(right, base) and getattr(base, "fields", None):
            return ObjectType(base)
    return REF
