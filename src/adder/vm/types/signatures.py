"""The parameters of built-in functions: from their annotations, at translation time, to bytes in ROM.

A signature is a pointer to some bytes in `SIGNATURES`, shared by all functions with equal ones; see COUNT and so on.
"""

from __future__ import annotations

import inspect
import sys
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from adder.typed import (
    U8,
    Array,
    Float,
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    bits,
    cast,
    config,
    finalizer,
    inline_function,
    interned,
    type_object,
)
from adder.vm.types.structure import OWNERS, BuiltinFunction
from adder.vm.value import FALSE, TRUE, small

REF = 0
"""Any value."""
OPTIONAL = 1
"""Any value; typed Python's None when the argument is missing."""
INT = 2
"""Anything with `__index__`, as a machine integer."""
BOOL = 3
"""The truth of any value."""
OBJECT = 4
"""An instance of the given type."""
OPTIONAL_OBJECT = 5
"""An instance of the given type; typed Python's None when the argument is missing or None."""
WORD = 6
"""An integer that is not negative and fits a machine word."""
FLOAT = 7
"""A number, as a float. A function with float parameters has only such."""

RESULT_REF = 0
RESULT_OPTIONAL = 1
"""Typed Python's None becomes None."""
RESULT_NONE = 2
RESULT_INT = 3
RESULT_BOOL = 4
RESULT_WORD = 5
RESULT_FLOAT = 6
RAW = 7
"""The function takes pointer, number of positional arguments and number of keyword pairs, and returns a value."""

MAX_PARAMETERS = 8

SIGNATURES: Array[U8] = Array[U8](0)
"""The signatures of all functions."""
COUNT, REQUIRED, POSITIONAL, RESULT, FLAGS, PLACE = range(6)
"""The bytes of a signature: the number of parameters, how many arguments must be given, how many may be given by
position, the kind of the result, flags, and (two bytes) where its values begin in `VALUES`; then the kinds."""
KINDS = 7

VALUES: Array[Ref] = Array[Ref](0)
"""For each signature the values of the optional parameters, then the names of parameters that may be given by keyword
and the types where the kind is OBJECT, one for each parameter if there are any."""

SIMPLE_MASK = 15
HAS_NAMES = 16
REFERENCES = 32
"""One to four parameters, which may be given by position and take any value as it is; no float as result."""

# FLAGS & SIMPLE_MASK: functions that take references only, by result and number of parameters.
SIMPLE_REF, SIMPLE_REF_1, SIMPLE_REF_2, SIMPLE_REF_3 = range(1, 5)
SIMPLE_NONE, SIMPLE_NONE_1, SIMPLE_NONE_2, SIMPLE_NONE_3 = range(5, 9)
SIMPLE_INT_1, SIMPLE_BOOL_1, SIMPLE_BOOL_2 = range(9, 12)
SIMPLE = {
    **{(RESULT_REF, count): SIMPLE_REF + count for count in range(4)},
    **{(RESULT_NONE, count): SIMPLE_NONE + count for count in range(4)},
    (RESULT_INT, 1): SIMPLE_INT_1,
    (RESULT_BOOL, 1): SIMPLE_BOOL_1,
    (RESULT_BOOL, 2): SIMPLE_BOOL_2,
}


Parameters = Pointer[U8]
"""A signature in ROM."""


@inline_function
def parameters_of(function: BuiltinFunction) -> Parameters:
    """The signature of a function."""
    return SIGNATURES.pointer(Int(function.signature))


def takes_keywords(function: Ref) -> bool:
    """Whether a built-in function may have parameters that are given by keyword."""
    signature = parameters_of(cast(BuiltinFunction, function))
    return signature[RESULT] == RAW or signature[FLAGS] & HAS_NAMES != 0


@inline_function
def defaults_of(signature: Parameters) -> Pointer[Ref]:
    """The values of the optional parameters."""
    return VALUES.pointer(Int(signature[PLACE]) | Int(signature[PLACE + 1]) << 8)


def names_of(signature: Parameters) -> Pointer[Ref]:
    """The names of the parameters, if it has any that may be given by keyword."""
    return defaults_of(signature) + (Int(signature[COUNT]) - Int(signature[REQUIRED]))


def types_of(signature: Parameters) -> Pointer[Ref]:
    """The types of the parameters, if there are any that must be instances of one."""
    names = names_of(signature)
    return names + Int(signature[COUNT]) if signature[FLAGS] & HAS_NAMES else names


class _Missing:
    """What stands for a name in an annotation that does not exist yet: some Object class."""


class _Scope(dict[str, Any]):
    """Names for evaluating annotations: builtins, the module, the class; unknown ones are Object classes."""

    def __missing__(self, name: str) -> Any:
        return _Missing


def live_annotation(text: Any, function: Callable[..., Any], owner: type | None = None) -> Any:
    """The value of an annotation of a function, of which only the text is kept."""
    if not isinstance(text, str):
        return text
    scope = _Scope(vars(typing))
    scope.update(vars(__builtins__) if isinstance(__builtins__, types.ModuleType) else __builtins__)
    scope.update(vars(sys.modules[function.__module__]))
    if owner is not None:
        scope[owner.__name__] = owner
    try:
        return eval(text, {}, scope)
    except TypeError:
        return _Missing


def without_none(annotation: Any) -> tuple[Any, bool]:
    """An annotation without `| None`, and whether it had that."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        members = [member for member in typing.get_args(annotation) if member is not type(None)]
        return members[0], True
    return annotation, False


def _kind(annotation: Any, where: str) -> tuple[int, Any]:
    annotation, optional = without_none(annotation)
    simple = {Int: INT, bool: BOOL, Word: WORD, Float: FLOAT}
    if annotation in simple and not optional:
        return simple[annotation], None
    if annotation is Ref:
        return OPTIONAL if optional else REF, None
    if isinstance(annotation, type) and issubclass(annotation, Object):
        return OPTIONAL_OBJECT if optional else OBJECT, type_object(annotation)
    raise TypeError(f"{where}: a built-in function cannot have a parameter of type {annotation}")


def _result(annotation: Any, where: str) -> int:
    annotation, optional = without_none(annotation)
    simple: dict[Any, int] = {
        None: RESULT_NONE,
        type(None): RESULT_NONE,
        Int: RESULT_INT,
        bool: RESULT_BOOL,
        Word: RESULT_WORD,
    }
    simple[Float] = RESULT_FLOAT
    if annotation in simple:
        return simple[annotation]
    if annotation in (Ref, _Missing) or (isinstance(annotation, type) and issubclass(annotation, Object)):
        return RESULT_OPTIONAL if optional else RESULT_REF
    raise TypeError(f"{where}: a built-in function cannot have a result of type {annotation}")


def _default(value: Any, kind: int) -> Ref | None:
    if kind == BOOL:
        return TRUE if value else FALSE
    if isinstance(value, int):
        # A small integer stands for the default in ROM, so sys.maxsize and the like are as good as the largest one.
        limit = 1 << (config.word_bits - 2)
        return small(max(-limit, min(limit - 1, value)))
    if isinstance(value, str):
        return interned(value)
    assert value is None or isinstance(value, Ref), f"{value!r} cannot be the default of a built-in function"
    return value


@dataclass(frozen=True)
class Signature:
    """The parameters of a function while the image is made: how each argument is converted, the type it must have
    where the kind is OBJECT, the name where it may be given by keyword, and the defaults of the last ones."""

    kinds: tuple[int, ...]
    names: tuple[Any, ...]
    types: tuple[Any, ...]
    defaults: tuple[Any, ...]
    positional: int
    result: int

    @property
    def required(self) -> int:
        """How many arguments must be given."""
        return len(self.kinds) - len(self.defaults)

    def words(self) -> tuple[int, list[Any]]:
        """Flags for `FLAGS`, and the values that belong to it."""
        plain = self.positional == len(self.kinds) and set(self.kinds) <= {REF, OPTIONAL}
        flags = SIMPLE.get((self.result, len(self.kinds)), 0) if plain else 0
        if plain and 1 <= len(self.kinds) <= 4 and self.result != RESULT_FLOAT:
            flags |= REFERENCES
        values: list[Any] = []
        if any(name is not None for name in self.names):
            flags |= HAS_NAMES
            values += self.names
        if any(cls is not None for cls in self.types):
            values += self.types
        return flags, [*self.defaults, *values]


def described(function: BuiltinFunction) -> Signature:
    """The signature of a function, at translation time."""
    return _signatures[id(function)][1]


_places: dict[tuple[int, ...], int] = {}
_value_places: dict[tuple[int, ...], int] = {}
_signatures: dict[int, tuple[BuiltinFunction, Signature, Any]] = {}


def describe(function: BuiltinFunction, signature: Signature, owner: Any) -> None:
    """Enter the signature and the owner of a function in the tables."""
    _signatures[id(function)] = function, signature, owner
    owners = OWNERS.items.values  # type: ignore[attr-defined]
    if not any(entry is owner for entry in owners):
        owners.append(owner)
    function.owner = next(place for place, entry in enumerate(owners) if entry is owner)
    flags, values = signature.words()
    key = tuple(map(bits, values))
    if key not in _value_places:
        _value_places[key] = len(VALUES)
        VALUES.items.values += values  # type: ignore[attr-defined]
    head = len(signature.kinds), signature.required, signature.positional, signature.result, flags
    content = *head, *divmod(_value_places[key], 256)[::-1], *signature.kinds
    if content not in _places:
        _places[content] = len(SIGNATURES)
        SIGNATURES.items.values += content  # type: ignore[attr-defined]
    function.signature = _places[content]


@finalizer
def describe_again(image: Any) -> None:
    """Make the tables anew with the functions that the image has."""
    _places.clear()
    _value_places.clear()
    tables: list[tuple[Any, list[Any]]] = [(OWNERS, [None]), (VALUES, []), (SIGNATURES, [])]
    for table, first in tables:
        table.items.values[:] = first
    for value in image.objects:
        if isinstance(value, BuiltinFunction):
            describe(*_signatures[id(value)])


RAW_SIGNATURE = Signature((), (), (), (), 0, RAW)


def signature_of(function: Callable[..., Any], owner: type | None, named: bool) -> Signature:
    """The signature of a function; the first parameter of a function with an `owner` is checked by the binder.

    Parameters with a default and keyword-only ones may be given by keyword; with `named` all but those before `/`.
    """
    where = f"{function.__module__}.{function.__qualname__}"
    kinds: list[int] = []
    names: list[Any] = []
    classes: list[Any] = []
    defaults: list[Any] = []
    positional = 0
    for index, parameter in enumerate(inspect.signature(function).parameters.values()):
        if index == 0 and owner is not None:
            kind, cls = REF, None
        else:
            kind, cls = _kind(live_annotation(parameter.annotation, function, owner), where)
        has_default = parameter.default is not parameter.empty
        nameable = parameter.kind is not parameter.POSITIONAL_ONLY and (has_default or named)
        nameable = nameable or parameter.kind is parameter.KEYWORD_ONLY
        kinds.append(kind)
        classes.append(cls)
        names.append(interned(parameter.name.rstrip("_")) if nameable and (index or owner is None) else None)
        if has_default:
            defaults.append(_default(parameter.default, kind))
        elif defaults:
            raise TypeError(f"{where}: a required parameter after an optional one")
        positional += parameter.kind is not parameter.KEYWORD_ONLY
    if len(kinds) > MAX_PARAMETERS:
        raise TypeError(f"{where}: more than {MAX_PARAMETERS} parameters")
    result = _result(live_annotation(inspect.signature(function).return_annotation, function, owner), where)
    if (FLOAT in kinds and set(kinds) != {FLOAT}) or (result == RESULT_FLOAT and set(kinds) > {FLOAT}):
        raise TypeError(f"{where}: a function with float parameters can have no others")
    return Signature(tuple(kinds), tuple(names), tuple(classes), tuple(defaults), positional, result)
