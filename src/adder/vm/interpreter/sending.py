"""Generators driven by native code: iteration, `send`, `throw`, `close`, and calls of functions of the program."""

from __future__ import annotations

from adder.typed import (
    U16,
    Int,
    Pointer,
    Raised,
    Ref,
    Word,
    cast,
    caught,
    config,
    copy_items,
    interned,
    keeps_pending,
)
from adder.vm.heap.roots import stack_roots
from adder.vm.interpreter.frames import frame_state, push
from adder.vm.interpreter.function import Function
from adder.vm.interpreter.generators import FINISHED, RUNNING, SUSPENDED, Coroutine, Generator
from adder.vm.interpreter.handlers import error_of_generator
from adder.vm.interpreter.loop import interpret
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.operands import jump_operand
from adder.vm.interpreter.resuming import push_generator
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.errors import as_exception, can_be_raised, errors, exception_to_raise, make_exception
from adder.vm.stack import LINKAGE, TO_C, check_c_stack, clear, release, reserve, stack, unbound
from adder.vm.types.exceptions import EXCEPTION_TYPES, ExceptionObject, argument, last_resort
from adder.vm.types.protocol import (
    call0,
    call1,
    call_function,
    end_iteration,
    is_subtype,
    iteration,
    raise_stop,
    type_of,
)
from adder.vm.types.structure import Type
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE

GENERATOR_EXIT = EXCEPTION_TYPES["GeneratorExit"]
JUMP_LENGTH = 3
SEND_LENGTH = 5
YIELD_LENGTH = 2


@keeps_pending
def return_to(frame: Word, top: Word, handled: Ref | None) -> None:
    """Forget all frames above one that native code was called from."""
    stack.frame = frame
    errors.handled = handled
    release(top)


@slot_of(Function, "call")
def call_program(function: Function, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call a function of the program from native code."""
    check_c_stack()
    frame = stack.frame
    top = stack_roots.top
    handled = errors.handled
    words = positional + 2 * keywords
    window = reserve(LINKAGE + words)
    window[0] = function
    copy_items(window + LINKAGE, args, words)
    try:
        if not push(window, positional, keywords, 0, TO_C):
            return window[0]
        return interpret(None)
    finally:
        return_to(frame, top, handled)


def resume_generator(generator: Generator, value: Ref, thrown: Ref | None) -> Ref | None:
    """Go on in a generator: what it yields; absent when it ends, with what it returns in `iteration.value`."""
    check_c_stack()
    frame = stack.frame
    top = stack_roots.top
    handled = errors.handled
    try:
        push_generator(generator, value, 0, TO_C)
        if thrown is not None and generator.resume != 0:
            frame_state.resume = generator.resume - YIELD_LENGTH
        result = interpret(thrown)
    finally:
        return_to(frame, top, handled)
    if generator.state == FINISHED:
        end_iteration(result)
        return None
    return result


def next_or_absent(generator: Generator, value: Ref) -> Ref | None:
    """Resume a generator by sending a value, or by raising what `pend_throw` has left."""
    if generator.state == FINISHED:
        check_reusable(generator)
        end_iteration(NONE)
        return None
    thrown = generator.thrown
    if thrown is not None and generator.state == SUSPENDED:
        generator.thrown = None
        return throw_into(generator, thrown)
    return resume_generator(generator, value, None)


def check_reusable(generator: Generator) -> None:
    """A coroutine that has ended, unlike a generator, is an error to go on with."""
    if isinstance(generator, Coroutine):
        raise RuntimeError("cannot reuse already awaited coroutine")


@slot_of(Generator, "next")
def generator_next(generator: Generator) -> Ref | None:
    return next_or_absent(generator, NONE)


@method_of(Generator)
def send(generator: Generator, value: Ref) -> Ref:
    return yielded(next_or_absent(generator, value))


@method_of(Generator)
def __next__(generator: Generator) -> Ref:
    return yielded(next_or_absent(generator, NONE))


def yielded(value: Ref | None) -> Ref:
    """What a generator has yielded; StopIteration if it has ended."""
    if value is None:
        raise_stop()
    return value


@method_of(Generator)
def throw(generator: Generator, kind: Ref, value: Ref = NONE, traceback: Ref = NONE) -> Ref:
    return yielded(throw_into(generator, exception_thrown(kind, value)))


def exception_thrown(kind: Ref, value: Ref) -> Ref:
    """The exception for `throw(kind, value)`: `kind` may be an exception, or a class that is called with the value. A
    class alone is not called yet, since `throw` of what a generator delegates to gets it as it is."""
    check_thrown(kind)
    if value is NONE or as_exception(kind) is not None:
        return kind
    if as_exception(value) is not None:
        return value
    if isinstance(value, Tuple):
        return exception_to_raise(call_function(kind, value.items.pointer(), Int(value.length), 0))
    return exception_to_raise(call1(kind, value))


def check_thrown(error: Ref) -> None:
    """TypeError unless a value is an exception or a class of exceptions."""
    if not can_be_raised(error):
        raise TypeError("exceptions must derive from BaseException")


@method_of(Generator)
def pend_throw(generator: Generator, error: Ref) -> Ref:
    """Raise an exception when the generator is next resumed; returns what was to be raised before."""
    if generator.state == RUNNING:
        raise ValueError("generator already executing")
    if error is not NONE:
        check_thrown(error)
    pending = generator.thrown
    generator.thrown = None if error is NONE else error
    return NONE if pending is None else pending


@method_of(Generator)
def close(generator: Generator) -> None:
    if generator.state == FINISHED:
        return
    if generator.state == SUSPENDED and generator.resume == 0:
        finish_unstarted(generator)
        return
    try:
        ignored = throw_into(generator, generator_exit()) is not None
    except (GeneratorExit, StopIteration):
        return
    if ignored:
        raise RuntimeError("generator ignored GeneratorExit")


if config.closing_generators:
    method_of(Generator, name="__del__")(close)


def generator_exit() -> Ref:
    """A GeneratorExit, even if there is no memory."""
    try:
        return make_exception(GENERATOR_EXIT, EMPTY_TUPLE)
    except MemoryError:
        return last_resort(GENERATOR_EXIT)


def finish_unstarted(generator: Generator) -> None:
    """End a generator in which nothing has run."""
    generator.state = FINISHED
    clear(generator.registers.pointer(), generator.length)


def throw_into(generator: Generator, error: Ref) -> Ref | None:
    """Raise an exception, given itself or as a class, where a generator is suspended: what it yields then, absent when
    it ends."""
    if generator.state == FINISHED:
        check_reusable(generator)
        raise Raised(exception_to_raise(error))
    if generator.state == RUNNING:
        raise ValueError("generator already executing")
    if generator.resume == 0:
        finish_unstarted(generator)
        raise Raised(error_of_generator(exception_to_raise(error)))
    place = delegation(generator)
    if place >= 0:
        return throw_into_delegate(generator, place, error)
    return resume_generator(generator, NONE, exception_to_raise(error))


def delegation(generator: Generator) -> Int:
    """The offset of the SEND instruction in whose loop a generator is suspended, -1 if it is in a plain `yield`.

    `yield from` and `await` are a loop of SEND, YIELD, LOOP, and nothing else jumps to a SEND.
    """
    bytecode = generator.function.code.bytecode
    resume = Int(generator.resume)
    if bytecode[resume] != Op.LOOP:
        return -1
    place = resume + JUMP_LENGTH + jump_operand(bytecode.pointer(resume + 1))
    return place if bytecode[place] == Op.SEND else -1


def throw_into_delegate(generator: Generator, place: Int, error: Ref) -> Ref | None:
    """`throw` while a generator delegates to another iterator by the SEND at `place`."""
    bytecode = generator.function.code.bytecode
    value: Ref | None = None
    generator.state = RUNNING
    try:
        value = throw_at(generator.registers[bytecode[place + 1]], error)
    except BaseException as other:
        generator.state = SUSPENDED
        return resume_generator(generator, NONE, caught(other))
    generator.state = SUSPENDED
    if value is None:
        register = bytecode[place + 2]
        generator.registers[register] = iteration.value
        generator.live = max(generator.live, U16(register + 1))
        generator.resume = U16(place + SEND_LENGTH + jump_operand(bytecode.pointer(place + 3)))
        return resume_generator(generator, unbound(), None)
    return value


def throw_at(iterator: Ref, error: Ref) -> Ref | None:
    """Pass an exception on to what a generator delegates to: what that yields, absent when it ends by this."""
    if is_subtype(class_of_exception(error), GENERATOR_EXIT):
        close_iterator(iterator)
        raise Raised(exception_to_raise(error))
    method = None if isinstance(iterator, Generator) else find_attribute(iterator, interned("throw"))
    if method is None and not isinstance(iterator, Generator):
        raise Raised(exception_to_raise(error))
    try:
        if method is not None:
            return call1(method, error)
        return throw_into(cast(Generator, iterator), error)
    except StopIteration as stop:
        end_iteration(argument(cast(ExceptionObject, caught(stop)), 0))
        return None


def class_of_exception(error: Ref) -> Type:
    """The class of an exception, or the class itself."""
    return type_of(error) if as_exception(error) is not None else cast(Type, error)


def close_iterator(iterator: Ref) -> None:
    """Close what a generator delegates to."""
    if isinstance(iterator, Generator):
        close(iterator)
        return
    method = find_attribute(iterator, interned("close"))
    if method is not None:
        call0(method)
