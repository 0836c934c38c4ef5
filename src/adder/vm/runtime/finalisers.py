"""What is called some time after the last reference to an object has gone: `__del__`, callbacks of weak references.

A collection only notes what is due; it runs between two instructions of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Int, Ref, Struct, Text, caught, cold, config, interned
from adder.vm.heap.weak import (
    DueHooks,
    WeakCell,
    is_anything_due,
    make_all_finalisable,
    nothing,
    take_dead_cell,
    take_finalisable,
)
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.events import DUE, EventHooks, request
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.traceback import print_exception
from adder.vm.types.output import Console, string_builder
from adder.vm.types.protocol import call1


class Running(Struct):
    """Whether what is due is being run: a collection in the middle of it only adds to that."""

    active: bool = False


running = Running()


class ExitHooks:
    """What an upper layer does first when the program ends."""

    run: ClassVar[Callable[[], None]] = nothing


@cold
def run_finalisers() -> None:
    """Call what the last collections found to be due. Errors are shown; what is no Exception is passed on."""
    if running.active:
        return
    running.active = True
    try:
        while is_anything_due():
            run_next()
    finally:
        running.active = False
        if is_anything_due():
            notify()


def run_next() -> None:
    """Call one callback or, when there is none left, one finaliser."""
    if config.weak_references:
        cell = take_dead_cell()
        if cell is not None:
            call_back(cell)
            return
    value = take_finalisable()
    if value is not None:
        finalise(value)


def call_back(value: Ref) -> None:
    """Call the callback of a weak reference whose target has died."""
    if isinstance(value, WeakCell):
        callback = value.callback
        value.callback = None
        if callback is not None:
            try:
                call1(callback, value)
            except Exception as error:
                show_ignored("weakref callback", caught(error))


def finalise(value: Ref) -> None:
    """Call `__del__` of an object."""
    method = lookup_special(value, interned("__del__"))
    if method is not None:
        try:
            invoke0(method, value)
        except Exception as error:
            show_ignored("__del__", caught(error))


def show_ignored(place: Text, error: Ref) -> None:
    """Show an exception that nobody waits for, as a text of its own; nothing if there is no memory for that."""
    try:
        out = string_builder()
        out.text("Unhandled exception in ")
        out.text(place)
        out.text(":\n")
        print_exception(out, error)
        buffer = out.buffer
        if buffer is not None:
            Console.write_error(buffer.pointer(), Int(out.length))
        out.release()
    except Exception:
        return


def finish() -> None:
    """The program ends: call everything that is looked after."""
    ExitHooks.run()
    make_all_finalisable()
    run_finalisers()


def notify() -> None:
    """A collection has found something due."""
    request(DUE)


DueHooks.notify = notify
EventHooks.run_due = run_finalisers
