"""What a type is, and the decorators that make one from a class in typed Python (docs/architecture.md, Objects).

Everything here happens at translation time: the results are constants, in ROM.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from adder.typed import Array, LayoutOf, Object, Ref, config, freeze_as, interned, type_factory
from adder.vm.types.signatures import RAW_SIGNATURE, describe, signature_of
from adder.vm.types.slots import SLOT_OF_METHOD, Slots
from adder.vm.types.structure import (
    BINDS_SELF,
    IS_EXCEPTION,
    IS_FINAL,
    IS_MAPPING,
    IS_SEQUENCE,
    BareType,
    BuiltinFunction,
    Class,
    ClassMethod,
    Getter,
    Known,
    StaticMethod,
    Type,
)

__all__ = [
    "BINDS_SELF",
    "IS_EXCEPTION",
    "IS_FINAL",
    "IS_MAPPING",
    "IS_SEQUENCE",
    "BuiltinFunction",
    "Class",
    "ClassMethod",
    "Getter",
    "Known",
    "Slots",
    "StaticMethod",
    "Type",
    "attribute",
    "builtin_type",
    "class_method",
    "constructor",
    "getter",
    "initializer",
    "method",
    "method_of",
    "named_constructor",
    "raw_constructor",
    "raw_static_method",
    "slot_of",
    "static_method",
]

C = TypeVar("C", bound=type)
F = TypeVar("F", bound=Callable[..., Any])

_slots: dict[tuple[Any, ...], Slots] = {}


def _shared_slots(functions: dict[str, Any]) -> Slots:
    key = tuple(functions.get(name) for name in Slots.fields)
    if key not in _slots:
        _slots[key] = Slots(**functions)
    return _slots[key]


def visible_pairs(owner: str, attributes: dict[str, Any]) -> list[Any]:
    """Name and value in turn of the attributes of a type or module that the image has."""
    return [
        part
        for name, value in attributes.items()
        if f"{owner}.{name}" not in config.left_out
        for part in (interned(name), value)
    ]


class Declaration:
    """What is known at translation time of one built-in type, from which its `Type` is made and remade."""

    of_class: dict[type, Declaration] = {}

    def __init__(self, cls: type, name: str, type_: Type, base: Declaration | None) -> None:
        self.cls = cls
        self.name = name
        self.type = type_
        self.base = base
        self.derived: list[Declaration] = []
        self.slots: dict[str, Any] = {}
        self.attributes: dict[str, Any] = {}
        Declaration.of_class[cls] = self
        if base is not None:
            base.derived.append(self)

    def update(self) -> None:
        """Bring the `Type` up to date with slots and attributes, and those of derived types with it."""
        self.type.slots = _shared_slots(self.all_slots())
        pairs = visible_pairs(self.name, self.attributes)
        self.type.namespace = Array[Ref].of(pairs) if pairs else EMPTY_NAMESPACE
        for derived in self.derived:
            derived.update()

    def all_slots(self) -> dict[str, Any]:
        """The type's own slots and, where it has none, those of the base.

        A type that compares its instances in its own way does not inherit the hash of the identity.
        """
        inherited = self.base.all_slots() if self.base is not None else {}
        if "binary" in self.slots:
            inherited.pop("hash", None)
        return inherited | self.slots


EMPTY_NAMESPACE: Array[Ref] = Array[Ref].of([])
_NO_SLOTS = _shared_slots({})

TYPE = Type(LayoutOf(Class), None, interned("type"), _NO_SLOTS, None, EMPTY_NAMESPACE, 0)  # type: ignore[arg-type]
TYPE.native = TYPE
OBJECT = Type(LayoutOf(Object), None, interned("object"), _NO_SLOTS, None, EMPTY_NAMESPACE, 0)  # type: ignore[arg-type]
OBJECT.native = OBJECT
TYPE.base = OBJECT
Object.type_object = OBJECT
Type.type_object = TYPE
Class.type_object = TYPE
Known.object = OBJECT
Known.type = TYPE
_object_declaration = Declaration(Object, "object", OBJECT, None)
_type_declaration = Declaration(Type, "type", TYPE, _object_declaration)


def _declare(cls: type, name: str, base: type | None, flags: int) -> Declaration:
    if base is None:
        base = next(parent for parent in cls.__mro__[1:] if parent in Declaration.of_class)
    parent = Declaration.of_class[base]
    inherited = parent.type.flags & ~IS_FINAL
    layout: Any = LayoutOf(cls)
    itself: Any = None
    type_ = Type(layout, itself, interned(name), _NO_SLOTS, parent.type, EMPTY_NAMESPACE, flags | inherited)
    type_.native = type_
    cls.type_object = type_  # type: ignore[attr-defined]
    return Declaration(cls, name, type_, parent)


INTERNAL = ("adder.vm.compiler.", "adder.vm.prompt.", "adder.typed.arrays")
"""Where objects are declared that programs never see."""


@type_factory
def _internal_type(cls: type) -> Type:
    """The type of objects that programs do not see, or see only as `object`."""
    name = "object" if config.small_code else cls.__name__.split("[")[0]
    declaration = _declare(cls, name, None, IS_FINAL)
    declaration.update()
    if cls.__module__.startswith(INTERNAL):
        freeze_as(declaration.type, BareType)
    return declaration.type


def _mark(function: F, role: str, **options: Any) -> F:
    function.__dict__["builtin"] = (role, options)
    return function


def _marker(role: str, static: bool = False) -> Callable[..., Any]:
    def mark(
        function: Any = None, /, *, name: str | None = None, raw: bool = False, named: bool = False
    ) -> Any:
        def decorate(target: Any) -> Any:
            marked = _mark(target, role, name=name, raw=raw, named=named)
            return staticmethod(marked) if static else marked

        return decorate if function is None else decorate(function)

    return mark


method = _marker("method")
"""A method programs can call. Options: `name`, `raw=True` (see docs/architecture.md), `named=True` (all parameters
may be given by keyword, not only those with defaults)."""
initializer = _marker("initializer")
"""`__init__` of a mutable type: fills `self`, which the constructor (called without arguments) has made."""

if TYPE_CHECKING:
    class_method = static_method = constructor = raw_constructor = raw_static_method = staticmethod
    named_constructor = staticmethod
else:
    class_method = _marker("class_method", static=True)
    """A class method: an ordinary function whose first parameter is `cls: Type`."""
    static_method = _marker("static_method", static=True)
    """A function in the namespace of the class, without `self`."""
    constructor = _marker("constructor", static=True)
    """What calling the type does, and its `__new__`: an ordinary function whose first parameter is `cls: Type`. If
    `cls` is a derived class and the result is not an instance of it, the runtime makes a copy that is."""
    raw_constructor = constructor(raw=True)
    """A constructor that receives the arguments as they are; the first one is the class."""
    named_constructor = constructor(named=True)
    """A constructor whose arguments may all be given by keyword."""
    raw_static_method = static_method(raw=True)
    """A static method that receives the arguments as they are."""


def getter(function: Any = None, /, *, name: str | None = None) -> Any:
    """Decorator: a read-only attribute, computed by a method without parameters that returns a Ref."""

    def decorate(target: F) -> F:
        return _mark(target, "getter", name=name)

    return decorate if function is None else decorate(function)


def builtin_type(
    name: str, *, base: type | None = None, flags: int = 0, final: bool = False, known: bool = True
) -> Callable[[C], C]:
    """Decorator: the Object class is the built-in type `name`, derived from that of `base` or of its own base class."""

    def decorate(cls: C) -> C:
        declaration = _declare(cls, name, base, flags | (IS_FINAL if final else 0))
        if known:
            setattr(Known, name, declaration.type)
        _collect(declaration, cls)
        declaration.update()
        return cls

    return decorate


def _collect(declaration: Declaration, cls: type) -> None:
    for name, value in vars(cls).items():
        function = value.__func__ if isinstance(value, staticmethod | classmethod) else value
        role, options = getattr(function, "__dict__", {}).get("builtin", (None, {}))
        if role is not None:
            _add(declaration, role, options, name, function)
        elif name in SLOT_OF_METHOD and callable(function):
            declaration.slots[SLOT_OF_METHOD[name]] = function


def make_function(
    function: Callable[..., Any], owner: type | None, raw: bool, named: bool
) -> BuiltinFunction:
    """The function object for a function in typed Python; `owner` is the class of its first parameter."""
    signature = RAW_SIGNATURE if raw else signature_of(function, owner, named)
    owner_type = Declaration.of_class[owner].type if owner is not None else None
    made = BuiltinFunction(function, 0, 0)
    describe(made, signature, owner_type)
    return made


def _add(declaration: Declaration, role: str, options: dict[str, Any], name: str, function: Any) -> None:
    visible = options.get("name") or (name if name.startswith("__") else name.rstrip("_"))
    if role == "getter":
        declaration.attributes[visible] = Getter(function)
        return
    owner = {"static_method": None, "class_method": Type, "constructor": Type}.get(role, declaration.cls)
    made = make_function(function, owner, options["raw"], options["named"])
    if role == "constructor":
        declaration.slots["construct"] = made
    elif role == "initializer":
        declaration.slots["initialise"] = made
    elif role == "class_method":
        declaration.attributes[visible] = ClassMethod(made)
    elif role == "static_method":
        declaration.attributes[visible] = StaticMethod(made)
    else:
        declaration.attributes[visible] = made


def method_of(
    cls: type, role: str = "method", *, name: str | None = None, raw: bool = False, named: bool = False
) -> Callable[[F], F]:
    """Decorator: add a function of an upper layer to a built-in type; `role` is the name of a decorator above."""

    def decorate(function: F) -> F:
        declaration = Declaration.of_class[cls]
        _add(declaration, role, {"name": name, "raw": raw, "named": named}, function.__name__, function)
        declaration.update()
        return function

    return decorate


def slot_of(cls: type, slot: str) -> Callable[[F], F]:
    """Decorator: make a function of an upper layer a slot of a built-in type and of the types derived from it."""

    def decorate(function: F) -> F:
        assert slot in Slots.fields, slot
        declaration = Declaration.of_class[cls]
        declaration.slots[slot] = function
        declaration.update()
        return function

    return decorate


def attribute(cls: type, name: str, value: Ref) -> None:
    """Add a constant to the namespace of a built-in type."""
    declaration = Declaration.of_class[cls]
    declaration.attributes[name] = value
    declaration.update()


builtin_type("builtin_function_or_method", final=True, known=False)(BuiltinFunction)
builtin_type("getset_descriptor", final=True, known=False)(Getter)
builtin_type("classmethod")(ClassMethod)
builtin_type("staticmethod")(StaticMethod)
