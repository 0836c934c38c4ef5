"""Names of modules with dots in them, and names relative to a package."""

from __future__ import annotations

from adder.typed import Int, Ref, Text, compare_bytes, interned, text_length, text_pointer
from adder.vm.strings import intern_bytes, is_str, text_of
from adder.vm.table import lookup_name
from adder.vm.types.dict import Dict
from adder.vm.types.output import string_builder

DOT = 46


def component_end(name: Ref, start: Int) -> Int:
    """Where the component of a dotted name that begins at `start` ends."""
    text = text_of(name)
    index = start
    while index < Int(text.length) and text.items[index] != DOT:
        index += 1
    return index


def has_empty_component(name: Ref) -> bool:
    """Whether a dotted name is empty, or begins or ends with a dot, or has two of them in a row."""
    text = text_of(name)
    start = 0
    while start <= Int(text.length):
        end = component_end(name, start)
        if end == start:
            return True
        start = end + 1
    return False


def last_of(text: Ref, byte: Int) -> Int:
    """Where the last one of a byte is in a string, -1 if there is none."""
    content = text_of(text)
    index = Int(content.length) - 1
    while index >= 0 and content.items[index] != byte:
        index -= 1
    return index


def ends_with(text: Ref, ending: Text) -> bool:
    """Whether a string ends with a text."""
    content = text_of(text)
    start = Int(content.length) - text_length(ending)
    return start >= 0 and (
        compare_bytes(content.items.pointer(start), text_pointer(ending), text_length(ending)) == 0
    )


def prefix_of(name: Ref, end: Int) -> Ref:
    """The part of a name before a place, interned."""
    return intern_bytes(text_of(name).items.pointer(), end)


def suffix_of(name: Ref, start: Int) -> Ref:
    """The part of a name from a place on, interned."""
    text = text_of(name)
    return intern_bytes(text.items.pointer(start), Int(text.length) - start)


def joined(left: Ref, between: Text, right: Ref) -> Ref:
    """Two strings with a text between them."""
    out = string_builder()
    out.string(left)
    out.text(between)
    out.string(right)
    return out.result()


def with_ending(text: Ref, ending: Text) -> Ref:
    """A string with a text behind it."""
    return joined(text, ending, interned(""))


def resolve(globals_: Dict, name: Ref, level: Int) -> Ref:
    """The absolute name for a relative import in a module with these globals."""
    package = package_of(globals_)
    for _ in range(level - 1):
        end = last_of(package, DOT)
        if end < 0:
            raise ImportError("attempted relative import beyond top-level package")
        package = prefix_of(package, end)
    if text_of(name).length == 0:
        return package
    return joined(package, ".", name)


def package_of(globals_: Dict) -> Ref:
    """The name of the package that a module belongs to."""
    package = string_in(globals_, interned("__package__"))
    if package is None:
        package = string_in(globals_, interned("__name__"))
        if package is not None and lookup_name(globals_, interned("__path__")) is None:
            end = last_of(package, DOT)
            package = None if end < 0 else prefix_of(package, end)
    if package is None or text_of(package).length == 0:
        raise ImportError("can't perform relative import")
    return package


def string_in(namespace: Dict, name: Ref) -> Ref | None:
    """What a name means in a namespace, if it is a string."""
    value = lookup_name(namespace, name)
    return value if value is not None and is_str(value) else None
