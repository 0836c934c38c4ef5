"""What code objects tell of themselves, and functions made of code objects. On targets with introspection only."""

from __future__ import annotations

from adder.typed import Int, Ref, config
from adder.vm.interpreter.code import COROUTINE, GENERATOR, VARARGS, VARKEYWORDS, Code, tuple_of_array
from adder.vm.interpreter.function import Function, make_function
from adder.vm.interpreter.tables import line_at
from adder.vm.types.bytes import bytes_from, bytes_result
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.output import Output, string_builder
from adder.vm.types.protocol import get_iterator
from adder.vm.types.structure import Type
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple, tuple3
from adder.vm.types.type import method_of
from adder.vm.value import NONE, is_interned, small

FLAGS = ((VARARGS, 0x04), (VARKEYWORDS, 0x08), (GENERATOR, 0x20), (COROUTINE, 0x80))
"""Flags of a code object here and in CPython's `co_flags`."""
MOST_BYTES = 255
MOST_LINES = 127
FEWEST_LINES = -128


def bytecode_of(code: Code) -> Ref:
    """`co_code`"""
    return bytes_from(code.bytecode.pointer(), len(code.bytecode))


def constants_of(code: Code) -> Ref:
    """`co_consts`: names are among the constants."""
    return tuple_of_array(code.constants)


def names_of_code(code: Code) -> Ref:
    """`co_names`: the constants that may be names."""
    names = List()
    for constant in code.constants:
        if is_interned(constant):
            names.append(constant)
    made = Tuple(Int(names.length))
    for index in range(Int(names.length)):
        made.items[index] = names.items[index]
    return made


def free_variables(code: Code) -> Ref:
    """`co_freevars`"""
    names = code.free_names
    return EMPTY_TUPLE if names is None else tuple_of_array(names)


def variable_count(code: Code) -> Ref:
    """`co_nlocals`"""
    names = code.local_names
    return small(0 if names is None else tuple_of_array(names).length)


def flags_of(code: Code) -> Ref:
    """`co_flags`"""
    flags = 0
    for own, other in FLAGS:
        if code.flags & own != 0:
            flags |= other
    return small(flags)


# Lines


def end_of_line(code: Code, start: Int) -> Int:
    """Where the run of bytecode of one line that begins at `start` ends."""
    line = line_at(code.lines, Int(code.first_line), start)
    end = start + 1
    while end < len(code.bytecode) and line_at(code.lines, Int(code.first_line), end) == line:
        end += 1
    return end


def lines_of(code: Code, /) -> Ref:
    """`co_lines()`: an iterator over start and end of the bytecode of each line, and the line (None for no line)."""
    runs = List()
    start = 0
    while start < len(code.bytecode):
        end = end_of_line(code, start)
        line = line_at(code.lines, Int(code.first_line), start)
        runs.append(tuple3(small(start), small(end), NONE if line == 0 else small(line)))
        start = end
    return get_iterator(runs)


def line_table(code: Code) -> Ref:
    """`co_lnotab`: by how much offset and line increase, in pairs of bytes."""
    out = string_builder()
    line = Int(code.first_line)
    offset = 0
    start = 0
    while start < len(code.bytecode):
        following = line_at(code.lines, Int(code.first_line), start)
        if following != line and following != 0:
            put_increase(out, start - offset, following - line)
            offset = start
            line = following
        start = end_of_line(code, start)
    return bytes_result(out)


def put_increase(out: Output, offset: Int, line: Int) -> None:
    """Append an increase of offset and line, in pieces that fit bytes."""
    while offset > MOST_BYTES:
        out.byte(MOST_BYTES)
        out.byte(0)
        offset -= MOST_BYTES
    while not FEWEST_LINES <= line <= MOST_LINES:
        step = MOST_LINES if line > 0 else FEWEST_LINES
        out.byte(offset)
        out.byte(step & 0xFF)
        offset = 0
        line -= step
    out.byte(offset)
    out.byte(line & 0xFF)


def function_of_code(cls: Type, code: Ref, globals_: Ref, name: Ref = NONE, defaults: Ref = NONE) -> Ref:
    """`type(function)(code, globals[, name[, defaults]])`: a function that needs no closure."""
    if not isinstance(code, Code):
        raise TypeError("function() argument 'code' must be code, not %t", code)
    if not isinstance(globals_, Dict):
        raise TypeError("function() argument 'globals' must be dict, not %t", globals_)
    if code.captures is not None:
        raise TypeError("function() code needs a closure")
    if defaults is NONE:
        return make_function(code, globals_, None, None, None)
    if not isinstance(defaults, Tuple):
        raise TypeError("function() argument 'argdefs' must be tuple or None, not %t", defaults)
    if defaults.length > code.positional:
        raise ValueError("more defaults than positional parameters")
    return make_function(code, globals_, defaults, None, None)


if config.introspection:
    for _name, _function in (
        ("co_code", bytecode_of),
        ("co_consts", constants_of),
        ("co_flags", flags_of),
        ("co_freevars", free_variables),
        ("co_lnotab", line_table),
        ("co_names", names_of_code),
        ("co_nlocals", variable_count),
    ):
        method_of(Code, "getter", name=_name)(_function)
    method_of(Code, name="co_lines")(lines_of)
    method_of(Function, "constructor")(function_of_code)
