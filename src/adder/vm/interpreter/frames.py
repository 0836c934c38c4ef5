"""Frames: making one for a call of a function of the program, and leaving it.

`stack.frame` and `frame_state.resume` say where the loop goes on: every function that changes frames sets both, and
the loop then takes up the frame.
"""

from __future__ import annotations

from adder.typed import (
    Int,
    Pointer,
    Ref,
    Struct,
    Word,
    address_of,
    cast,
    cold,
    copy_items,
    inline_function,
    unlikely,
)
from adder.vm.heap.roots import stack_roots
from adder.vm.interpreter.binding import bind
from adder.vm.interpreter.function import Function
from adder.vm.interpreter.generators import generator_of_call, makes_generator
from adder.vm.runtime.events import run_events
from adder.vm.stack import (
    CALLEE,
    HELD,
    INSTANCE,
    LINK,
    LINK_SHIFT,
    LINKAGE,
    RESUME,
    SEGMENT,
    continue_in_new_segment,
    fits,
    frame_pointer,
    leave_segment,
    segment_caller,
    set_top,
    stack,
)
from adder.vm.value import NONE, small, small_value


class FrameState(Struct):
    """`resume` is the offset of the instruction with which the innermost frame goes on; `at` is the address of the
    current instruction, kept up to date where exceptions leave functions by restoring a context."""

    resume: Int = 0
    at: Word = 0


frame_state = FrameState()


@inline_function
def function_of(registers: Pointer[Ref]) -> Function:
    """The function that runs in a frame."""
    return cast(Function, registers[CALLEE])


@inline_function
def set_linkage(registers: Pointer[Ref], resume: Int, flags: Int) -> None:
    """Link a new frame to the innermost one, which goes on at `resume`."""
    registers[RESUME] = small(resume)
    caller = stack.frame
    if unlikely(caller < stack_roots.base or caller > stack_roots.limit):
        registers[LINK] = small(flags | SEGMENT)
    else:
        registers[LINK] = small((registers - frame_pointer()) << LINK_SHIFT | flags)


@inline_function
def go_to(registers: Pointer[Ref], resume: Int) -> None:
    """The loop goes on in this frame."""
    stack.frame = address_of(registers)
    frame_state.resume = resume


@inline_function
def resume_caller(registers: Pointer[Ref], resume: Int) -> None:
    """The frame above this one has been left: the loop goes on here."""
    set_top(registers + function_of(registers).frame_words)
    go_to(registers, resume)


def restore_top() -> None:
    """Nothing above the innermost frame is in use."""
    registers = frame_pointer()
    set_top(registers + function_of(registers).frame_words)


@inline_function
def caller_frame(registers: Pointer[Ref], link: Int) -> Pointer[Ref]:
    """The frame from which the innermost frame, whose link this is, was called."""
    if unlikely(link & SEGMENT != 0):
        return segment_caller()
    return registers - (link >> LINK_SHIFT)


@cold
def other_place(window: Pointer[Ref], used: Int, needed: Int, held: Int) -> Pointer[Ref]:
    """Where to make a frame when its window is too near to the end of the segment, or something is pending."""
    set_top(window + used)
    if stack.limit == 0:
        run_events()
    return window if fits(window + needed) else continue_in_new_segment(window, used, needed, held)


def push(window: Pointer[Ref], positional: Int, keywords: Int, resume: Int, flags: Int) -> bool:
    """Make the frame of a call of the function in `window`; the caller will go on at `resume`.

    The arguments are `positional` values from the window's third word, then `keywords` pairs. With INSTANCE in `flags`,
    the word before the window is the instance. Returns False if no frame was made, because the result is a generator.
    """
    function = cast(Function, window[0])
    held = 1 if flags & INSTANCE != 0 else 0
    words = max(Int(function.frame_words), positional)
    needed = LINKAGE + words + 2 * keywords
    place = window
    if unlikely(not fits(window + needed)):
        place = other_place(window, LINKAGE + positional + 2 * keywords, needed, held)
    registers = place + LINKAGE
    set_top(place + needed)
    if positional != function.arity or keywords != 0:
        pairs = registers + words
        if keywords != 0:
            copy_items(pairs, registers + positional, 2 * keywords)
        bind(function, registers, positional, pairs, keywords)
        if unlikely(makes_generator(function)):
            generator = generator_of_call(function, registers)
            if place != window:
                leave_segment()
            window[0] = generator
            restore_top()
            return False
    set_top(registers + function.frame_words)
    set_linkage(registers, resume, flags)
    go_to(registers, 0)
    return True


def finish(registers: Pointer[Ref], link: Int, result: Ref) -> None:
    """Leave a frame with INSTANCE or SEGMENT, but not TO_C or GENERATOR, in its link."""
    value = result
    target = registers + CALLEE
    if link & INSTANCE != 0:
        if value is not NONE:
            raise TypeError("__init__() should return None, not '%t'", value)
        target = registers + HELD
        value = registers[HELD]
    resume = small_value(registers[RESUME])
    caller = caller_frame(registers, link)
    if link & SEGMENT != 0:
        target = leave_segment()
    target[0] = value
    resume_caller(caller, resume)
