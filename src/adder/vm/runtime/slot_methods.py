"""Slots as special methods: `[].__len__`, `list.__getitem__`, `super().__setitem__`.

There is one function object for each special method, not for each type: it calls the slot of the native type of its
first argument. A class of the program that overrides the method therefore reaches the original through `super()`.
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, Array, Int, Object, Pointer, Ref, cold, interned
from adder.vm.strings import text_of
from adder.vm.types.numbers import int_ref
from adder.vm.types.operators import NAMES, REFLECTED_NAMES, UNARY_NAMES
from adder.vm.types.output import REPR, STR, Output, string_builder
from adder.vm.types.protocol import begin_iteration, call_function, print_native, raise_stop, type_of
from adder.vm.types.slots import Slots
from adder.vm.types.structure import BINDS_SELF, IS_EXCEPTION, Known, Type, native_of
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE, NOT_IMPLEMENTED, truth


class Kind:
    """Which slot a method calls."""

    LENGTH = 0
    GET_ITEM = 1
    SET_ITEM = 2
    DELETE_ITEM = 3
    CONTAINS = 4
    ITERATE = 5
    NEXT = 6
    HASH = 7
    TRUTH = 8
    CALL = 9
    REPR = 10
    STR = 11
    INDEX = 12
    INITIALISE = 13
    BINARY = 14
    REFLECTED = 15
    UNARY = 16


_SLOTS = """
__len__ 1
__getitem__ 2
__setitem__ 3
__delitem__ 2
__contains__ 2
__iter__ 1
__next__ 1
__hash__ 1
__bool__ 1
__call__ 0
__repr__ 1
__str__ 1
__index__ 1
__init__ 0
"""
"""The methods of the first kinds, and how many arguments they take, `self` included; 0: any."""

_ROWS = [row.split() for row in _SLOTS.strip().splitlines()]


@builtin_type("slot_wrapper", flags=BINDS_SELF, final=True, known=False)
class SlotMethod(Object):
    """A special method; `arguments` is how many arguments it takes (0: any), `op` the operator if there are several."""

    name: Ref
    kind: U8
    arguments: U8
    op: U8

    @getter(name="__name__")
    def get_name(self) -> Ref:
        return self.name

    def __call__(self, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        if positional == 0:
            raise TypeError("function missing %d required positional arguments", 1)
        slots = native_of(type_of(args[0])).slots
        if self.arguments == 0:
            return call_open(self, slots, args, positional, keywords)
        if positional != self.arguments or keywords != 0:
            raise TypeError(
                "function takes %d positional arguments but %d were given", self.arguments - 1, positional - 1
            )
        if self.kind >= Kind.HASH:
            return call_other(self, slots, args)
        return call_container(self, slots, args)

    def print(self, out: Output, mode: Int) -> None:
        out.text("<slot wrapper '")
        out.string(self.name)
        out.text("'>")


def call_open(method: SlotMethod, slots: Slots, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call a slot that takes arguments as they are."""
    if method.kind == Kind.CALL:
        call = slots.call
        if call is None:
            wrong_type()
        return call(args[0], args + 1, positional - 1, keywords)
    initialise = slots.initialise
    if initialise is None:
        return NONE
    return call_function(initialise, args, positional, keywords)


def call_container(method: SlotMethod, slots: Slots, args: Pointer[Ref]) -> Ref:
    """Call a slot of containers and iterators."""
    this = args[0]
    match Int(method.kind):
        case Kind.LENGTH:
            length = slots.length
            if length is not None:
                return int_ref(length(this))
        case Kind.GET_ITEM:
            get_item = slots.get_item
            if get_item is not None:
                return get_item(this, args[1])
        case Kind.SET_ITEM:
            set_item = slots.set_item
            if set_item is not None:
                set_item(this, args[1], args[2])
                return NONE
        case Kind.DELETE_ITEM:
            delete_item = slots.delete_item
            if delete_item is not None:
                delete_item(this, args[1])
                return NONE
        case Kind.CONTAINS:
            contains = slots.contains
            if contains is not None:
                return truth(contains(this, args[1]))
        case Kind.ITERATE:
            iterate = slots.iterate
            if iterate is not None:
                return iterate(this)
        case _:
            following = slots.next
            if following is not None:
                begin_iteration()
                item = following(this)
                if item is None:
                    raise_stop()
                return item
    wrong_type()


def call_other(method: SlotMethod, slots: Slots, args: Pointer[Ref]) -> Ref:
    """Call a slot of values of any kind."""
    this = args[0]
    match Int(method.kind):
        case Kind.HASH:
            hash_function = slots.hash
            if hash_function is not None:
                return int_ref(hash_function(this))
        case Kind.TRUTH:
            truth_function = slots.truth
            if truth_function is not None:
                return truth(truth_function(this))
        case Kind.INDEX:
            index = slots.index
            if index is not None:
                return index(this)
        case Kind.UNARY:
            unary = slots.unary
            if unary is not None:
                return unary(this, Int(method.op))
        case Kind.BINARY:
            binary = slots.binary
            if binary is not None:
                return binary(this, Int(method.op), args[1])
            return NOT_IMPLEMENTED
        case Kind.REFLECTED:
            reflected = slots.reflected
            if reflected is not None:
                return reflected(this, Int(method.op), args[1])
            return NOT_IMPLEMENTED
        case _:
            out = string_builder()
            print_native(out, this, native_of(type_of(this)), REPR if method.kind == Kind.REPR else STR)
            return out.result()
    wrong_type()


@cold
def wrong_type() -> NoReturn:
    """The error of a method called on a value of another type."""
    raise TypeError("argument has wrong type")


SLOT_NAMES: Array[Ref] = Array[Ref].of([interned(name) for name, _ in _ROWS])
SLOT_METHODS: Array[Ref] = Array[Ref].of(
    [SlotMethod(interned(name), kind, int(count), 0) for kind, (name, count) in enumerate(_ROWS)]
)


def _methods(names, kind, arguments):  # type: ignore[no-untyped-def]
    return Array[Ref].of([SlotMethod(name, kind, arguments, op) for op, name in enumerate(names)])


BINARY_METHODS: Array[Ref] = _methods(NAMES, Kind.BINARY, 2)
REFLECTED_METHODS: Array[Ref] = _methods(REFLECTED_NAMES, Kind.REFLECTED, 2)
UNARY_METHODS: Array[Ref] = _methods(UNARY_NAMES, Kind.UNARY, 1)


def is_special(name: Ref) -> bool:
    """Whether a name starts with two underscores."""
    text = text_of(name)
    return text.length > 4 and text.items[0] == ord("_") and text.items[1] == ord("_")


def slot_method(type_: Type, name: Ref) -> Ref | None:
    """The method of this name that calls a slot of a built-in type."""
    if not is_special(name):
        return None
    slots = type_.slots
    index = find_name(SLOT_NAMES, name)
    if index == Kind.TRUTH and type_ is Known.str:
        return None  # so that `__len__` of a class that derives from it counts
    if index == Kind.STR and type_ is not Known.str and type_.flags & IS_EXCEPTION == 0:
        return None
    if index >= 0:
        return SLOT_METHODS[index] if has_slot(slots, index) else None
    if slots.binary is not None:
        index = find_name(NAMES, name)
        if index >= 0:
            return BINARY_METHODS[index]
    if slots.reflected is not None:
        index = find_name(REFLECTED_NAMES, name)
        if index >= 0:
            return REFLECTED_METHODS[index]
    if slots.unary is not None:
        index = find_name(UNARY_NAMES, name)
        if index >= 0:
            return UNARY_METHODS[index]
    return None


def find_name(names: Array[Ref], name: Ref) -> Int:
    """The index of a name, -1 if it is not there."""
    for index in range(len(names)):
        if names[index] is name:
            return index
    return -1


def has_slot(slots: Slots, kind: Int) -> bool:
    """Whether a slot of the first kinds is there."""
    match kind:
        case Kind.LENGTH:
            return slots.length is not None
        case Kind.GET_ITEM:
            return slots.get_item is not None
        case Kind.SET_ITEM:
            return slots.set_item is not None
        case Kind.DELETE_ITEM:
            return slots.delete_item is not None
        case Kind.CONTAINS:
            return slots.contains is not None
        case Kind.ITERATE:
            return slots.iterate is not None
        case Kind.NEXT:
            return slots.next is not None
        case Kind.HASH:
            return slots.hash is not None
        case Kind.TRUTH:
            return slots.truth is not None
        case Kind.CALL:
            return slots.call is not None
        case Kind.INDEX:
            return slots.index is not None
        case Kind.INITIALISE:
            return slots.initialise is not None
        case _:
            return slots.print is not None
