"""Structs and heap objects: classes whose annotated attributes are fields of fixed type.

`Struct` is for static state (one instance per module-level variable, in RAM). `Object` is a heap object: a header
word, which points to the object's type, then the fields. Both get a constructor from their fields, in order, as a
dataclass would. An instance that exists at translation time is frozen: an Object into ROM (unless marked with
`static_ram`), a Struct into RAM.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any, ClassVar, TypeVar, dataclass_transform

from adder.typed.config import config
from adder.typed.numbers import FloatType, IntegerType
from adder.typed.refs import Ref

T = TypeVar("T")


class InlineItems:
    """The default of an `Inline` field: no constructor argument; `length` items, zero at first."""


def inline(*, init: typing.Literal[False] = False) -> Any:
    """Declare the items that follow an object's fields: `items: Inline[Ref] = inline()`.

    The object's first field must be `length: U32`; it is the number of items.
    """
    return InlineItems()


class NumberField:
    """A data descriptor that checks (integers) or rounds (floats) what is stored."""

    def __init__(self, name: str, marker: IntegerType | FloatType) -> None:
        self.name = name
        self.marker = marker

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.name] = value if isinstance(value, LayoutOf) else self.marker(value)


class StructType(type):
    """The metaclass that collects fields. Annotations are evaluated at first use, so they may look forward."""

    own_defaults: dict[str, Any]
    _fields: dict[str, Any] | None

    def __new__(meta, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        annotations = namespace.get("__annotations__", {})
        names = [field for field in annotations if not _is_class_variable(annotations[field])]
        defaults = {field: namespace.pop(field) for field in names if field in namespace}
        namespace["own_defaults"] = defaults
        namespace["_fields"] = None
        cls = super().__new__(meta, name, bases, namespace, **options)
        for value in namespace.values():
            _own(value, cls)
        return cls

    @property
    def fields(cls) -> dict[str, Any]:
        """Field name -> type marker, inherited fields first."""
        if cls.__dict__["_fields"] is None:
            cls._fields = cls._collect()
        assert cls._fields is not None
        return cls._fields

    def _collect(cls) -> dict[str, Any]:
        collected: dict[str, Any] = {}
        for base in cls.__bases__:
            if isinstance(base, StructType):
                collected.update(base.fields)
        own = cls.__dict__.get("__annotations__", {})
        if own:
            hints = typing.get_type_hints(cls)
            for name in own:
                if not _is_class_variable(own[name]):
                    collected[name] = hints[name]
                    if isinstance(hints[name], IntegerType | FloatType):
                        setattr(cls, name, NumberField(name, hints[name]))
        return collected

    @property
    def defaults(cls) -> dict[str, Any]:
        """Field name -> default value, inherited ones included."""
        merged: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            merged.update(base.__dict__.get("own_defaults", {}))
        return merged


def _own(value: Any, cls: type) -> None:
    """Note in a method which class it was written in, for the type of its `self`."""
    if isinstance(value, staticmethod | classmethod):
        value = value.__func__
    elif isinstance(value, property):
        value = value.fget
    if isinstance(value, FunctionType) and not hasattr(value, "__wrapped__"):
        value.__dict__.setdefault("adder", {}).setdefault("owner", cls)


def _is_class_variable(annotation: Any) -> bool:
    return "ClassVar" in str(annotation)


def inline_type(make: Callable[[Any, int], Any]) -> None:
    """Register how the storage of an `Inline[T]` field is made (called by the arrays module)."""
    _make_inline.append(make)


_make_inline: list[Callable[[Any, int], Any]] = []


def _initialise(self: Any, *args: Any, **kwargs: Any) -> None:
    cls = type(self)
    defaults = cls.defaults
    values = list(args)
    for name, marker in cls.fields.items():
        default = defaults.get(name, _initialise)
        if isinstance(default, InlineItems):
            setattr(self, name, _make_inline[0](marker, self.length))
        elif values:
            setattr(self, name, values.pop(0))
        elif name in kwargs:
            setattr(self, name, kwargs.pop(name))
        elif default is not _initialise:
            setattr(self, name, default)
        else:
            raise TypeError(f"{cls.__name__}() needs the field '{name}'")
    if values or kwargs:
        raise TypeError(f"{cls.__name__}() got too many fields: {values or list(kwargs)}")


def _iterate(self: Any) -> Iterator[Any]:
    """`for x in collection` as the translator does it: with `__len__` and `__getitem__`, counting."""
    index = 0
    while index < len(self):
        yield self[index]
        index += 1


@dataclass_transform(field_specifiers=(inline,))
class Struct(metaclass=StructType):
    """Static state without a header: never on the heap, instances are module-level constants."""

    __init__ = _initialise
    if not typing.TYPE_CHECKING:
        __iter__ = _iterate


@dataclass_transform(field_specifiers=(inline,))
class Object(Ref, metaclass=StructType):
    """A heap object with a header. Its type object is `type_object(cls)`."""

    __init__ = _initialise
    if not typing.TYPE_CHECKING:
        __iter__ = _iterate
    type_object: ClassVar[Any]

    @property
    def type(self) -> Any:
        """The type object in the header."""
        return self.__dict__.get("header") or type_object(type(self))

    @type.setter
    def type(self, value: Any) -> None:
        self.__dict__["header"] = value


def reference_values(value: Object) -> list[Any]:
    """The fields of an object that are references, in their order. Under CPython only: translated code finds them by
    the layout word of the object's type."""
    kinds = type(value).fields
    return [
        getattr(value, name) for name, kind in kinds.items() if not isinstance(kind, IntegerType | FloatType)
    ]


_type_factory: list[Callable[[type], Any]] = []


def type_factory(factory: Callable[[type], Any]) -> Callable[[type], Any]:
    """Decorator: `factory(cls)` makes the type object of an Object class that has declared none."""
    _type_factory.append(factory)
    return factory


def type_object(cls: type) -> Any:
    """The type object in the header of instances of `cls` (made on demand)."""
    if "type_object" not in cls.__dict__:
        cls.type_object = _type_factory[0](cls)  # type: ignore[attr-defined]
    return cls.__dict__["type_object"]


ram_objects: list[Any] = []


def static_ram(value: T) -> T:
    """Mark an object that exists at translation time as mutable: it is frozen into RAM and its fields are roots."""
    ram_objects.append(value)
    return value


_frozen_as: dict[int, type] = {}


def freeze_as(value: Any, base: type) -> None:
    """Put only the fields into the image that this base class of an object's class declares: no others are used."""
    assert issubclass(type(value), base)
    _frozen_as[id(value)] = base


def frozen_class(value: Any) -> type:
    """The class whose fields of an object are in the image."""
    return _frozen_as.get(id(value), type(value))


_indexed: set[type] = set()


def indexed(cls: T) -> T:
    """Decorator: all objects of the class are in ROM, and their fields have few different values, so small images
    have tables of these values, and a byte in each field."""
    _indexed.add(cls)  # type: ignore[arg-type]
    return cls


def is_indexed(cls: type) -> bool:
    """Whether the fields of the objects of a class are bytes that stand for references and functions."""
    return config.small_code and cls in _indexed


class LayoutOf:
    """The layout word of a class, for a field of type `Word`; see `docs/typed-python.md`, section Layout."""

    def __init__(self, cls: type) -> None:
        self.cls = cls
