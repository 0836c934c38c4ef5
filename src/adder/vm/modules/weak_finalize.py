"""`weakref.finalize`: calls a function when an object has died, at the latest when the program ends.

Those that have not been called yet are kept alive by a list of them, the youngest first.
"""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, Struct, bits, caught, copy_items, interned
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.weak import WeakCell, register_weak
from adder.vm.interpreter.calling import spread_dict
from adder.vm.modules.weak_reference import checked_target, print_cell, target_of
from adder.vm.runtime.finalisers import ExitHooks, show_ignored
from adder.vm.stack import release, reserve
from adder.vm.table import store
from adder.vm.types.dict import Dict
from adder.vm.types.output import Output
from adder.vm.types.protocol import call_function, truth_of
from adder.vm.types.tuple import Tuple, tuple_of_run
from adder.vm.types.type import builtin_type, getter, make_function, method, raw_constructor
from adder.vm.value import FALSE, NONE, TRUE, truth

TARGET, FUNCTION, FIRST = 1, 2, 3
"""Where the constructor's arguments are."""


@builtin_type("finalize", final=True, known=False)
class Finalizer(WeakCell):
    """What `function(*args, **keywords)` is to be called for the death of; `alive` as long as it has not been."""

    function: Ref
    args: Tuple
    keywords: Dict
    alive: bool
    at_exit: bool
    next: Finalizer | None
    previous: Finalizer | None

    @raw_constructor
    def create(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        """finalize(object, function, *args, **keywords)"""
        if positional < FIRST:
            raise TypeError("finalize needs an object and a function")
        address = checked_target(args[TARGET])
        values = tuple_of_run(args + FIRST, positional - FIRST)
        named = dict_of_pairs(args + positional, keywords)
        made = Finalizer(address, EXPIRE, args[FUNCTION], values, named, True, True, None, None)
        made.target = bits(args[TARGET])
        register_weak(made)
        link(made)
        return made

    def __call__(self, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        if not self.alive:
            return NONE
        unlink(self)
        return call_now(self)

    @method
    def detach(self) -> Ref:
        """Never call the function. Returns (object, function, args, keywords), None if it is too late."""
        what = self.peek()
        unlink(self)
        return what

    @method
    def peek(self) -> Ref:
        """(object, function, args, keywords), None if the function has been called or detached."""
        target = target_of(self)
        if not self.alive or target is NONE:
            return NONE
        result = Tuple(4)
        result.items[0] = target
        result.items[1] = self.function
        result.items[2] = self.args
        result.items[3] = self.keywords
        return result

    def get_attribute(self, name: Ref) -> Ref | None:
        return truth(self.alive and self.at_exit) if name is AT_EXIT else None

    def set_attribute(self, name: Ref, value: Ref | None) -> bool:
        if name is not AT_EXIT or value is None:
            return False
        self.at_exit = truth_of(value)
        return True

    @getter(name="alive")
    def get_alive(self) -> Ref:
        return TRUE if self.alive else FALSE

    def print(self, out: Output, mode: Int) -> None:
        print_cell(out, self, interned("finalize object"), interned("for"))


AT_EXIT = interned("atexit")


class Waiting(Struct):
    """The youngest of those whose function has not been called."""

    first: Finalizer | None = None


waiting = Waiting()


def dict_of_pairs(pairs: Pointer[Ref], count: Int) -> Dict:
    """A dict of the keyword arguments of a call."""
    made = Dict()
    for index in range(count):
        store(made, pairs[2 * index], pairs[2 * index + 1])
    return made


def link(made: Finalizer) -> None:
    """Keep a new one alive."""
    first = waiting.first
    made.next = first
    if first is not None:
        first.previous = made
    waiting.first = made


def unlink(gone: Finalizer) -> None:
    """This one will not be called any more (by us)."""
    if not gone.alive:
        return
    gone.alive = False
    gone.callback = None
    after = gone.next
    before = gone.previous
    if before is None:
        waiting.first = after
    else:
        before.next = after
    if after is not None:
        after.previous = before
    gone.next = None
    gone.previous = None


def call_now(gone: Finalizer) -> Ref:
    """Call the function of one that has just been unlinked, and forget it."""
    count = Int(gone.args.length)
    named = Int(gone.keywords.count)
    top = stack_roots.top
    args = reserve(count + 2 * named)
    try:
        copy_items(args, gone.args.items.pointer(), count)
        spread_dict(args + count, gone.keywords)
        return call_function(gone.function, args, count, named)
    finally:
        release(top)


def expire(value: Ref) -> None:
    """The callback of those whose object has died."""
    if isinstance(value, Finalizer) and value.alive:
        unlink(value)
        call_now(value)


EXPIRE: Ref = make_function(expire, None, False, False)


def run_at_exit() -> None:
    """The program ends: call all functions that wait, the youngest first, unless their `atexit` is false."""
    current = waiting.first
    while current is not None:
        if current.at_exit:
            unlink(current)
            try:
                call_now(current)
            except Exception as error:
                show_ignored("finalize", caught(error))
            current = waiting.first
        else:
            current = current.next


ExitHooks.run = run_at_exit
