"""Device registers: a peripheral, its registers and their fields as constants of typed Python.

A driver writes `UART0.TXD.write(byte)` and `RCC.CR.HSEON.set()`. All of these objects exist at translation time only:
what is left in the image is a load or a store at a constant address.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adder.typed import U32, Const, inline_function, volatile_load, volatile_store


class Field:
    """Some bits of a register."""

    def __init__(self, register: Register, name: str, position: int, width: int) -> None:
        self.register = register
        self.name = name
        self.position = position
        self.mask = ((1 << width) - 1) << position
        self.kept = 0xFFFF_FFFF - self.mask

    def __str__(self) -> str:
        return f"{self.register}_{self.name}"

    def of(self, value):  # type: ignore[no-untyped-def]
        """A constant at the field's place, to be combined with others."""
        assert value << self.position & ~self.mask == 0, f"{value} does not fit {self}"
        return value << self.position

    @inline_function
    def read(self: Const[Field]) -> U32:
        """The value of the field."""
        return (volatile_load(U32, self.register.address) & self.mask) >> self.position

    @inline_function
    def write(self: Const[Field], value: U32) -> None:
        """Change the field; the register's other bits are kept."""
        others = volatile_load(U32, self.register.address) & self.kept
        volatile_store(U32, self.register.address, others | value << self.position)

    @inline_function
    def is_set(self: Const[Field]) -> bool:
        """Whether any bit of the field is 1."""
        return volatile_load(U32, self.register.address) & self.mask != 0

    @inline_function
    def set(self: Const[Field]) -> None:
        """Make all bits of the field 1."""
        volatile_store(U32, self.register.address, volatile_load(U32, self.register.address) | self.mask)

    @inline_function
    def clear(self: Const[Field]) -> None:
        """Make all bits of the field 0."""
        volatile_store(U32, self.register.address, volatile_load(U32, self.register.address) & self.kept)


class Register:
    """A register of 32 bits at a fixed address; its fields are attributes."""

    def __init__(
        self, peripheral: str, name: str, address: int, fields: Mapping[str, tuple[int, int]]
    ) -> None:
        self.name = f"{peripheral}_{name}"
        self.address = address
        self.fields = {
            field: Field(self, field, position, width) for field, (position, width) in fields.items()
        }

    def __str__(self) -> str:
        return self.name

    def __getattr__(self, name: str) -> Any:
        if name in self.__dict__.get("fields", {}):
            return self.fields[name]
        raise AttributeError(f"register {self.__dict__.get('name')} has no field '{name}'")

    @inline_function
    def read(self: Const[Register]) -> U32:
        """The content of the register."""
        return volatile_load(U32, self.address)

    @inline_function
    def write(self: Const[Register], value: U32) -> None:
        """Replace the content of the register."""
        volatile_store(U32, self.address, value)


class Peripheral:
    """Registers that belong together; `interrupts` are the numbers of its interrupts by name."""

    def __init__(
        self,
        name: str,
        base: int,
        registers: Mapping[str, tuple[int, Mapping[str, tuple[int, int]]]],
        interrupts: Mapping[str, int] | None = None,
    ) -> None:
        self.name = name
        self.base = base
        self.interrupts = dict(interrupts or {})
        self.registers = {
            register: Register(name, register, base + offset, fields)
            for register, (offset, fields) in registers.items()
        }

    def __str__(self) -> str:
        return self.name

    def __getattr__(self, name: str) -> Any:
        if name in self.__dict__.get("registers", {}):
            return self.registers[name]
        raise AttributeError(f"peripheral {self.__dict__.get('name')} has no register '{name}'")
