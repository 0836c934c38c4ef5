"""Values of the running program made from CPython's and back, and calls of built-in methods with them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from hypothesis import settings

from adder.typed import U8, Array, Raised, Ref, type_object
from adder.vm.modules import builtins
from adder.vm.strings import as_str, new_str, str_result
from adder.vm.table import key_at, next_entry, store, value_at
from adder.vm.types import signatures
from adder.vm.types.bigint import BigInt
from adder.vm.types.bytearray import ByteArray, bytearray_from
from adder.vm.types.bytes import Bytes, new_bytes
from adder.vm.types.complex import Complex
from adder.vm.types.dict import Dict
from adder.vm.types.exceptions import EXCEPTION_TYPES
from adder.vm.types.float import float_value, is_float, new_float
from adder.vm.types.int_bytes import int_from_bytes
from adder.vm.types.list import List
from adder.vm.types.module import BuiltinModule
from adder.vm.types.natural import DIGIT_BITS
from adder.vm.types.numbers import Numbers
from adder.vm.types.protocol import type_of
from adder.vm.types.slice import Slice
from adder.vm.types.str import Str
from adder.vm.types.structure import BuiltinFunction, ClassMethod, Known, StaticMethod
from adder.vm.types.tuple import Tuple, new_tuple
from adder.vm.types.type import Declaration
from adder.vm.value import FALSE, NONE, SMALL_MAX, SMALL_MIN, TRUE, is_small, small, small_value

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

EVERYTHING = builtins
"""Imported for the types and methods that it declares."""

PLAIN = {None: NONE, True: TRUE, False: FALSE}


def program_value(value: Any) -> Ref:
    """The value of the running program for one of CPython's."""
    if isinstance(value, Ref):
        return value
    if value is None or isinstance(value, bool):
        return PLAIN[value]
    return MAKERS[type(value)](value)


def _text(value: str) -> Ref:
    data = value.encode("utf-8", "surrogatepass")
    made = new_str(len(data))
    for index, byte in enumerate(data):
        made.items[index] = byte
    return str_result(made)


def _bytes(value: bytes) -> Ref:
    made = new_bytes(len(value))
    for index, byte in enumerate(value):
        made.items[index] = byte
    return made


def _bytearray(value: bytearray) -> Ref:
    source = _bytes(bytes(value))
    assert isinstance(source, Bytes)
    return bytearray_from(source.items.pointer(), len(value))


def _integer(value: int) -> Ref:
    if SMALL_MIN <= value <= SMALL_MAX:
        return small(value)
    data = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
    return int_from_bytes(Array[U8].of(data).pointer(), len(data), False, True)


def _list(value: list[Any]) -> Ref:
    made = List()
    for item in value:
        made.append(program_value(item))
    return made


def _tuple(value: tuple[Any, ...]) -> Ref:
    made = new_tuple(len(value))
    for index, item in enumerate(value):
        made.items[index] = program_value(item)
    return made


def _dict(value: dict[Any, Any]) -> Ref:
    made = Dict()
    for key, item in value.items():
        store(made, program_value(key), program_value(item))
    return made


def _slice(value: slice) -> Ref:
    return Slice(program_value(value.start), program_value(value.stop), program_value(value.step))


MAKERS: dict[type, Callable[[Any], Ref]] = {
    str: _text,
    bytes: _bytes,
    bytearray: _bytearray,
    int: _integer,
    float: new_float,
    complex: lambda value: Complex(value.real, value.imag),
    list: _list,
    tuple: _tuple,
    dict: _dict,
    slice: _slice,
}


def python_value(value: Any) -> Any:
    """The value of CPython for one of the running program."""
    for plain, ref in PLAIN.items():
        if value is ref:
            return plain
    if not isinstance(value, Ref):
        return value
    if is_small(value):
        return small_value(value)
    text = as_str(value)
    if text is not None:
        return bytes(text.items.values).decode("utf-8", "surrogatepass")
    if isinstance(value, Bytes):
        return bytes(value.items.values)
    if isinstance(value, ByteArray):
        return bytearray(value.items.items.values[: value.length] if value.items is not None else b"")
    if isinstance(value, List):
        return [python_value(value.items[index]) for index in range(value.length)]
    if isinstance(value, Tuple):
        return tuple(python_value(item) for item in value.items.values)
    if isinstance(value, Dict):
        return dict(_entries(value))
    if isinstance(value, BigInt):
        digits = sum(digit << DIGIT_BITS * index for index, digit in enumerate(value.items.values))
        return -digits if value.negative else digits
    if is_float(value):
        return float_value(value)
    if isinstance(value, Complex):
        return complex(value.real_part, value.imaginary_part)
    return value


def _entries(table: Dict) -> Any:
    position = next_entry(table, 0)
    while position >= 0:
        yield python_value(key_at(table, position)), python_value(value_at(table, position))
        position = next_entry(table, position + 1)


def find_method(cls: type, name: str) -> tuple[Any, Any]:
    """The function in typed Python behind a method, and its kind of attribute."""
    declaration: Declaration | None = Declaration.of_class[cls]
    while declaration is not None:
        if name in declaration.attributes:
            found = declaration.attributes[name]
            function = found.function if isinstance(found, ClassMethod | StaticMethod) else found
            assert isinstance(function, BuiltinFunction)
            return function, found
        declaration = declaration.base
    raise KeyError(name)


def call(function: BuiltinFunction, *args: Any, **kwargs: Any) -> Any:
    """Call a built-in function as the running program would, with values of CPython."""
    signature = signatures.described(function)
    code: Any = function.code
    if signature.result == signatures.RAW:
        words = [*args, *[part for pair in kwargs.items() for part in pair]]
        return code(Array[Ref].of([program_value(word) for word in words]).pointer(), len(args), len(kwargs))
    parameters = list(inspect.signature(code).parameters.values())
    bound: list[Any] = [program_value(value) for value in args]
    if len(bound) > signature.positional:
        raise TypeError("too many arguments")
    for index in range(len(bound), len(parameters)):
        name = parameters[index].name.rstrip("_")
        if signature.names[index] is not None and name in kwargs:
            bound.append(program_value(kwargs.pop(name)))
        elif index < signature.required:
            raise TypeError("missing argument")
        else:
            bound.append(signature.defaults[index - signature.required])
    if kwargs:
        raise TypeError("unexpected keyword argument")
    converted = [
        _converted(signature, index, value, function.owner != 0) for index, value in enumerate(bound)
    ]
    by_name = {
        parameter.name: value
        for parameter, value in zip(parameters, converted, strict=True)
        if parameter.kind is parameter.KEYWORD_ONLY
    }
    result = code(*converted[: len(converted) - len(by_name)], **by_name)
    return NONE if result is None else result


def _converted(signature: Any, index: int, value: Any, is_method: bool) -> Any:
    from_program = signature.kinds[index]
    if value is None:
        return None
    if from_program == signatures.INT:
        if type_of(value).slots.index is None and not is_small(value) and value not in (TRUE, FALSE):
            raise TypeError("an integer is needed")
        return python_value(value) if is_small(value) else Numbers.int_of_big(value)
    if from_program == signatures.BOOL:
        return bool(python_value(value))
    if from_program in (signatures.OBJECT, signatures.OPTIONAL_OBJECT):
        if value is NONE and from_program == signatures.OPTIONAL_OBJECT:
            return None
        wanted = signature.types[index]
        if type_of(value).native is not wanted:
            raise TypeError("wrong type of argument")
        return as_str(value) if wanted is Known.str else value
    return value


CLASSES: dict[type, type] = {str: Str, bytes: Bytes, bytearray: ByteArray}


def call_method(value: Any, name: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a built-in type; the result is a value of CPython."""
    cls = type(value) if isinstance(value, Ref) else CLASSES[type(value)]
    function, kind = find_method(cls, name)
    if isinstance(kind, StaticMethod):
        return python_value(call(function, *args, **kwargs))
    if isinstance(kind, ClassMethod):
        return python_value(call(function, type_of(program_value(value)), *args, **kwargs))
    return python_value(call(function, value, *args, **kwargs))


def call_function(module: str, name: str, *args: Any, **kwargs: Any) -> Any:
    """Call a function of a built-in module; the result is a value of CPython."""
    return python_value(call(BuiltinModule.declared[module].attributes[name], *args, **kwargs))  # type: ignore[arg-type]


def construct(cls: type, *args: Any) -> Any:
    """Call a built-in type; the result is a value of CPython."""
    type_ = type_object(CLASSES.get(cls, cls))
    if type_.slots.initialise is None:
        return python_value(call(type_.slots.construct, type_, *args))
    made = call(type_.slots.construct, type_)
    call(type_.slots.initialise, made, *args)
    return python_value(made)


def outcome(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The result of a call, or the name of the type of its exception."""
    try:
        return function(*args, **kwargs)
    except Raised as error:
        return type_name(error.value.type)
    except RecursionError:
        raise
    except Exception as error:
        if isinstance(error, AssertionError | NotImplementedError | AttributeError | NameError):
            raise
        return type(error).__name__


def type_name(type_: Any) -> str:
    """The name of an exception type of the running program."""
    return next(name for name, known in EXCEPTION_TYPES.items() if known is type_)
