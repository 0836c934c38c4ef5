"""The value stack: the windows of registers of all running Python code, in one or more segments.

Glossary: *frame* — the registers of one running function, preceded by three words of linkage (docs/architecture.md,
Calls and frames); *window* — callee, two words of linkage, arguments: a call in the making, the callee's frame starts
at its third word; *segment* — a piece of the stack. There is one segment until it is full; then a call continues in
a new one and its arguments are copied there, so that nothing that points into the stack ever has to be moved.
"""

from __future__ import annotations

from adder.typed import (
    U32,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Word,
    address_of,
    bits,
    cast,
    cold,
    config,
    copy_items,
    fill_items,
    frame_address,
    inline,
    inline_function,
    keeps_pending,
    no_inline,
    pointer_at,
    type_object,
    unlikely,
)
from adder.vm.heap.heap import pin
from adder.vm.heap.roots import clear_dead_c_stack, clear_unused_stack, stack_roots
from adder.vm.heap.space import heap

WORD_BYTES = config.word_bits // 8

CALLEE = -3
RESUME = -2
LINK = -1
LINKAGE = 3
"""Words of a window before the arguments."""
HELD = -4
"""Where a frame with INSTANCE or GENERATOR keeps the object of that name."""

TO_C = 1
"""Returning from the frame leaves the interpreter loop."""
INSTANCE = 2
"""The frame is an `__init__`: the call's result is the instance in `registers[HELD]`."""
GENERATOR = 4
"""The frame is a generator's, which is in `registers[HELD]`."""
SEGMENT = 8
"""The frame is the first one of its segment; the segment knows the caller."""
FLAGS = 15
LINK_SHIFT = 4


FORGOTTEN = 4096
"""How far into the unused C stack `forget_finished_calls` goes, in bytes."""

MARGIN = 8
"""Words at the end of a segment that no frame takes: room to move the arguments of a call up."""


class Segment(Object):
    """One piece of the stack. `caller` is the address of the registers of the frame that called into it, `window` the
    address of the word that takes the result."""

    length: U32
    caller: Word
    window: Word
    previous: Segment | None
    words: Inline[Ref] = inline()


class CurrentSegment(Object):
    """What a segment is while it is in use: the collector goes by `stack_roots` then, and not by its type."""

    length: U32
    caller: Word
    window: Word
    previous: Segment | None
    words: Inline[Word] = inline()


class Stack(Struct):
    """The state of the stack. `frame` is the address of the registers of the innermost frame, 0 if nothing runs; frames
    end below `limit`. `words_left` may still be taken for segments, the next of which has `next_length` words.
    `stale`: what frames have left above the top must not keep anything alive (see `forget_old_frames`)."""

    frame: Word = 0
    limit: Word = 0
    c_limit: Word = 0
    words_left: Int = 0
    next_length: Int = 0
    segment: Segment | None = None
    stale: bool = False


stack = Stack()


def initialise_stack(first_words: Int, most_words: Int, c_stack_bytes: Word) -> None:
    """Make the stack: `first_words` at once, growing up to `most_words`; native code may use `c_stack_bytes`."""
    stack.next_length = first_words
    stack.words_left = most_words
    stack.c_limit = frame_address() - c_stack_bytes
    use_segment(new_segment(first_words))


def new_segment(words: Int) -> Segment:
    """A segment of at least `words` words, taken from what the program may still use. While the heap is locked there is
    none, which is the same error as that of an endless recursion."""
    length = max(words + MARGIN, stack.next_length)
    if length > stack.words_left:
        length = stack.words_left
    if length < words + MARGIN or heap.lock_depth != 0:
        recursion_error()
    segment = Segment(U32(length), 0, 0, None)
    pin(segment)
    stack.words_left -= length
    stack.next_length = length * 2
    return segment


def use_segment(segment: Segment) -> None:
    """Go on in a segment; its top is its start."""
    stack.segment = segment
    segment.type = type_object(CurrentSegment)
    base = address_of(segment.words.pointer())
    stack_roots.base = base
    stack_roots.top = base
    stack_roots.limit = base + segment.length * WORD_BYTES
    allow_calls()


def spare_segment(words: Int) -> Segment | None:
    """The segment that was left last, unless it is too small or a collection has freed it. Cleared: its frames would
    keep alive what they find in it."""
    spare = stack_roots.spare
    if spare is None or cast(Segment, spare).length < words + MARGIN:
        return None
    stack_roots.spare = None
    segment = cast(Segment, spare)
    stack.words_left -= segment.length
    clear(segment.words.pointer(), segment.length)
    return segment


@cold
def recursion_error() -> None:
    """The error of a program that calls too deeply."""
    raise RecursionError("maximum recursion depth exceeded")


def stop_calls() -> None:
    """Make the next call of a function of the program look at what is pending. May be called by interrupt handlers."""
    stack.limit = 0


def allow_calls() -> None:
    """Undo `stop_calls`."""
    stack.limit = stack_roots.limit - MARGIN * WORD_BYTES


def memory_is_short() -> None:
    """A MemoryError is about to be handled: let the next call forget what the frames held that it has ended."""
    stack.stale = True
    stop_calls()


def forget_old_frames() -> None:
    """After a MemoryError: clear what is above the top, for the registers of the next frame are those that have just
    been left; what is in them would live as long as that frame."""
    if stack.stale:
        stack.stale = False
        clear_unused_stack()


@inline_function
def check_c_stack() -> None:
    """Refuse to go deeper when native code has used up its stack."""
    if not config.hosted and unlikely(frame_address() < stack.c_limit):
        recursion_error()


def forget_finished_calls() -> None:
    """Clear what the calls of native code that have returned left in the C stack, or as much of it as matters."""
    if not config.hosted:
        clear_dead_c_stack(max(stack.c_limit, frame_address() - FORGOTTEN))


@inline_function
def top_pointer() -> Pointer[Ref]:
    """The first word that is not in use."""
    return pointer_at(Ref, stack_roots.top)


@inline_function
def frame_pointer() -> Pointer[Ref]:
    """The registers of the innermost frame."""
    return pointer_at(Ref, stack.frame)


@inline_function
def set_top(top: Pointer[Ref]) -> None:
    """Words from here on are not in use."""
    stack_roots.top = address_of(top)


@inline_function
def fits(end: Pointer[Ref]) -> bool:
    """Whether the segment reaches up to `end`."""
    return address_of(end) <= stack.limit


@inline_function
def unbound() -> Ref:
    """The content of a register without a value."""
    return cast(Ref, None)


@inline_function
def is_unbound(value: Ref) -> bool:
    """Whether what a register holds is no value."""
    return bits(value) == 0


@inline_function
def copy_words(target: Pointer[Ref], source: Pointer[Ref], count: Int) -> None:
    """Copy a few words downwards or to where they do not overlap, faster than `copy_items`."""
    for index in range(count):
        target[index] = source[index]


@inline_function
def clear(registers: Pointer[Ref], count: Int) -> None:
    """Make registers unbound."""
    fill_items(registers, unbound(), count)


@no_inline
def segment_caller() -> Pointer[Ref]:
    """The frame that called into the current segment."""
    segment = stack.segment
    assert segment is not None
    return pointer_at(Ref, segment.caller)


@cold
def continue_in_new_segment(window: Pointer[Ref], used: Int, needed: Int, held: Int) -> Pointer[Ref]:
    """Move a window with `held` words before it and `used` words from its callee on to a new segment with room for
    `needed` words from there on; returns the window there. The frame to be made must get the flag SEGMENT."""
    if stack.limit == 0:
        allow_calls()
        if fits(window + needed):
            return window
    words = needed + held
    segment = spare_segment(words)
    if segment is None:
        segment = new_segment(words)
    suspended = stack.segment
    assert suspended is not None
    suspended.type = type_object(Segment)
    segment.previous = suspended
    segment.caller = stack.frame
    segment.window = address_of(window - held)
    use_segment(segment)
    moved = segment.words.pointer() + held
    copy_items(moved - held, window - held, used + held)
    return moved


@cold
def leave_segment() -> Pointer[Ref]:
    """Go back to the previous segment; returns where the result of the call that led here goes. The top of the
    stack is the caller's to set."""
    segment = stack.segment
    assert segment is not None
    previous = segment.previous
    assert previous is not None
    window = pointer_at(Ref, segment.window)
    segment.previous = None
    segment.type = type_object(Segment)
    stack.words_left += segment.length
    stack.next_length = segment.length
    stack_roots.spare = segment
    use_segment(previous)
    return window


@inline_function
def reserve(count: Int) -> Pointer[Ref]:
    """`count` words at the top of the stack for a call made by native code, which sets the top back when it is done.

    RuntimeError if there is no room. The words hold references that are valid but mean nothing.
    """
    words = top_pointer()
    if unlikely(not fits(words + count)):
        return reserve_in_new_segment(count)
    set_top(words + count)
    return words


@cold
def reserve_in_new_segment(count: Int) -> Pointer[Ref]:
    """The slow path of `reserve`."""
    words = continue_in_new_segment(top_pointer(), 0, count, 0)
    set_top(words + count)
    return words


@keeps_pending
@inline_function
def release(top: Word) -> None:
    """Set the top back to what it was before `reserve` (or any number of calls)."""
    if unlikely(not (stack_roots.base <= top <= stack_roots.limit)):
        release_segments(top)
    stack_roots.top = top


@cold
def release_segments(top: Word) -> None:
    """Leave segments until the one that holds `top`."""
    while not (stack_roots.base <= top <= stack_roots.limit):
        leave_segment()
