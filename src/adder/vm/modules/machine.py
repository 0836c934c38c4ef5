"""The module machine: the chip as such. Peripherals have modules of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import (
    U8,
    U16,
    U32,
    Int,
    Object,
    Ref,
    Word,
    config,
    truncate,
    volatile_load,
    volatile_store,
    wrapping_sub,
)
from adder.vm.types.bigint import LEFT, integer_of, parts, word_of_digits
from adder.vm.types.module import BuiltinModule
from adder.vm.types.natural import DIGIT_BITS
from adder.vm.types.numbers import int_ref, word_of, word_ref
from adder.vm.types.output import Output
from adder.vm.types.type import builtin_type

module = BuiltinModule("machine")

SOFT_RESET = 0
PWRON_RESET = 1
HARD_RESET = 2
WDT_RESET = 3
DEEPSLEEP_RESET = 4

module.constant("SOFT_RESET", SOFT_RESET)
module.constant("PWRON_RESET", PWRON_RESET)
module.constant("HARD_RESET", HARD_RESET)
module.constant("WDT_RESET", WDT_RESET)
module.constant("DEEPSLEEP_RESET", DEEPSLEEP_RESET)


class Machine:
    """Functions of the chip, set when its module is imported."""

    reset: ClassVar[Callable[[], None]]
    """Start again as after power-on; does not return."""
    reset_cause: ClassVar[Callable[[], Int]]
    """Why the chip started: one of the constants above."""
    frequency: ClassVar[Callable[[], Word]]
    """The processor's frequency in Hz."""
    unique_id: ClassVar[Callable[[], Ref]]
    """Bytes that no other chip of the kind has."""
    disable_interrupts: ClassVar[Callable[[], U32]]
    """Mask interrupts; the result is for `restore_interrupts`."""
    restore_interrupts: ClassVar[Callable[[U32], None]]
    idle: ClassVar[Callable[[], None]]
    """Sleep until the next interrupt."""
    bootloader: ClassVar[Callable[[], None]]
    """Start the loader in the chip's ROM; chips without one do not set it."""


@module.function
def reset() -> None:
    """Start again as after power-on."""
    Machine.reset()


@module.function
def soft_reset() -> None:
    """Start the program's world again."""
    raise SystemExit


@module.function
def reset_cause() -> Int:
    """Why the chip started."""
    return Machine.reset_cause()


@module.function
def freq() -> Word:
    """The processor's frequency in Hz."""
    return Machine.frequency()


@module.function
def unique_id() -> Ref:
    """Bytes that no other chip of the kind has."""
    return Machine.unique_id()


@module.function
def disable_irq() -> Word:
    """Mask interrupts; the result is to be given to `enable_irq`."""
    return Machine.disable_interrupts()


@module.function
def enable_irq(state: Word = 0) -> None:
    """Undo `disable_irq`."""
    Machine.restore_interrupts(U32(state))


@module.function
def idle() -> None:
    """Sleep until the next interrupt."""
    Machine.idle()


if hasattr(Machine, "bootloader"):

    @module.function
    def bootloader() -> None:
        """Start the loader in the chip's ROM."""
        Machine.bootloader()


# Memory


@builtin_type("mem", final=True, known=False)
class Memory(Object):
    """The address space as an array of units of `size` bytes, with byte addresses as indices."""

    size: U8

    def __getitem__(self, key: Ref) -> Ref:
        address = self.address(key)
        match self.size:
            case 1:
                return int_ref(volatile_load(U8, address))
            case 2:
                return int_ref(volatile_load(U16, address))
            case _:
                return word_ref(volatile_load(U32, address))

    def __setitem__(self, key: Ref, value: Ref) -> None:
        address = self.address(key)
        word = low_word(value)
        match self.size:
            case 1:
                volatile_store(U8, address, truncate(U8, word))
            case 2:
                volatile_store(U16, address, truncate(U16, word))
            case _:
                volatile_store(U32, address, truncate(U32, word))

    def address(self, key: Ref) -> Word:
        """The address that an index means."""
        address = word_of(key)
        if address % self.size != 0:
            raise ValueError("address %d is not aligned to %d bytes", word_ref(address), Int(self.size))
        return address

    def print(self, out: Output, mode: Int) -> None:
        out.text("<")
        out.decimal(Int(self.size) * 8)
        out.text("-bit memory>")


def low_word(value: Ref) -> Word:
    """The low bits of an integer of any size and sign."""
    integer = integer_of(value)
    if integer is None:
        return word_of(value)
    digits, count, negative = parts(integer, LEFT)
    word = word_of_digits(digits, min(count, config.word_bits // DIGIT_BITS))
    return wrapping_sub(Word, 0, word) if negative else word


module.constant("mem8", Memory(1))
module.constant("mem16", Memory(2))
module.constant("mem32", Memory(4))
