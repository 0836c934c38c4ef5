"""The built-in function open."""

from __future__ import annotations

from adder.typed import Int, Object, Ref, interned
from adder.vm.modules.file_system import (
    APPEND,
    CREATE,
    EXCLUSIVE,
    READ,
    TRUNCATE,
    WRITE,
    FileSystem,
    checked,
    path_bytes,
)
from adder.vm.modules.io_file import (
    ANY_END,
    TO_BOTH,
    TO_RETURN,
    UNIVERSAL,
    UNTRANSLATED,
    BinaryFile,
    FileObject,
    TextFile,
    look_after,
)
from adder.vm.strings import Str, as_str, strings_equal, text_of
from adder.vm.types.bytes_like import not_a_str
from adder.vm.types.codecs import encoding_of
from adder.vm.types.numbers import index_of
from adder.vm.types.runs import is_countable
from adder.vm.value import NONE

SYSTEM_END = 2


class Mode(Object):
    """What the letters of a mode say."""

    flags: Int = 0
    kinds: Int = 0
    update: bool = False
    binary: bool = False
    text: bool = False


def parse_mode(text: Str) -> Mode:
    """The meaning of a mode; ValueError."""
    mode = Mode()
    for letter in text.items:
        if not take_letter(mode, letter):
            raise ValueError("invalid mode: '%s'", text)
    if mode.text and mode.binary:
        raise ValueError("can't have text and binary mode at once")
    if mode.kinds != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if mode.update:
        mode.flags |= READ | WRITE
    return mode


def take_letter(mode: Mode, letter: Int) -> bool:
    """Note what a letter of a mode says; False if it says nothing or was there before."""
    if letter == ord("+"):
        known = not mode.update
        mode.update = True
        return known
    if letter == ord("b"):
        known = not mode.binary
        mode.binary = True
        return known
    if letter == ord("t"):
        known = not mode.text
        mode.text = True
        return known
    mode.kinds += 1
    if letter == ord("r"):
        mode.flags |= READ
    elif letter == ord("w"):
        mode.flags |= WRITE | CREATE | TRUNCATE
    elif letter == ord("a"):
        mode.flags |= WRITE | CREATE | APPEND
    elif letter == ord("x"):
        mode.flags |= WRITE | CREATE | EXCLUSIVE
    else:
        return False
    return True


def newline_of(newline: Ref) -> Int:
    """What the argument `newline` says."""
    if newline is NONE:
        return UNIVERSAL
    if as_str(newline) is None:
        not_a_str(newline)
    if strings_equal(newline, interned("")):
        return ANY_END
    if strings_equal(newline, interned("\n")):
        return UNTRANSLATED
    if strings_equal(newline, interned("\r")):
        return TO_RETURN
    if strings_equal(newline, interned("\r\n")):
        return TO_BOTH
    raise ValueError("illegal newline value: %r", newline)


def optional_text(value: Ref) -> Str | None:
    """An argument that is a str or None."""
    if value is NONE:
        return None
    text = as_str(value)
    if text is None:
        not_a_str(value)
    return text


def open_file(
    file: Ref,
    mode: Ref = interned("r"),  # noqa: B008
    buffering: Int = -1,
    encoding: Ref = NONE,
    errors: Ref = NONE,
    newline: Ref = NONE,
    closefd: bool = True,
) -> Ref:
    """open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True)"""
    if as_str(mode) is None:
        not_a_str(mode)
    parsed = parse_mode(text_of(mode))
    codec = optional_text(encoding)
    if parsed.binary and (codec is not None or newline is not NONE or errors is not NONE):
        raise ValueError("binary mode doesn't take an encoding, errors or newline argument")
    encoding_of(codec)
    line_ends = newline_of(newline)
    handler = optional_text(errors)
    owned = True
    if is_countable(file):
        handle = index_of(file)
        owned = closefd
    else:
        handle = checked(FileSystem.open(path_bytes(file).pointer(), parsed.flags), file)
    made: FileObject
    if parsed.binary:
        made = BinaryFile(handle, parsed.flags, UNTRANSLATED, file, mode, None, None)
    else:
        made = TextFile(handle, parsed.flags, line_ends, file, mode, codec, handler)
    made.owned = owned
    if owned:
        look_after(made)
    if parsed.flags & APPEND:
        FileSystem.seek(handle, 0, SYSTEM_END)
    return made
