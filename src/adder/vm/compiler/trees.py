"""Small helpers that examine nodes, or make nodes for the emitters."""

from __future__ import annotations

from adder.typed import Int, Ref, cast
from adder.vm.compiler import nodes
from adder.vm.compiler.nodes import Node
from adder.vm.strings import as_str, intern_bytes, text_of
from adder.vm.types.bytes import Bytes
from adder.vm.types.list import List, new_list
from adder.vm.value import NONE, is_singleton

DOT = 46


def first_component(dotted: Ref) -> Ref:
    """The name before the first dot of a module path."""
    component = component_at(dotted, 0)
    return dotted if component is None else component


def component_at(dotted: Ref, number: Int) -> Ref | None:
    """The name at a place of a module path, counted from 0; None past its end."""
    text = text_of(dotted)
    start = 0
    for index in range(text.length):
        if text.items[index] == DOT:
            if number == 0:
                return intern_bytes(text.items.pointer(start), index - start)
            number -= 1
            start = index + 1
    if number > 0:
        return None
    return intern_bytes(text.items.pointer(start), text.length - start)


def is_number(value: Ref) -> bool:
    """Whether the value of a literal is a number (and no string, bytes or singleton)."""
    return as_str(value) is None and not is_singleton(value) and not isinstance(value, Bytes)


def any_starred(elements: List) -> bool:
    """Whether there is a `*x` among the nodes."""
    for index in range(elements.length):
        if isinstance(elements.items[index], nodes.Starred):
            return True
    return False


def tuple_of(place: Node, elements: List) -> nodes.TupleDisplay:
    """A tuple display of these nodes."""
    return nodes.TupleDisplay(place.place, elements)


def list_of(place: Node, elements: List) -> nodes.ListDisplay:
    """A list display of these nodes."""
    return nodes.ListDisplay(place.place, elements)


def dict_of_keywords(place: Node, keywords: List) -> nodes.DictDisplay:
    """A dict display of keywords: `a=1, **more` as `{"a": 1, **more}`."""
    keys = new_list()
    values = new_list()
    for index in range(keywords.length):
        keyword = cast(nodes.Keyword, keywords.items[index])
        name = keyword.name
        if name is None:
            keys.append(NONE)
        else:
            keys.append(nodes.Constant(place.place, name))
        values.append(keyword.value)
    return nodes.DictDisplay(place.place, keys, values)
