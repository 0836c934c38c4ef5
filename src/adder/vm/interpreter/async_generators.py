"""Asynchronous generators: what drives the generator behind one.

A step (what `__anext__`, `asend`, `athrow` and `aclose` return) is awaited. It goes on in the generator until that
yields. Where the generator is suspended tells what it has yielded: inside an `await` the value is passed on to whoever
runs the coroutines, at a `yield` it is the result of the step.
"""

from __future__ import annotations

from adder.typed import U8, Object, Ref, config
from adder.vm.interpreter.generators import FINISHED, AsyncGenerator, Generator
from adder.vm.interpreter.sending import (
    close as close_generator,
    delegation,
    exception_thrown,
    finish_unstarted,
    generator_exit,
    next_or_absent,
    throw_into,
    yielded,
)
from adder.vm.types.protocol import end_iteration
from adder.vm.types.type import builtin_type, method, method_of
from adder.vm.value import NONE

SEND = 0
THROW = 1
CLOSE = 2
"""What a step does first."""

FRESH = 0
AWAITED = 1
DONE = 2


@builtin_type("async_generator_step", final=True, known=False)
class Step(Object):
    """One step of an asynchronous generator; `argument` is sent or thrown first."""

    generator: Generator
    argument: Ref
    kind: U8
    state: U8

    @method(name="__await__")
    def get_awaitable(self) -> Ref:
        """What is iterated over by `await`."""
        return self

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        return advance(self, NONE, None)

    @method
    def send(self, value: Ref) -> Ref:
        """Go on with the result of what is being awaited."""
        return yielded(advance(self, value, None))

    @method
    def throw(self, kind: Ref, value: Ref = NONE, traceback: Ref = NONE) -> Ref:
        """Go on with an exception."""
        return yielded(advance(self, NONE, exception_thrown(kind, value)))

    @method
    def close(self) -> None:
        """Give up; so does the generator if it is awaiting something."""
        waiting = self.state == AWAITED
        self.state = DONE
        if waiting:
            close_generator(self.generator)


def advance(step: Step, value: Ref, thrown: Ref | None) -> Ref | None:
    """Go on until the generator awaits something (the result is what that yields) or the step is done (absent)."""
    if step.state == DONE:
        raise RuntimeError("cannot reuse already awaited step of asynchronous generator")
    generator = step.generator
    fresh = step.state == FRESH
    step.state = AWAITED
    result: Ref | None = None
    try:
        if thrown is not None:
            result = throw_into(generator, thrown)
        elif fresh:
            result = begin(step, value)
        else:
            result = next_or_absent(generator, value)
    except StopAsyncIteration:
        step.state = DONE
        raise RuntimeError("async generator raised StopAsyncIteration") from None
    except GeneratorExit:
        step.state = DONE
        if step.kind != CLOSE:
            raise
        end_iteration(NONE)
        return None
    except BaseException:
        step.state = DONE
        raise
    if result is not None and delegation(generator) >= 0:
        return result
    step.state = DONE
    finish_step(step, result)
    return None


def begin(step: Step, value: Ref) -> Ref | None:
    """What a step does first."""
    generator = step.generator
    if step.kind == SEND:
        return next_or_absent(generator, step.argument if value is NONE else value)
    if step.kind == CLOSE and (generator.state == FINISHED or generator.resume == 0):
        finish_unstarted(generator)
        return None
    return throw_into(generator, step.argument)


def finish_step(step: Step, result: Ref | None) -> None:
    """The generator has yielded a result, or ended (absent)."""
    if step.kind == CLOSE:
        if result is not None:
            raise RuntimeError("async generator ignored GeneratorExit")
        end_iteration(NONE)
    elif result is None:
        raise StopAsyncIteration
    else:
        end_iteration(result)


def aiter(self: AsyncGenerator) -> Ref:
    """An asynchronous generator is its own iterator."""
    return self


def anext(self: AsyncGenerator) -> Ref:
    """The step to the next `yield`."""
    return Step(self.generator, NONE, SEND, FRESH)


def asend(self: AsyncGenerator, value: Ref) -> Ref:
    """The step in which `yield` returns a value."""
    return Step(self.generator, value, SEND, FRESH)


def athrow(self: AsyncGenerator, kind: Ref, value: Ref = NONE, traceback: Ref = NONE) -> Ref:
    """The step in which `yield` raises an exception."""
    return Step(self.generator, exception_thrown(kind, value), THROW, FRESH)


def aclose(self: AsyncGenerator) -> Ref:
    """The step that ends the generator."""
    return Step(self.generator, generator_exit(), CLOSE, FRESH)


if config.async_generators:
    method_of(AsyncGenerator, name="__aiter__")(aiter)
    method_of(AsyncGenerator, name="__anext__")(anext)
    for _function in (asend, athrow, aclose):
        method_of(AsyncGenerator)(_function)
