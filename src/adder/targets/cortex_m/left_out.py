"""What chips do without: rare methods, functions and exceptions, none of them part of the language itself.

`CHIP` is what the C MicroPython has on no chip; `SMALL_CHIP` adds what it leaves out where flash is scarce.
"""

from __future__ import annotations

_TEXT = """capitalize expandtabs isalnum isascii istitle ljust maketrans removeprefix removesuffix rjust swapcase title
    translate zfill"""
_NUMBER = "as_integer_ratio conjugate denominator imag is_integer numerator real"

_CHIP = {
    "str": f"{_TEXT} casefold format_map isdecimal isidentifier isnumeric isprintable",
    "bytes": _TEXT,
    "bytearray": f"{_TEXT} clear copy insert pop remove reverse",
    "int": f"{_NUMBER} bit_count",
    "float": f"{_NUMBER} __ceil__ __floor__ __trunc__ fromhex hex",
    "object": "__bytes__",
    "dict_keys": "isdisjoint",
    "dict_items": "isdisjoint",
    "code": """co_argcount co_filename co_firstlineno co_kwonlyargcount co_name co_posonlyargcount co_qualname
        co_varnames""",
    "function": "__defaults__ __kwdefaults__ __qualname__",
    "generator": "__qualname__ gi_code gi_frame gi_running",
    "BaseException": "__context__ __suppress_context__ __traceback__ with_traceback",
    "coroutine": "cr_code cr_frame cr_running",
    "builtins": """BlockingIOError BrokenPipeError BufferError ChildProcessError ConnectionAbortedError ConnectionError
        ConnectionRefusedError ConnectionResetError DeprecationWarning FileExistsError FileNotFoundError
        FloatingPointError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError
        ReferenceError RuntimeWarning SystemError TimeoutError UnicodeDecodeError UnicodeEncodeError
        UnicodeTranslateError UserWarning Warning""",
    "struct": "Struct error iter_unpack",
    "sys": "exc_info getsizeof intern",
}
"""The type or module, and what is left out of it."""

_SMALL_TEXT = "center partition rpartition splitlines"

_SMALL_CHIP = {
    "str": _SMALL_TEXT,
    "bytes": f"{_SMALL_TEXT} fromhex hex",
    "bytearray": f"{_SMALL_TEXT} fromhex hex",
    "slice": "indices",
    "function": "__code__ __globals__",
    "implementation": "_build _machine _mpy _thread",
    "builtins": "IOError ViperTypeError compile execfile",
    "sys": "atexit",
    "time": "gmtime localtime mktime",
}


def _qualified(names: dict[str, str]) -> frozenset[str]:
    return frozenset(f"{owner}.{name}" for owner, listed in names.items() for name in listed.split())


CHIP = _qualified(_CHIP)
SMALL_CHIP = CHIP | _qualified(_SMALL_CHIP)
