"""The command line: options, and what is to be run."""

from __future__ import annotations

from adder.targets.unix.system import c_length
from adder.typed import (
    U8,
    Int,
    Pointer,
    Struct,
    Text,
    Word,
    config,
    load_u8,
    load_word,
    pointer_at,
    text_byte,
    text_length,
)
from adder.vm.compiler.options import options

WORD_BYTES = config.word_bits // 8

PROMPT = 0
COMMAND = 1
MODULE = 2
SCRIPT = 3
HELP = 4
VERSION = 5
WRONG = 6
UNREADABLE_SCRIPT = 7

LEAST_HEAP = 700
MOST_HEAP = 1 << 40
EMIT_OPTIONS = ("emit=bytecode", "emit=native", "emit=viper")


class CommandLine(Struct):
    """What the command line says. `what` is one of the constants above; the command, module or script is argument
    number `first` of the program, the program's own arguments begin there as well."""

    count: Int = 0
    vector: Word = 0
    what: Int = PROMPT
    first: Int = 0
    inspect: bool = False
    compile_only: bool = False
    in_place: bool = False
    verbose: Int = 0
    heap_size: Word = 0


command_line = CommandLine()


def argument_address(index: Int) -> Word:
    """The address of an argument's text."""
    return load_word(command_line.vector + Word(index * WORD_BYTES))


def is_argument(index: Int, text: Text) -> bool:
    """Whether an argument is just this text."""
    return has_text(argument_address(index), text)


def has_text(address: Word, text: Text) -> bool:
    """Whether the text at an address is just this text."""
    return starts_with(address, text) and c_length(address) == text_length(text)


def starts_with(address: Word, text: Text) -> bool:
    """Whether the text at an address starts with a text."""
    for index in range(text_length(text)):
        if load_u8(address + Word(index)) != text_byte(text, index):
            return False
    return True


def parse(count: Int, vector: Word) -> None:
    """Read the options up to what is to be run."""
    command_line.count = count
    command_line.vector = vector
    index = 1
    while index < count and command_line.what == PROMPT and load_u8(argument_address(index)) == ord("-"):
        index = parse_option(index)
    if command_line.what == PROMPT and index < count:
        command_line.what = SCRIPT
        command_line.first = index


def parse_option(index: Int) -> Int:
    """Read one option; returns the number of the next argument."""
    address = argument_address(index)
    if is_argument(index, "-h"):
        command_line.what = HELP
    elif is_argument(index, "--version"):
        command_line.what = VERSION
    elif is_argument(index, "-i"):
        command_line.inspect = True
    elif is_repeated(address, ord("v")):
        command_line.verbose += c_length(address) - 1
    elif starts_with(address, "-O"):
        optimise(address)
    elif index + 1 == command_line.count:
        command_line.what = WRONG
    elif is_argument(index, "-X"):
        implementation_option(argument_address(index + 1))
        return index + 2
    elif is_argument(index, "-c"):
        run_argument(COMMAND, index)
    elif is_argument(index, "-m"):
        run_argument(MODULE, index)
    else:
        command_line.what = WRONG
    return index + 1


def run_argument(what: Int, index: Int) -> None:
    """-c or -m: what follows is to be run, and the rest belongs to it."""
    command_line.what = what
    command_line.first = index + 1


def is_repeated(address: Word, letter: Int) -> bool:
    """Whether an option is one letter, once or several times."""
    length = c_length(address)
    for index in range(1, length):
        if load_u8(address + Word(index)) != letter:
            return False
    return length > 1


def optimise(address: Word) -> None:
    """-O, -OO, ... or -O3."""
    digit = Int(load_u8(address + 2)) - ord("0")
    if is_repeated(address, ord("O")):
        options.optimise = c_length(address) - 1
    elif 0 <= digit <= 9 and c_length(address) == 3:
        options.optimise = digit
    else:
        command_line.what = WRONG


def implementation_option(address: Word) -> None:
    """-X."""
    if has_text(address, "compile-only"):
        command_line.compile_only = True
    elif starts_with(address, "in-place"):
        command_line.in_place = True
    elif starts_with(address, "heapsize="):
        command_line.heap_size = parse_size(pointer_at(U8, address + 9))
        if command_line.heap_size < LEAST_HEAP:
            command_line.what = WRONG
    elif not is_emit_option(address):
        command_line.what = WRONG


def is_emit_option(address: Word) -> bool:
    """Whether the kind of code is chosen. There is only one kind: bytecode is what all of them mean."""
    for kind in EMIT_OPTIONS:
        if has_text(address, kind):
            return True
    return False


def parse_size(text: Pointer[U8]) -> Word:
    """A number, with `w` for words of 4 bytes as they are on 32-bit machines, then `k` or `m`; 0 if it is none, or
    too large."""
    size = Word(0)
    index = 0
    while ord("0") <= text[index] <= ord("9") and size <= MOST_HEAP:
        size = size * 10 + (text[index] - ord("0"))
        index += 1
    if text[index] == ord("w"):
        size = size * WORD_BYTES // 4
        index += 1
    unit = unit_shift(text[index])
    if unit != 0:
        index += 1
    if text[index] != 0 or size > MOST_HEAP >> unit:
        return Word(0)
    return size << unit


def unit_shift(letter: Int) -> Int:
    """How far a number is shifted for `k` or `m`."""
    match letter | 0x20:
        case 0x6B:
            return 10
        case 0x6D:
            return 20
        case _:
            return 0
