"""From the annotations of a built-in function to its `Signature`, at translation time."""

from __future__ import annotations

import inspect
import sys
import types
import typing
from collections.abc import Callable
from typing import Any

from adder.typed import U8, Array, Float, Int, Object, Ref, Word, bits, config, interned, type_object
from adder.vm.types.structure import Signature
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

# `Signature.simple`: functions that take references only, by result and number of parameters.
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


class _Missing:
    """What stands for a name in an annotation that does not exist yet: some Object class."""


class _Scope(dict[str, Any]):
    """Names for evaluating annotations: builtins, the module, the class; unknown ones are Object classes."""

    def __missing__(self, name: str) -> Any:
        return _Missing


def _annotation(text: Any, function: Callable[..., Any], owner: type | None) -> Any:
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


def _optional(annotation: Any) -> tuple[Any, bool]:
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        members = [member for member in typing.get_args(annotation) if member is not type(None)]
        return members[0], True
    return annotation, False


def _kind(annotation: Any, where: str) -> tuple[int, Any]:
    annotation, optional = _optional(annotation)
    simple = {Int: INT, bool: BOOL, Word: WORD, Float: FLOAT}
    if annotation in simple and not optional:
        return simple[annotation], None
    if annotation is Ref:
        return OPTIONAL if optional else REF, None
    if isinstance(annotation, type) and issubclass(annotation, Object):
        return OPTIONAL_OBJECT if optional else OBJECT, type_object(annotation)
    raise TypeError(f"{where}: a built-in function cannot have a parameter of type {annotation}")


def _result(annotation: Any, where: str) -> int:
    annotation, optional = _optional(annotation)
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


_signatures: dict[Any, Signature] = {}
_arrays: dict[Any, Array[Any]] = {}


def _shared(item: Any, values: list[Any]) -> Array[Any]:
    key = (item, tuple(bits(value) if item is Ref else value for value in values))
    if key not in _arrays:
        _arrays[key] = Array[item].of(values)  # type: ignore[valid-type]
    return _arrays[key]


def _signature(
    kinds: list[int], names: list[Any], types_: list[Any], defaults: list[Any], positional: int, result: int
) -> Signature:
    required = len(kinds) - len(defaults)
    plain = positional == len(kinds) and set(kinds) <= {REF, OPTIONAL}
    simple = SIMPLE.get((result, len(kinds)), 0) if plain else 0
    key = (
        tuple(kinds),
        tuple(map(bits, names)),
        tuple(map(bits, types_)),
        tuple(map(bits, defaults)),
        positional,
        result,
    )
    if key not in _signatures:
        _signatures[key] = Signature(
            _shared(U8, kinds),
            _shared(Ref, names) if any(name is not None for name in names) else None,
            _shared(Ref, types_) if any(entry is not None for entry in types_) else None,
            _shared(Ref, defaults) if defaults else None,
            required,
            positional,
            result,
            simple,
        )
    return _signatures[key]


RAW_SIGNATURE = _signature([], [], [], [], 0, RAW)


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
            kind, cls = _kind(_annotation(parameter.annotation, function, owner), where)
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
    result = _result(_annotation(inspect.signature(function).return_annotation, function, owner), where)
    if (FLOAT in kinds and set(kinds) != {FLOAT}) or (result == RESULT_FLOAT and set(kinds) > {FLOAT}):
        raise TypeError(f"{where}: a function with float parameters can have no others")
    return _signature(kinds, names, classes, defaults, positional, result)
