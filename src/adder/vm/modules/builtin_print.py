"""The built-in function print."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, interned
from adder.vm.modules.console_streams import STDOUT
from adder.vm.runtime.attributes import call_method0
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.runtime.streams import replaced_stream, write_text
from adder.vm.strings import is_str
from adder.vm.types.output import CONSOLE, STR
from adder.vm.types.protocol import print_value, str_of, truth_of
from adder.vm.value import NONE

SPACE = interned(" ")
NEWLINE = interned("\n")


@BUILTINS.function(name="print", raw=True)
def print_values(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`print(*values, sep=" ", end="\\n", file=sys.stdout, flush=False)`"""
    separator = SPACE
    end = NEWLINE
    file = NONE
    flushed = False
    pairs = args + positional
    for index in range(keywords):
        name = pairs[2 * index]
        value = pairs[2 * index + 1]
        if name is interned("sep"):
            separator = text_or_default(value, SPACE)
        elif name is interned("end"):
            end = text_or_default(value, NEWLINE)
        elif name is interned("file"):
            file = value
        elif name is interned("flush"):
            flushed = truth_of(value)
        else:
            raise TypeError("unexpected keyword argument '%s'", name)
    if file is NONE:
        replaced = replaced_stream(interned("stdout"))
        if replaced is NONE:
            return NONE
        file = NONE if replaced is None else replaced
    for index in range(positional):
        if index != 0:
            print_one(file, separator)
        print_one(file, args[index])
    print_one(file, end)
    if flushed:
        call_method0(STDOUT if file is NONE else file, interned("flush"))
    return NONE


def text_or_default(value: Ref, default: Ref) -> Ref:
    """The value of `sep` or `end`: a str, or None for the default."""
    if value is NONE:
        return default
    if not is_str(value):
        raise TypeError("sep and end must be None or a string, not %t", value)
    return value


def print_one(file: Ref, value: Ref) -> None:
    """Print a value on the console, or write it to a file."""
    if file is NONE:
        print_value(CONSOLE, value, STR)
    else:
        write_text(file, str_of(value))
