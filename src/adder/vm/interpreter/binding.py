"""Binding the arguments of a call to the parameters of a function of the program, for all forms of calls.

Arguments are `positional` values in the first registers of the new frame, then named ones as pairs (name, value)
elsewhere. Parameters are registers in the order of `Code.parameters`.
"""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, Text, cold, config, copy_items
from adder.vm.heap.reserve import close_reserve, open_reserve
from adder.vm.interpreter.code import VARARGS, VARKEYWORDS, Code
from adder.vm.interpreter.function import Function
from adder.vm.stack import clear, is_unbound
from adder.vm.strings import intern_name, is_str
from adder.vm.table import lookup_name, store
from adder.vm.types.dict import Dict
from adder.vm.types.output import Output, string_builder
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple
from adder.vm.value import is_interned


def bind(
    function: Function, registers: Pointer[Ref], positional: Int, pairs: Pointer[Ref], keywords: Int
) -> None:
    """Fill the registers of all parameters; `pairs` must not lie in these registers."""
    code = function.code
    named = code.positional + code.keyword_only
    given = min(positional, Int(code.positional))
    extra = EMPTY_TUPLE
    if positional > given:
        if code.flags & VARARGS == 0:
            too_many(function, positional)
        extra = Tuple(positional - given)
        copy_items(extra.items.pointer(), registers + given, positional - given)
    clear(registers + given, named - given)
    others = named
    if code.flags & VARARGS != 0:
        registers[others] = extra
        others += 1
    if code.flags & VARKEYWORDS != 0:
        rest = Dict()
        registers[others] = rest
        bind_named(function, registers, rest, pairs, keywords)
    elif keywords != 0:
        bind_named(function, registers, None, pairs, keywords)
    if given < named:
        fill_defaults(function, registers, given)


def bind_named(
    function: Function, registers: Pointer[Ref], rest: Dict | None, pairs: Pointer[Ref], keywords: Int
) -> None:
    """Put named arguments into their registers, those that no parameter takes into `rest`."""
    code = function.code
    for number in range(keywords):
        name = pairs[number * 2]
        value = pairs[number * 2 + 1]
        if not is_interned(name):
            name = interned_keyword(name)
        index = find_parameter(code, name)
        if index >= 0:
            if not is_unbound(registers[index]):
                repeated(function, name)
            registers[index] = value
        elif rest is None:
            unexpected(function, name)
        else:
            if lookup_name(rest, name) is not None:
                repeated(function, name)
            store(rest, name, value)


def find_parameter(code: Code, name: Ref) -> Int:
    """The register of the parameter that a named argument goes to, -1 if there is none."""
    names = code.parameters
    for index in range(Int(code.positional_only), code.positional + code.keyword_only):
        if names[index] is name:
            return index
    return -1


def fill_defaults(function: Function, registers: Pointer[Ref], given: Int) -> None:
    """Give parameters without an argument their defaults; TypeError for those that have none."""
    code = function.code
    positional = Int(code.positional)
    defaults = function.defaults
    if defaults is not None:
        first = positional - defaults.length
        for index in range(max(given, first), positional):
            if is_unbound(registers[index]):
                registers[index] = defaults.items[index - first]
    for index in range(given, positional):
        if is_unbound(registers[index]):
            missing(function, registers, 0, positional, "positional")
    last = positional + code.keyword_only
    for index in range(positional, last):
        if is_unbound(registers[index]):
            fill_keyword_default(function, registers, index)
    for index in range(positional, last):
        if is_unbound(registers[index]):
            missing(function, registers, positional, last, "keyword-only")


def fill_keyword_default(function: Function, registers: Pointer[Ref], index: Int) -> None:
    """Give a keyword-only parameter its default if it has one."""
    defaults = function.keyword_defaults
    if defaults is not None:
        value = lookup_name(defaults, function.code.parameters[index])
        if value is not None:
            registers[index] = value


@cold
def interned_keyword(name: Ref) -> Ref:
    """The name of a named argument, interned."""
    if not is_str(name):
        raise TypeError("keywords must be strings")
    return intern_name(name)


@cold
def repeated(function: Function, name: Ref) -> None:
    """The error for two values of one parameter."""
    raise TypeError("%s() got multiple values for argument '%s'", function.code.qualified_name, name)


@cold
def unexpected(function: Function, name: Ref) -> None:
    """The error for a named argument that no parameter takes."""
    code = function.code
    for index in range(Int(code.positional_only)):
        if code.parameters[index] is name:
            raise TypeError(
                "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                code.qualified_name,
                name,
            )
    raise TypeError("%s() got an unexpected keyword argument '%s'", code.qualified_name, name)


@cold
def too_many(function: Function, positional: Int) -> None:
    """The error for more positional arguments than parameters."""
    code = function.code
    most = Int(code.positional)
    least = most
    defaults = function.defaults
    if defaults is not None:
        least -= defaults.length
    name = code.qualified_name
    if least != most:
        raise TypeError(
            "%s() takes from %s positional arguments but %d were given", name, span(least, most), positional
        )
    if most == 1:
        raise TypeError("%s() takes 1 positional argument but %d were given", name, positional)
    # The reference says `1 were`, and programs measure the length of its message.
    if positional == 1 and not config.reference_quirks:
        raise TypeError("%s() takes 0 positional arguments but 1 was given", name)
    raise TypeError("%s() takes %d positional arguments but %d were given", name, most, positional)


def span(least: Int, most: Int) -> Ref:
    """`1 to 2`."""
    text = string_builder()
    text.decimal(least)
    text.text(" to ")
    text.decimal(most)
    return finished(text)


def finished(text: Output) -> Ref:
    """A part of a message, in the memory for emergencies if there is no other."""
    open_reserve()
    try:
        return text.result()
    finally:
        close_reserve()


@cold
def missing(function: Function, registers: Pointer[Ref], first: Int, last: Int, kind: Text) -> None:
    """The error for parameters without a value, of those in registers `first` to `last`."""
    count = 0
    for index in range(first, last):
        if is_unbound(registers[index]):
            count += 1
    text = string_builder()
    text.text(kind)
    text.text(" argument: " if count == 1 else " arguments: ")
    seen = 0
    for index in range(first, last):
        if is_unbound(registers[index]):
            seen += 1
            if seen > 1:
                text.text(separator(seen, count))
            text.text("'")
            text.string(function.code.parameters[index])
            text.text("'")
    raise TypeError("%s() missing %d required %s", function.code.qualified_name, count, finished(text))


def separator(seen: Int, count: Int) -> Text:
    """What stands before the last of `seen` names of `count`."""
    if seen < count:
        return ", "
    return " and " if count == 2 else ", and "
