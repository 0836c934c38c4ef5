"""The objects that types are made of: `Type`, the functions in its namespace, and what describes their parameters.

Glossary: *native type* — the built-in type whose struct an instance has; *namespace* — the attributes of a type: a
ROM array of name, value pairs for built-in types, a Dict for classes of the running program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, U16, U32, Array, Object, Ref, cast, inline_function
from adder.vm.heap.layout import TypeHeader
from adder.vm.keys import Keys
from adder.vm.types.slots import Slots

IS_CLASS = 1
"""A class of the running program (a `Class`), not a built-in type."""
IS_EXCEPTION = 2
"""BaseException and what derives from it."""
IS_SEQUENCE = 4
"""Matched by sequence patterns."""
IS_MAPPING = 8
"""Matched by mapping patterns."""
IS_FINAL = 16
"""No class may derive from it."""
HAS_GETATTR = 32
HAS_GETATTRIBUTE = 64
HAS_SETATTR = 128
HAS_DELATTR = 256
HAS_BOOL = 512
"""Instances have `__bool__` or `__len__`, so that their truth must be asked for."""
HAS_EQ = 1024
HAS_HASH = 2048
HAS_NEW = 4096
HAS_INIT = 8192
HAS_FINALIZER = 16384
HAS_DATA_DESCRIPTOR = 32768
"""The namespace of the class or of a base may hold an object with `__set__` or `__delete__`, or a property."""
UNHASHABLE = 65536
"""`__hash__` is None: `__eq__` was defined without it."""
BINDS_SELF = 131072
"""Instances are functions: as an attribute of a class they become methods of its instances."""
HAS_GET = 262144
"""Instances are descriptors: they have `__get__`."""
IS_PLAIN = 524288
"""A class of the program without native base: its instances are `Instance`s."""

BY_INDEX = 1048576
"""A loop over an instance needs no iterator: items are taken by index as long as there are any."""


class BareType(TypeHeader):
    """All that there is in ROM of the types of objects that programs never see."""

    native: Type


class Type(BareType):
    """A built-in type, in ROM; base of `Class`, a class of the running program."""

    name: Ref
    slots: Slots
    base: Type | None
    namespace: Ref
    flags: U32


def native_of(type_: Type) -> Type:
    """The built-in type as whose instances those of a type behave where nothing else is said. Several such types may
    have the same struct: then it is the first base that counts."""
    base = type_
    while base.flags & IS_CLASS:
        first = base.base
        assert first is not None
        base = first
    return base if base.native is type_.native else type_.native


class Class(Type):
    """A class of the program. `mro` lists the class itself, then all its bases, `object` included.

    Instances without a native base start with `keys`, the root of the tree of their shared key tables, and with room
    for `room` attributes.
    """

    bases: Ref
    mro: Array[Ref]
    keys: Keys | None
    room: U32


class BuiltinFunction(Object):
    """A function in typed Python that programs can call.

    `signature` is where its parameters are described (see `signatures.py`), `owner` the place in `OWNERS` of the type
    of a method's first argument, 0 for functions.
    """

    code: Callable[[], Ref]
    signature: U16
    owner: U8


OWNERS: Array[Ref] = Array[Ref].of([None])
"""The types that own methods; first nothing."""


@inline_function
def owner_of(function: BuiltinFunction) -> Type | None:
    """The type of which a function is a method."""
    return cast(Type, OWNERS[function.owner]) if function.owner != 0 else None


class Getter(Object):
    """A read-only attribute of a built-in type."""

    code: Callable[[Ref], Ref]


class ClassMethod(Object):
    """`classmethod(function)`: bound to the class it is looked up on."""

    function: Ref


class StaticMethod(Object):
    """`staticmethod(function)`: not bound."""

    function: Ref


class Known:
    """Types by the name programs see; lower layers name types here that upper layers define."""

    object: ClassVar[Type]
    type: ClassVar[Type]
    NoneType: ClassVar[Type]
    bool: ClassVar[Type]
    ellipsis: ClassVar[Type]
    NotImplementedType: ClassVar[Type]
    int: ClassVar[Type]
    float: ClassVar[Type]
    complex: ClassVar[Type]
    str: ClassVar[Type]
    bytes: ClassVar[Type]
    bytearray: ClassVar[Type]
    memoryview: ClassVar[Type]
    tuple: ClassVar[Type]
    list: ClassVar[Type]
    dict: ClassVar[Type]
    set: ClassVar[Type]
    frozenset: ClassVar[Type]
    slice: ClassVar[Type]
    range: ClassVar[Type]
    function: ClassVar[Type]
    module: ClassVar[Type]
    super: ClassVar[Type]
    BaseException: ClassVar[Type]
