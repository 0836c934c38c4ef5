"""Slots: the operations of a type as C functions. Types that behave alike share one `Slots` in ROM."""

from __future__ import annotations

from collections.abc import Callable

from adder.typed import Int, Object, Pointer, Ref, indexed


@indexed
class Slots(Object):
    """Operations of a type; an absent slot is one that the type does not support.

    `construct` and `initialise` are the constructor and the initialiser, functions of the running program.
    """

    length: Callable[[Ref], Int] | None = None
    get_item: Callable[[Ref, Ref], Ref] | None = None
    set_item: Callable[[Ref, Ref, Ref], None] | None = None
    delete_item: Callable[[Ref, Ref], None] | None = None
    contains: Callable[[Ref, Ref], bool] | None = None
    iterate: Callable[[Ref], Ref] | None = None
    next: Callable[[Ref], Ref | None] | None = None
    hash: Callable[[Ref], Int] | None = None
    truth: Callable[[Ref], bool] | None = None
    call: Callable[[Ref, Pointer[Ref], Int, Int], Ref] | None = None
    binary: Callable[[Ref, Int, Ref], Ref] | None = None
    reflected: Callable[[Ref, Int, Ref], Ref] | None = None
    unary: Callable[[Ref, Int], Ref] | None = None
    index: Callable[[Ref], Ref] | None = None
    print: Callable[[Ref, Ref, Int], None] | None = None
    get_attribute: Callable[[Ref, Ref], Ref | None] | None = None
    set_attribute: Callable[[Ref, Ref, Ref | None], bool] | None = None
    construct: Ref | None = None
    initialise: Ref | None = None


SLOT_OF_METHOD = {
    "__len__": "length",
    "__getitem__": "get_item",
    "__setitem__": "set_item",
    "__delitem__": "delete_item",
    "__contains__": "contains",
    "__iter__": "iterate",
    "__next__": "next",
    "__hash__": "hash",
    "__bool__": "truth",
    "__call__": "call",
    "binary": "binary",
    "reflected": "reflected",
    "unary": "unary",
    "__index__": "index",
    "print": "print",
    "get_attribute": "get_attribute",
    "set_attribute": "set_attribute",
}
"""Name of a method in the class -> name of the slot."""
