"""What an annotation means: live annotation values to types, live functions to signatures."""

from __future__ import annotations

import collections.abc
import functools
import inspect
import types
import typing
from dataclasses import dataclass
from typing import Any

from adder.translator.frontend.source import plain_function
from adder.translator.ir import types as t
from adder.typed import Array, Const, Inline, Object, Pointer, Ref, Struct, Text
from adder.typed.numbers import FloatType, IntegerType


class BadAnnotation(Exception):
    """An annotation that names no type of typed Python."""


@dataclass
class Parameter:
    """One parameter: its type (STATIC if it is constant at translation time) and default."""

    name: str
    type: t.Type
    default: Any = inspect.Parameter.empty

    @property
    def required(self) -> bool:
        return self.default is inspect.Parameter.empty


@dataclass
class Signature:
    """The parameters and the result of a function; `narrows` is X for a result `TypeGuard[X]`."""

    parameters: list[Parameter]
    result: t.Type
    narrows: t.Type | None = None

    def function_type(self) -> t.Function:
        """The type of the function's address."""
        return t.Function(tuple(p.type for p in self.parameters), self.result)


_SIMPLE: dict[Any, t.Type] = {
    bool: t.BOOL,
    Ref: t.REF,
    Text: t.TEXT,
    None: t.VOID,
    type(None): t.VOID,
    typing.NoReturn: t.NORETURN,
    typing.Never: t.NORETURN,
    object: t.STATIC,
    Any: t.STATIC,
    type: t.STATIC,
}


_INSTEAD = {int: "Int, Word, U8, …", float: "Float", str: "Text"}


def type_of_annotation(value: Any) -> t.Type:
    """The type that a live annotation stands for; BadAnnotation if there is none."""
    if isinstance(value, IntegerType):
        return t.INTEGERS[value.__name__]
    if isinstance(value, FloatType):
        return t.FLOATS[value.__name__]
    if isinstance(value, collections.abc.Hashable) and value in _SIMPLE:
        return _SIMPLE[value]
    if isinstance(value, types.UnionType) or typing.get_origin(value) is typing.Union:
        return _union(typing.get_args(value))
    if isinstance(value, type) and not isinstance(value, types.GenericAlias):
        return _type_of_class(value)
    return _type_of_alias(value)


def _union(members: tuple[Any, ...]) -> t.Type:
    kinds = [type_of_annotation(member) for member in members if member is not type(None)]
    if len(kinds) == 1 and len(members) == 2 and t.is_word(kinds[0]):
        return t.Optional(kinds[0])
    raise BadAnnotation("only `X | None` of a reference, object, struct, pointer, function or text is a type")


def _type_of_class(cls: type) -> t.Type:
    if issubclass(cls, Pointer):
        return t.Pointer(_item(cls))
    if issubclass(cls, Inline):
        return t.Items(_item(cls))
    if issubclass(cls, Array):
        _item(cls)
        return t.ObjectType(cls)
    if issubclass(cls, Object):
        return t.ObjectType(cls)
    if issubclass(cls, Struct):
        return t.StructType(cls)
    if cls in _INSTEAD:
        raise BadAnnotation(f"`{cls.__name__}` is no machine type: write {_INSTEAD[cls]}")
    raise BadAnnotation(f"'{cls.__name__}' is no type of typed Python")


def _item(cls: Any) -> t.Type:
    item = getattr(cls, "item", None)
    if item is None:
        raise BadAnnotation(f"'{cls.__name__}' needs an item type: {cls.__name__}[U8]")
    return type_of_annotation(item)


def _type_of_alias(value: Any) -> t.Type:
    origin = typing.get_origin(value)
    if origin is Const or origin is type:
        return t.STATIC
    if origin is collections.abc.Callable:
        params, result = typing.get_args(value)
        if not isinstance(params, list):
            raise BadAnnotation("Callable needs the types of its parameters: Callable[[Ref, Int], Ref]")
        return t.Function(tuple(type_of_annotation(param) for param in params), type_of_annotation(result))
    if origin is tuple:
        return t.Tuple(tuple(type_of_annotation(item) for item in typing.get_args(value)))
    if origin is typing.TypeGuard:
        return t.BOOL
    raise BadAnnotation(f"'{value}' is no type of typed Python")


def item_type(kind: t.Type) -> t.Type | None:
    """The type of the items of an array, inline items, a table, or of what a pointer points to."""
    if isinstance(kind, t.Pointer | t.Items | t.Table):
        return kind.item
    if isinstance(kind, t.ObjectType) and issubclass(kind.cls, Array):
        return _item(kind.cls)
    return None


@functools.cache
def field_types(cls: Any) -> dict[str, t.Type]:
    """The fields of an Object or Struct class in order, without the header."""
    if issubclass(cls, Array):
        return {"length": t.U32, "items": t.Items(_item(cls))}
    return {name: type_of_annotation(value) for name, value in cls.fields.items()}


def inline_field(cls: Any) -> tuple[str, t.Items] | None:
    """Name and type of the inline items of a class, if it has any."""
    for name, kind in field_types(cls).items():
        if isinstance(kind, t.Items):
            return name, kind
    return None


def names_of_function(function: types.FunctionType) -> dict[str, Any]:
    """The variables of enclosing functions that a function uses."""
    names: dict[str, Any] = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        try:
            names[name] = cell.cell_contents
        except ValueError:
            continue
    return names


def evaluate_annotation(function: types.FunctionType, annotation: Any) -> Any:
    """The live value of an annotation, which `from __future__ import annotations` has left as text."""
    if not isinstance(annotation, str):
        return annotation
    try:
        return eval(annotation, function.__globals__, names_of_function(function))
    except Exception as error:
        raise BadAnnotation(f"the annotation `{annotation}` cannot be evaluated: {error}") from error


def owner_of(function: types.FunctionType) -> Any:
    """The class in whose body a method was written, if it is an Object or Struct class."""
    return function.__dict__.get("adder", {}).get("owner")


@functools.cache
def signature_of(function: types.FunctionType) -> Signature:
    """The types of a function's parameters and result; BadAnnotation if one is missing or wrong."""
    parameters = []
    for index, parameter in enumerate(inspect.signature(function).parameters.values()):
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise BadAnnotation(
                f"'{function.__name__}' has `*{parameter.name}`: parameters must be named one by one"
            )
        kind = _parameter_type(function, parameter, index)
        parameters.append(Parameter(parameter.name, kind, parameter.default))
    if "return" not in function.__annotations__:
        raise BadAnnotation(
            f"'{function.__name__}' has no result annotation (write `-> None` if it has no result)"
        )
    result = evaluate_annotation(function, function.__annotations__["return"])
    narrows = None
    if typing.get_origin(result) is typing.TypeGuard:
        narrows = type_of_annotation(typing.get_args(result)[0])
    return Signature(parameters, type_of_annotation(result), narrows)


def _parameter_type(function: types.FunctionType, parameter: inspect.Parameter, index: int) -> t.Type:
    if parameter.name in function.__annotations__:
        kind = type_of_annotation(evaluate_annotation(function, function.__annotations__[parameter.name]))
        if kind == t.VOID:
            raise BadAnnotation(
                f"parameter '{parameter.name}' of '{function.__name__}' cannot have the type None"
            )
        return kind
    owner = owner_of(function)
    if index == 0 and owner is not None:
        return t.STATIC if parameter.name == "cls" else type_of_annotation(owner)
    raise BadAnnotation(f"parameter '{parameter.name}' of '{function.__name__}' has no annotation")


def is_typed(function: Any) -> bool:
    """Whether a live value is a function with annotations (to be compiled, not evaluated)."""
    plain = plain_function(function)
    return plain is not None and bool(plain.__annotations__)
