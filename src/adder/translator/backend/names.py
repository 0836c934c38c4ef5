"""C identifiers and literals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from adder.translator.backend.prelude import PRELUDE_TEXT
from adder.translator.ir import types as t
from adder.translator.program import place_name
from adder.typed import Array
from adder.typed.config import config

_RESERVED = frozenset(
    [
        "auto",
        "break",
        "case",
        "char",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extern",
        "float",
        "for",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "register",
        "restrict",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "struct",
        "switch",
        "typedef",
        "union",
        "unsigned",
        "void",
        "volatile",
        "while",
        "asm",
        "typeof",
        "bool",
        "true",
        "false",
        "linux",
        "unix",
        "i386",
        "arm",
        "header",
        "complex",
        "I",
        "main",
        "Int",
        "Word",
        "U8",
        "U16",
        "U32",
        "U64",
        "U128",
        "I8",
        "I16",
        "I32",
        "I64",
        "F32",
        "F64",
        "Float",
        "Ref",
        "Text",
        "HERE",
        "NULL",
    ]
)
_PRELUDE = frozenset(re.findall(r"\b([A-Za-z_]\w*)\(", PRELUDE_TEXT))
_FAMILIES = ("floor_", "checked_", "to_", "type_of_", "native_of_", "static_", "truncated_")
"""The beginnings of names of the prelude's families of functions."""
_symbols: set[str] = set()


def reserve(names: Iterable[str]) -> None:
    """Names of functions linked from elsewhere, which variables must not hide."""
    _symbols.update(names)


def identifier(name: str) -> str:
    """A local variable's or field's name in C."""
    taken = name in _RESERVED or name in _PRELUDE or name in _symbols
    return name + "_" if taken or "__" in name or name.startswith(_FAMILIES) else name


def class_name(cls: Any) -> str:
    """The tag of a class's C struct."""
    if issubclass(cls, Array):
        return "Array_" + re.sub(r"[^A-Za-z0-9_]+", "_", cls.__name__[6:-1].replace("adder.", "")).strip("_")
    return place_name(cls.__module__, cls.__qualname__)


def integer_literal(value: int, kind: t.Integer) -> str:
    """An integer constant of a type."""
    wide = kind.bits > 32
    if value >> 64 > 0:
        return f"((U128){value >> 64:#x}ull << 64 | {value & (1 << 64) - 1:#x}ull)"
    if not kind.signed:
        return f"{value:#x}{'ull' if wide else 'u'}" if value > 0xFFFF else f"{value}{'ull' if wide else 'u'}"
    if value == -(1 << 63):
        return "(-9223372036854775807ll - 1)"
    if value == -(1 << 31) and not wide:
        return "(-2147483647 - 1)"
    text = f"{value}{'ll' if wide else ''}"
    return f"({text})" if value < 0 else text


def float_literal(value: float, kind: t.Float) -> str:
    """A floating-point constant."""
    suffix = "f" if kind.bits == 32 else ""
    if value != value:
        return f'__builtin_nan{suffix}("")'
    if value in (float("inf"), float("-inf")):
        return f"({'-' if value < 0 else ''}__builtin_inf{suffix}())"
    text = f"{value!r}{suffix}"
    return f"({text})" if text.startswith("-") else text


def text_literal(text: str | bytes) -> str:
    """A text constant: these bytes, or the text in UTF-8."""
    parts = []
    for byte in text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text:
        character = chr(byte)
        if character in '"\\?' or not 32 <= byte < 127:
            parts.append(f"\\{byte:03o}")
        else:
            parts.append(character)
    return '"' + "".join(parts) + '"'


def object_alignment() -> int:
    """The alignment of objects outside of the heap; the tags of references need the two low bits."""
    return 16 if config.word_bits == 64 else 4
