"""The built-in function help."""

from __future__ import annotations

from adder.typed import Int, Ref, config, interned
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.lookup import lookup_in_type
from adder.vm.runtime.namespaces import BUILTINS, collect_names, module_names
from adder.vm.strings import text_of
from adder.vm.types.list import List, new_list
from adder.vm.types.module import Module
from adder.vm.types.output import CONSOLE, REPR, STR
from adder.vm.types.protocol import print_value, type_of
from adder.vm.types.sorting import sort_list
from adder.vm.types.structure import BuiltinFunction, Known, Type
from adder.vm.types.text_offsets import character_count
from adder.vm.value import NONE

TEXT = """This is MicroPython, run by Adder.

At the prompt:
  Ctrl-A      on an empty line: raw mode, for programs that send code
  Ctrl-B      on an empty line: back to this prompt
  Ctrl-C      interrupts what runs, or gives up the line
  Ctrl-D      on an empty line: ends the program, or restarts a board
  Ctrl-E      on an empty line: paste mode, in which lines are not indented by themselves
  Tab         completes names

help(object) shows what is known of an object, help('modules') which modules there are.
"""
COLUMNS = 4
WIDTH = 18


def show_object(value: Ref) -> None:
    """Print the type of a value, the attributes that its type or module defines, and what they are."""
    CONSOLE.text("object ")
    print_value(CONSOLE, value, STR)
    CONSOLE.text(" is of type ")
    is_function = isinstance(value, BuiltinFunction)
    CONSOLE.string(Known.function.name if is_function else type_of(value).name)
    CONSOLE.text("\n")
    if not is_function:
        show_attributes(value if isinstance(value, (Module, Type)) else type_of(value))


def show_attributes(holder: Ref) -> None:
    """Print the attributes of a type or a module."""
    names = new_list()
    collect_names(holder, names)
    sort_list(names, NONE, False)
    before = NONE
    for index in range(Int(names.length)):
        name = names.items[index]
        if name is not before:
            show_attribute(holder, name)
        before = name


def show_attribute(holder: Ref, name: Ref) -> None:
    """Print the name of an attribute and its value, unless all objects have it."""
    if isinstance(holder, Type):
        found = lookup_in_type(holder, name)
        if found is lookup_in_type(Known.object, name):
            return
    else:
        found = find_attribute(holder, name)
    if found is None:
        return
    CONSOLE.text("  ")
    CONSOLE.string(name)
    CONSOLE.text(" -- ")
    print_value(CONSOLE, found, REPR)
    CONSOLE.text("\n")


def show_modules() -> None:
    """Print the names of the modules in the image, from top to bottom in columns."""
    names = List()
    module_names(names)
    sort_list(names, NONE, False)
    count = Int(names.length)
    rows = (count + COLUMNS - 1) // COLUMNS
    for row in range(rows):
        index = row
        while index < count:
            name = names.items[index]
            CONSOLE.string(name)
            index += rows
            if index < count:
                fill_column(name)
        CONSOLE.text("\n")
    CONSOLE.text("Plus any modules on the filesystem\n")


def fill_column(name: Ref) -> None:
    """Print blanks up to the next column."""
    for _ in range(max(WIDTH - character_count(text_of(name)), 1)):
        CONSOLE.byte(ord(" "))


def help_(value: Ref | None = None) -> None:
    """`help([object])`"""
    if value is None:
        CONSOLE.text(TEXT)
    elif value is interned("modules"):
        show_modules()
    else:
        show_object(value)


if config.introspection:
    BUILTINS.function(name="help")(help_)
