"""Texts that the system has given to the program: arguments and environment variables."""

from __future__ import annotations

from adder.targets.unix.system import c_environment, c_length
from adder.typed import U8, Ref, Text, Word, pointer_at, text_pointer
from adder.vm.modules.system_texts import text_of_system


def text_at(address: Word) -> Ref:
    """The text at an address up to a 0 byte."""
    return text_of_system(pointer_at(U8, address), c_length(address))


def environment(name: Text) -> Ref | None:
    """An environment variable."""
    address = c_environment(text_pointer(name))
    return None if address == 0 else text_at(address)
