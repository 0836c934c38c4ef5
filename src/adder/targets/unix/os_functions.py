"""What the module os asks of Unix besides files: environment variables, names of the system, random bytes, commands."""

from __future__ import annotations

from adder.targets.unix.arguments import command_line
from adder.targets.unix.console import flush
from adder.targets.unix.file_system import outcome
from adder.targets.unix.system import c_length
from adder.typed import (
    I32,
    U8,
    U32,
    Array,
    Int,
    Pointer,
    Ref,
    Word,
    config,
    extern,
    load_word,
    pointer_at,
    static_ram,
)
from adder.vm.modules.os import System
from adder.vm.modules.os_environment import Environment
from adder.vm.modules.system_texts import text_of_system

WORD_BYTES = config.word_bits // 8
NAME_LENGTH = 65
"""Room for each name in a `struct utsname`."""
NAMES: Array[U8] = static_ram(Array[U8](6 * NAME_LENGTH))
MOST_RANDOM = 256
"""So many random bytes are always given at once."""


@extern("uname")
def c_names(result: Pointer[U8]) -> I32:
    """Store the names of the system."""
    raise NotImplementedError


@extern("getrandom")
def c_random(target: Pointer[U8], count: Word, flags: U32) -> Int:
    """Store random bytes."""
    raise NotImplementedError


@extern("setenv")
def c_set_variable(name: Pointer[U8], value: Pointer[U8], overwrite: I32) -> I32:
    """Set an environment variable."""
    raise NotImplementedError


@extern("unsetenv")
def c_unset_variable(name: Pointer[U8]) -> I32:
    """Remove an environment variable."""
    raise NotImplementedError


@extern("system")
def c_run(command: Pointer[U8]) -> I32:
    """Run a command."""
    raise NotImplementedError


def system_name(index: Int) -> Ref:
    """One of the names of the system."""
    c_names(NAMES.pointer())
    start = NAMES.pointer(index * NAME_LENGTH)
    length = 0
    while start[length] != 0:
        length += 1
    return text_of_system(start, length)


def fill_with_random(target: Pointer[U8], count: Int) -> None:
    """Store random bytes."""
    while count > 0:
        got = c_random(target, Word(min(count, MOST_RANDOM)), 0)
        if got > 0:
            target += got
            count -= got


def run_command(command: Pointer[U8]) -> Int:
    """Run a command with the shell."""
    flush()
    return outcome(Int(c_run(command)))


def variable(number: Int) -> Ref | None:
    """The environment variable with a number; they follow the program's arguments."""
    address = load_word(command_line.vector + Word((command_line.count + 1 + number) * WORD_BYTES))
    if address == 0:
        return None
    return text_of_system(pointer_at(U8, address), c_length(address))


def set_variable(name: Pointer[U8], value: Pointer[U8]) -> Int:
    """Set an environment variable."""
    return outcome(Int(c_set_variable(name, value, 1)))


def unset_variable(name: Pointer[U8]) -> Int:
    """Remove an environment variable."""
    return outcome(Int(c_unset_variable(name)))


System.random = fill_with_random
System.name = system_name
System.run = run_command
Environment.variable = variable
Environment.set = set_variable
Environment.unset = unset_variable
