"""Calls in the interpreter loop, for all callables and all forms of arguments; returns other than the plain one.

A call of a function of the program makes its frame and lets the loop go on there; everything else is called at once.
The functions that may do either return TRUE if they made a frame, and FALSE if the result is in the window.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    Int,
    Pointer,
    Ref,
    address_of,
    cast,
    config,
    copy_items,
    inline_function,
    interned,
    likely,
    no_inline,
    type_object,
    unlikely,
)
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.frames import finish, function_of, go_to, push, restore_top, resume_caller
from adder.vm.interpreter.function import Function, as_function, capture, make_function
from adder.vm.interpreter.operands import wide_operand
from adder.vm.interpreter.resuming import end_generator, give_result
from adder.vm.runtime.arguments import call_builtin
from adder.vm.runtime.instances import is_instance_object, new_instance
from adder.vm.runtime.lookup import has, lookup_in_type
from adder.vm.stack import (
    CALLEE,
    GENERATOR,
    INSTANCE,
    LINK,
    LINK_SHIFT,
    LINKAGE,
    RESUME,
    TO_C,
    copy_words,
    fits,
    frame_pointer,
    is_unbound,
    release,
    reserve,
    set_top,
    unbound,
)
from adder.vm.table import key_at, next_entry, value_at
from adder.vm.types.dict import Dict
from adder.vm.types.function import BoundMethod
from adder.vm.types.list import list_of_iterable
from adder.vm.types.loop_window import as_exact_list
from adder.vm.types.protocol import call_function, get_iterator, type_of
from adder.vm.types.range import Range
from adder.vm.types.structure import HAS_NEW, BuiltinFunction, Class, Type
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import TYPE
from adder.vm.value import FALSE, NONE, SMALL_MAX, TRUE, is_small, small, small_value, truth

MOVES = 2
"""By how many words the arguments of a call may have to be moved up."""
MODERATE = SMALL_MAX >> 2


@inline_function
def exact_function(window: Pointer[Ref], positional: Int) -> Function | None:
    """The callee if it is a function that takes just these arguments, and there is room for its frame."""
    function = as_function(window[0])
    if function is not None and function.arity == positional:
        if likely(fits(window + LINKAGE + function.frame_words)):
            return function
    return None


@inline_function
def push_exact(registers: Pointer[Ref], window: Pointer[Ref], function: Function, resume: Int) -> None:
    """Make the frame for an `exact_function`; the calling frame will go on at `resume`."""
    frame = window + LINKAGE
    frame[RESUME] = small(resume)
    frame[LINK] = small((frame - registers) << LINK_SHIFT)
    set_top(frame + function.frame_words)
    go_to(frame, 0)


@inline_function
def pop(registers: Pointer[Ref], link: Int, result: Ref) -> None:
    """Return from a frame whose link has no flags."""
    resume = small_value(registers[RESUME])
    registers[CALLEE] = result
    resume_caller(registers - (link >> LINK_SHIFT), resume)


def leave(registers: Pointer[Ref], link: Int, result: Ref) -> Ref:
    """Return from a frame whose link has flags. TRUE if the loop shall return the result to native code."""
    if link & GENERATOR != 0:
        end_generator(registers)
    if link & TO_C != 0:
        return TRUE
    if link & GENERATOR != 0:
        give_result(registers, link, result)
    else:
        finish(registers, link, result)
    return FALSE


@inline_function
def shift_arguments(window: Pointer[Ref], count: Int) -> None:
    """Drop the first of `count` arguments."""
    copy_words(window + LINKAGE, window + LINKAGE + 1, count - 1)


@inline_function
def move_up(words: Pointer[Ref], count: Int, distance: Int) -> None:
    """Move a few words up."""
    for index in range(count - 1, -1, -1):
        words[index + distance] = words[index]


def insert_argument(window: Pointer[Ref], count: Int, value: Ref) -> None:
    """Put an argument before the `count` words of arguments."""
    move_up(window + LINKAGE, count, 1)
    window[LINKAGE] = value


@no_inline
def call(window: Pointer[Ref], positional: Int, keywords: Int, resume: Int) -> Ref:
    """Call what is in a window with `positional` arguments and `keywords` pairs behind them.

    Native code sees the stack end behind the arguments: what is above, and the words of linkage, keeps nothing alive.
    """
    count = positional
    window[1] = unbound()
    window[2] = unbound()
    while True:
        set_top(window + LINKAGE + count + 2 * keywords)
        callee = window[0]
        if as_function(callee) is not None:
            return truth(push(window, count, keywords, resume, 0))
        kind = type_of(callee)
        if kind is type_object(BoundMethod):
            method = cast(BoundMethod, callee)
            insert_argument(window, count + 2 * keywords, method.instance)
            window[0] = method.function
            count += 1
        else:
            if not config.small_code and kind is type_object(BuiltinFunction):
                window[0] = call_builtin(cast(BuiltinFunction, callee), window + LINKAGE, count, keywords)
            else:
                initializer = plain_initializer(callee, kind)
                if initializer is not None:
                    return instantiate(window, initializer, count, keywords, resume)
                window[0] = call_function(callee, window + LINKAGE, count, keywords)
            restore_top()
            return FALSE


def plain_initializer(callee: Ref, kind: Type) -> Function | None:
    """The `__init__` in Python of a class that has nothing else special about making instances."""
    if kind is not TYPE:
        return None
    cls = cast(Type, callee)
    if not is_instance_object(cls) or has(cls, HAS_NEW):
        return None
    initializer = lookup_in_type(cls, interned("__init__"))
    return None if initializer is None else as_function(initializer)


def instantiate(
    window: Pointer[Ref], initializer: Function, positional: Int, keywords: Int, resume: Int
) -> Ref:
    """Call a class that has an initializer in Python: the frame is that of the initializer."""
    instance = new_instance(cast(Class, window[0]))
    move_up(window + LINKAGE, positional + 2 * keywords, MOVES)
    window[0] = instance
    window[1] = initializer
    window[1 + LINKAGE] = instance
    return truth(push(window + 1, positional + 1, keywords, resume, INSTANCE))


def call_keywords(window: Pointer[Ref], count: Int, names: Tuple, resume: Int) -> Ref:
    """A call with `count` arguments, of which the first may be missing, and the last ones have names."""
    keywords = Int(names.length)
    positional = count - keywords
    if is_unbound(window[LINKAGE]):
        shift_arguments(window, count)
        positional -= 1
    args = window + LINKAGE
    fitting = fits(args + positional + 2 * keywords)
    if unlikely(not fitting):
        args = reserve(positional + 2 * keywords)
        copy_items(args, window + LINKAGE, positional)
    spread_names(args + positional, window + LINKAGE + positional, names)
    return call_spread(window, args, positional, keywords, resume)


def spread_names(pairs: Pointer[Ref], values: Pointer[Ref], names: Tuple) -> None:
    """Make pairs of names and values, perhaps in the place of the values."""
    for index in range(names.length - 1, -1, -1):
        pairs[2 * index + 1] = values[index]
        pairs[2 * index] = names.items[index]


def call_starred(window: Pointer[Ref], resume: Int) -> Ref:
    """A call with positional arguments from an iterable and a dict of named ones, or None."""
    values, positional = run_of(window[LINKAGE])
    named = window[LINKAGE + 1]
    keywords = 0 if named is NONE else Int(cast(Dict, named).count)
    args = window + LINKAGE
    if unlikely(not fits(args + positional + 2 * keywords)):
        args = reserve(positional + 2 * keywords)
    copy_items(args, values, positional)
    if keywords != 0:
        spread_dict(args + positional, cast(Dict, named))
    return call_spread(window, args, positional, keywords, resume)


def run_of(iterable: Ref) -> tuple[Pointer[Ref], Int]:
    """The items of an iterable, side by side, and their number."""
    if isinstance(iterable, Tuple):
        return iterable.items.pointer(), Int(iterable.length)
    items = as_exact_list(iterable)
    if items is None:
        items = list_of_iterable(iterable)
    return items.items.pointer(), Int(items.length)


def spread_dict(pairs: Pointer[Ref], named: Dict) -> None:
    """Make pairs of the keys and values of a dict."""
    number = 0
    position = next_entry(named, 0)
    while position >= 0:
        pairs[number] = key_at(named, position)
        pairs[number + 1] = value_at(named, position)
        number += 2
        position = next_entry(named, position + 1)


def call_spread(window: Pointer[Ref], args: Pointer[Ref], positional: Int, keywords: Int, resume: Int) -> Ref:
    """Call what is in a window with arguments that are there, or elsewhere because they would not fit."""
    if likely(args == window + LINKAGE):
        return call(window, positional, keywords, resume)
    window[0] = call_function(window[0], args, positional, keywords)
    release(address_of(frame_pointer()))
    restore_top()
    return FALSE


def prepare_range(window: Pointer[Ref], count: Int) -> None:
    """Start a loop over `range(...)`: next value, number of values left, step. Over anything else: an iterator."""
    args = window + LINKAGE
    if window[0] is type_object(Range) and all_moderate(args, count):
        start = 0 if count == 1 else small_value(args[0])
        stop = small_value(args[0] if count == 1 else args[1])
        step = 1 if count < 3 else small_value(args[2])
        steps = range_length(start, stop, step)
        if step != 0:
            window[0] = small(start)
            window[1] = small(steps)
            window[2] = small(step)
            return
    window[0] = get_iterator(call_function(window[0], args, count, 0))
    window[1] = unbound()


def all_moderate(values: Pointer[Ref], count: Int) -> bool:
    """Whether all of the values are small integers, and far from the largest ones."""
    for index in range(count):
        if not is_small(values[index]) or not -MODERATE <= small_value(values[index]) <= MODERATE:
            return False
    return True


def range_length(start: Int, stop: Int, step: Int) -> Int:
    """How many values a range has; the numbers are small."""
    if step > 0:
        return (stop - start + step - 1) // step if start < stop else 0
    if step < 0:
        return (start - stop - step - 1) // -step if start > stop else 0
    return 0


def function_from(registers: Pointer[Ref], pc: Pointer[U8], constants: Pointer[Ref]) -> Function:
    """Carry out MAKE_FUNCTION."""
    code = cast(Code, constants[wide_operand(pc + 2)])
    target = registers + pc[1]
    defaults = cast(Tuple, target[1]) if pc[4] & 1 != 0 else None
    keyword_defaults = cast(Dict, target[2]) if pc[4] & 2 != 0 else None
    outer = function_of(registers)
    return make_function(code, outer.globals, defaults, keyword_defaults, capture(code, registers, outer))
