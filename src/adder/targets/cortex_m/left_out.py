"""What small chips do without: rare methods, functions and exceptions, none of them part of the language itself.

The C MicroPython for such chips has none of these either.
"""

from __future__ import annotations

_TEXT = """capitalize center expandtabs isalnum isascii istitle ljust maketrans partition removeprefix removesuffix
    rjust rpartition splitlines swapcase title translate zfill"""
_NUMBER = "as_integer_ratio conjugate denominator imag is_integer numerator real"

_NAMES = {
    "str": f"{_TEXT} casefold format_map isdecimal isidentifier isnumeric isprintable",
    "bytes": f"{_TEXT} fromhex hex",
    "bytearray": f"{_TEXT} clear copy fromhex hex insert pop remove reverse",
    "int": f"{_NUMBER} bit_count",
    "float": f"{_NUMBER} __ceil__ __floor__ __trunc__ fromhex hex",
    "slice": "indices",
    "code": """co_argcount co_filename co_firstlineno co_kwonlyargcount co_name co_posonlyargcount co_qualname
        co_varnames""",
    "function": "__code__ __defaults__ __globals__ __kwdefaults__ __qualname__",
    "generator": "gi_code gi_frame gi_running",
    "coroutine": "cr_code cr_frame cr_running",
    "implementation": "_build _machine _mpy",
    "builtins": """BlockingIOError BrokenPipeError BufferError ChildProcessError ConnectionAbortedError ConnectionError
        ConnectionRefusedError ConnectionResetError DeprecationWarning FileExistsError FileNotFoundError
        FloatingPointError IOError InterruptedError IsADirectoryError NotADirectoryError PermissionError
        ProcessLookupError ReferenceError RuntimeWarning SystemError TimeoutError UnicodeDecodeError
        UnicodeEncodeError UnicodeTranslateError UserWarning ViperTypeError Warning compile execfile""",
    "struct": "Struct error iter_unpack",
    "sys": "atexit exc_info getsizeof intern",
    "time": "gmtime localtime mktime",
}
"""The type or module, and what is left out of it."""

SMALL_CHIP = frozenset(f"{owner}.{name}" for owner, names in _NAMES.items() for name in names.split())
