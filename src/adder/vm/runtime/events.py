"""What interrupts a running program between two instructions: Ctrl-C and scheduled functions.

Interrupt handlers only set flags and queue functions; the interpreter looks at one byte now and then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Array, Int, Raised, Ref, Struct, caught, cold, config, static_ram
from adder.vm.runtime.traceback import print_exception
from adder.vm.stack import allow_calls, forget_old_frames, stop_calls
from adder.vm.types.output import CONSOLE
from adder.vm.types.protocol import call1
from adder.vm.value import NONE

INTERRUPT = 1
"""Raise KeyboardInterrupt."""
SCHEDULED = 2
"""There are functions in the queue."""
EXCEPTION = 4
"""Raise `events.error`."""

DUE = 8
"""A collection has found finalisers or callbacks to call."""

QUEUE_LENGTH = config.scheduled_calls


class EventHooks:
    """What upper layers do when something is pending."""

    run_due: ClassVar[Callable[[], None]]


class Events(Struct):
    """`pending` is a set of the flags above. The queue holds `count` functions with their arguments from `first` on;
    it is not run while `locked`, which a function from the queue is as well."""

    pending: U8 = 0
    first: U8 = 0
    count: U8 = 0
    locked: U8 = 0
    error: Ref | None = None


events = Events()
QUEUE: Array[Ref] = static_ram(Array[Ref](2 * QUEUE_LENGTH))


def request(flag: Int) -> None:
    """Let the interpreter look at what a flag stands for."""
    events.pending = U8(events.pending | flag)
    stop_calls()


def interrupt() -> None:
    """Ctrl-C was pressed. May be called by interrupt handlers."""
    request(INTERRUPT)


def schedule(function: Ref, argument: Ref) -> bool:
    """Queue `function(argument)`; False if the queue is full. May be called by interrupt handlers."""
    if events.count == QUEUE_LENGTH:
        return False
    place = (events.first + events.count) % QUEUE_LENGTH * 2
    QUEUE[place] = function
    QUEUE[place + 1] = argument
    events.count += 1
    request(SCHEDULED)
    return True


@cold
def run_events() -> None:
    """Do what is pending."""
    allow_calls()
    forget_old_frames()
    pending = Int(events.pending)
    if pending & INTERRUPT != 0:
        events.pending = U8(pending & ~INTERRUPT)
        raise KeyboardInterrupt
    if pending & EXCEPTION != 0:
        events.pending = U8(pending & ~EXCEPTION)
        error = events.error
        events.error = None
        if error is not None:
            raise Raised(error)
    if pending & DUE != 0:
        events.pending = U8(events.pending & ~DUE)
        EventHooks.run_due()
    if events.locked == 0:
        run_queue()


def run_queue() -> None:
    """Call the functions in the queue; those that they queue in turn wait for the next time."""
    count = Int(events.count)
    events.pending = U8(events.pending & ~SCHEDULED)
    events.locked += 1
    try:
        while count > 0:
            count -= 1
            place = events.first * 2
            function = QUEUE[place]
            argument = QUEUE[place + 1]
            QUEUE[place] = NONE
            QUEUE[place + 1] = NONE
            events.first = U8((events.first + 1) % QUEUE_LENGTH)
            events.count -= 1
            run_scheduled(function, argument)
    finally:
        unlock()


def run_scheduled(function: Ref, argument: Ref) -> None:
    """Call a function from the queue. Nobody waits for it, so its exception is shown."""
    try:
        call1(function, argument)
    except Exception as error:
        print_exception(CONSOLE, caught(error))


def lock() -> None:
    """Let the queue wait."""
    events.locked += 1


def unlock() -> None:
    """Undo one `lock`."""
    events.locked -= 1
    if events.locked == 0 and events.count != 0:
        events.pending = U8(events.pending | SCHEDULED)
