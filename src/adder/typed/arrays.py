"""Arrays on the heap, items inside objects, and pointers to items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from adder.typed.numbers import FloatType, IntegerType
from adder.typed.objects import Object, inline_type

T = TypeVar("T")


def type_name(item: Any) -> str:
    """How an item type is written."""
    return str(getattr(item, "__name__", item)) if isinstance(item, type) else str(item)


def _zero(item: Any) -> Any:
    if isinstance(item, IntegerType):
        return 0
    return 0.0 if isinstance(item, FloatType) else None


class Items(Generic[T]):
    """Storage of a fixed number of items of one type, zero at first; indices are checked."""

    __slots__ = ("item", "values")

    def __init__(self, item: Any, length: int) -> None:
        self.item = item
        self.values: list[T] = [_zero(item)] * length

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: int) -> T:
        if not 0 <= index < len(self.values):
            raise AssertionError(f"index {index} outside an array of {len(self.values)}")
        return self.values[index]

    def __setitem__(self, index: int, value: T) -> None:
        if not 0 <= index < len(self.values):
            raise AssertionError(f"index {index} outside an array of {len(self.values)}")
        stored: Any = value
        if isinstance(self.item, IntegerType | FloatType):
            stored = self.item(stored)
        self.values[index] = stored

    def __iter__(self) -> Iterator[T]:
        return iter(self.values)

    def pointer(self, index: int = 0) -> Pointer[T]:
        """A pointer to the item at `index` (0 <= index <= length)."""
        assert 0 <= index <= len(self.values)
        return Pointer(self, index)


class Pointer(Generic[T]):
    """A position in the items of an array or object, or in raw memory. For local variables and parameters.

    `p[i]` is the item i places on, `p + n` a pointer n items on, `p - q` the distance in items. While a pointer to
    heap items is held in a local variable, its object is pinned. Fields of this type are not traced.
    """

    __slots__ = ("index", "storage")

    def __init__(self, storage: Any, index: int) -> None:
        self.storage = storage
        self.index = index

    def __class_getitem__(cls, item: Any) -> Any:
        if item not in _pointer_types:
            _pointer_types[item] = type(
                f"Pointer[{type_name(item)}]", (Pointer,), {"item": item, "__slots__": ()}
            )
        return _pointer_types[item]

    def __getitem__(self, offset: int) -> T:
        return self.storage[self.index + offset]  # type: ignore[no-any-return]

    def __setitem__(self, offset: int, value: T) -> None:
        self.storage[self.index + offset] = value

    def __add__(self, count: int) -> Pointer[T]:
        return Pointer(self.storage, self.index + count)

    if TYPE_CHECKING:

        def __sub__(self, other: Any) -> Any: ...

    else:

        def __sub__(self, other):
            if isinstance(other, Pointer):
                assert other.storage is self.storage
                return self.index - other.index
            return Pointer(self.storage, self.index - other)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pointer) and self.storage is other.storage and self.index == other.index

    def __hash__(self) -> int:
        return hash((id(self.storage), self.index))

    def __lt__(self, other: Pointer[T]) -> bool:
        return (self - other) < 0  # type: ignore[no-any-return]

    def __le__(self, other: Pointer[T]) -> bool:
        return (self - other) <= 0  # type: ignore[no-any-return]

    def __gt__(self, other: Pointer[T]) -> bool:
        return (self - other) > 0  # type: ignore[no-any-return]

    def __ge__(self, other: Pointer[T]) -> bool:
        return (self - other) >= 0  # type: ignore[no-any-return]


_pointer_types: dict[Any, Any] = {}

if TYPE_CHECKING:

    class Inline(Items[T]):
        """The items of an object that follow its fields (see `adder.typed.inline`)."""

    class Array(Object, Generic[T]):
        """A heap object of `length` items, zero at first: `Array[U8](100)`."""

        length: int

        def __init__(self, length: int) -> None: ...
        def __len__(self) -> int: ...
        def __getitem__(self, index: int) -> T: ...
        def __setitem__(self, index: int, value: T) -> None: ...
        def __iter__(self) -> Iterator[T]: ...
        def pointer(self, index: int = 0) -> Pointer[T]: ...
        @classmethod
        def of(cls, values: Any) -> Array[T]: ...

else:

    class Inline:
        """The items of an object that follow its fields (see `adder.typed.inline`)."""

        item: Any = None
        types: dict[Any, type] = {}

        def __class_getitem__(cls, item):
            if item not in Inline.types:
                Inline.types[item] = type(f"Inline[{type_name(item)}]", (Inline,), {"item": item})
            return Inline.types[item]

    class Array(Object):
        """A heap object of `length` items, zero at first: `Array[U8](100)`."""

        item = None
        types = {}

        def __class_getitem__(cls, item):
            if item not in Array.types:
                Array.types[item] = type(Array)(f"Array[{type_name(item)}]", (Array,), {"item": item})
            return Array.types[item]

        def __init__(self, length):
            self.items = Items(type(self).item, length)

        @property
        def length(self):
            return len(self.items)

        def __len__(self):
            return len(self.items)

        def __getitem__(self, index):
            return self.items[index]

        def __setitem__(self, index, value):
            self.items[index] = value

        def __iter__(self):
            return iter(self.items)

        def pointer(self, index=0):
            return self.items.pointer(index)

        @classmethod
        def of(cls, values):
            """An array with these items; for constants made at translation time."""
            values = list(values)
            array = cls(len(values))
            for index, value in enumerate(values):
                array[index] = value
            return array


inline_type(lambda marker, length: Items(marker.item, length))
