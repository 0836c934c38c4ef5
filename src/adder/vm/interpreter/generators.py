"""Generators and coroutines: suspended frames. What they do is in `resuming.py` and `sending.py`."""

from __future__ import annotations

from adder.typed import U8, U16, U32, Inline, Int, Object, Pointer, Ref, config, inline, type_object
from adder.vm.heap.weak import register_finaliser
from adder.vm.interpreter.code import COROUTINE, GENERATOR
from adder.vm.interpreter.function import Function
from adder.vm.stack import copy_words
from adder.vm.types.output import Output
from adder.vm.types.protocol import identity
from adder.vm.types.type import builtin_type, getter, method_of
from adder.vm.value import FALSE, NONE, TRUE

SUSPENDED = 0
RUNNING = 1
FINISHED = 2


@builtin_type("generator", final=True, known=False)
class Generator(Object):
    """A suspended frame: `registers` are its registers, `resume` the offset of the next instruction, 0 at the start.
    The first `live` registers are in use.

    `handled` is the exception being handled inside, `thrown` what is to be raised when the generator is next resumed
    (`pend_throw`). While it runs, they are `handled` and `outer` of the errors where it was resumed. `cleared` says
    that all registers were unbound at the start, because that was traced.
    """

    length: U32
    function: Function
    handled: Ref | None
    thrown: Ref | None
    resume: U16
    live: U16
    state: U8
    cleared: bool
    registers: Inline[Ref] = inline()

    def __iter__(self) -> Ref:
        return self

    @getter
    def gi_running(self) -> Ref:
        return TRUE if self.state == RUNNING else FALSE

    @getter
    def gi_code(self) -> Ref:
        return self.function.code

    @getter
    def gi_frame(self) -> Ref:
        return NONE

    @getter(name="__name__")
    def get_name(self) -> Ref:
        return self.function.code.name

    @getter(name="__qualname__")
    def get_qualified_name(self) -> Ref:
        return self.function.code.qualified_name

    def print(self, out: Output, mode: Int) -> None:
        out.text("<")
        out.string(self.type.name)
        out.text(" object ")
        out.string(self.function.code.qualified_name)
        out.text(" at 0x")
        out.hexadecimal(identity(self))
        out.text(">")


@builtin_type("coroutine", final=True, known=False)
class Coroutine(Generator):
    """What a call of an `async def` function makes."""


def await_coroutine(coroutine: Coroutine) -> Ref:
    """`coroutine.__await__()`: what `await` iterates over."""
    return coroutine


if config.async_generators:
    method_of(Coroutine, name="__await__")(await_coroutine)


@builtin_type("async_generator", final=True, known=False)
class AsyncGenerator(Object):
    """What a call of an `async def` function with `yield` makes: `generator` is where the function runs."""

    generator: Generator

    @getter(name="__name__")
    def get_name(self) -> Ref:
        return self.generator.function.code.name

    @getter(name="__qualname__")
    def get_qualified_name(self) -> Ref:
        return self.generator.function.code.qualified_name


def makes_generator(function: Function) -> bool:
    """Whether a call of the function makes a generator, a coroutine, or both in one."""
    return function.code.flags & (GENERATOR | COROUTINE) != 0


def generator_of_call(function: Function, registers: Pointer[Ref]) -> Ref:
    """What a call of a function makes that makes generators; the parameters are in `registers`."""
    generator = new_generator(function, registers)
    kind = function.code.flags & (GENERATOR | COROUTINE)
    if kind == COROUTINE:
        generator.type = type_object(Coroutine)
    elif config.async_generators and kind == GENERATOR | COROUTINE:
        return AsyncGenerator(generator)
    return generator


def new_generator(function: Function, registers: Pointer[Ref]) -> Generator:
    """A generator at the start of `function`, with the parameters in `registers`."""
    parameters = len(function.code.parameters)
    generator = Generator(function.frame_words, function, None, None, 0, U16(parameters), SUSPENDED, False)
    copy_words(generator.registers.pointer(), registers, parameters)
    if config.closing_generators and function.code.handlers is not None:
        register_finaliser(generator)
    return generator
