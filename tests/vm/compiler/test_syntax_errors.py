"""Wrong sources: which error, at which line, with which text. No input makes the parser raise anything else."""

from __future__ import annotations

import ast
import contextlib
import random
import re
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from program_values import python_value
from syntax_trees import our_tree, parse, reference_tree

from adder.typed import Raised, config
from adder.vm.compiler import lexer
from adder.vm.types.exceptions import ExceptionObject

CONFORMANCE = sorted((Path(__file__).resolve().parents[3] / "tests/conformance").rglob("*.py"))
FAMILY = ("SyntaxError", "IndentationError", "TabError")


def error_of(source: bytes) -> tuple[str, str, int] | None:
    """Type, text and line of the error; None if the source is right."""
    try:
        parse(source)
    except Raised as raised:
        error = raised.value
        assert isinstance(error, ExceptionObject) and error.traceback is not None
        name = python_value(error.type.name)
        assert name in FAMILY
        return name, python_value(error.value), python_value(error.traceback.items[1])
    return None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        # lexer
        ("$", "invalid character '$'"),
        ("a = €", "invalid character '€'"),
        ("\\ x", "unexpected character after line continuation character"),
        ("x = \\", "unexpected end of the source"),
        ("'abc", "unterminated string literal"),
        ("'''abc\n", "unterminated triple-quoted string literal"),
        ("f'abc", "unterminated f-string literal"),
        ("'\\x1'", "truncated \\xXX escape"),
        ("'\\u123'", "truncated \\uXXXX escape"),
        ("'\\U00110000'", "illegal Unicode character"),
        ("'\\N{DASH}'", "\\N{...} escapes are not supported"),
        ("b'é'", "bytes can only contain ASCII literal characters"),
        ("0x", "invalid hexadecimal literal"),
        ("0b2", "invalid digit '2' in binary literal"),
        ("0o8", "invalid digit '8' in octal literal"),
        ("0o18", "invalid digit '8' in octal literal"),
        ("1_", "invalid decimal literal"),
        ("1__0", "invalid decimal literal"),
        ("1e", "invalid decimal literal"),
        ("1.5x", "invalid decimal literal"),
        ("012", "leading zeros in decimal integer literals"),
        # brackets
        ("(a, b", "'(' was never closed"),
        ("x = [1,\ny = 2", "'[' was never closed"),
        ("(a]", "closing parenthesis ']' does not match opening parenthesis '('"),
        ("a)", "unmatched ')'"),
        ("[a b]", "Perhaps you forgot a comma?"),
        # expressions
        ("a +", "the line ends too early"),
        ("a b", "unexpected 'b'"),
        ("a = if", "unexpected 'if'"),
        ("a if b", "expected 'else' after 'if' expression"),
        ("(*a)", "cannot use starred expression here"),
        ("*a", "can't use starred expression here"),
        ("[*a for a in b]", "iterable unpacking cannot be used in comprehension"),
        ("{**a for a in b}", "dict unpacking cannot be used in dict comprehension"),
        ("{a: *b}", "cannot use a starred expression in a dictionary value"),
        ("{a: }", "expression expected after dictionary key and ':'"),
        ("{a: b, c}", "':' expected after dictionary key"),
        ("a := 1", "unexpected ':='"),
        ("(a.b := 1)", "cannot use assignment expressions with attribute"),
        ("((a) := 1)", "cannot use assignment expressions with name"),
        ("f(a=1, b)", "positional argument follows keyword argument"),
        ("f(**a, b)", "positional argument follows keyword argument unpacking"),
        ("f(**a, *b)", "iterable argument unpacking follows keyword argument unpacking"),
        ("f(a=1, a=2)", "keyword argument repeated: a"),
        ("f(a.b=1)", 'expression cannot contain assignment, perhaps you meant "=="?'),
        ("f((a)=1)", "expression cannot contain assignment"),
        ("f(True=1)", "cannot assign to True"),
        ("f(a for a in b, c)", "Generator expression must be parenthesized"),
        ("f(c, a for a in b)", "Generator expression must be parenthesized"),
        ("'a' b'b'", "cannot mix bytes and nonbytes literals"),
        ("print 'x'", "Missing parentheses in call to 'print'"),
        ("lambda a, a=1, b: 0", "non-default argument follows default argument"),
        # f-strings
        ("f'{}'", "f-string: expression required before '}'"),
        ("f'{a'", "unterminated"),
        ("f'}'", "f-string: single '}' is not allowed"),
        ("f'{a!x}'", "f-string: invalid conversion character 'x'"),
        ("f'{a! r}'", "f-string: conversion type must come right after"),
        ("f'{a b}'", "f-string: expecting '}'"),
        ("f'{lambda x: 1}'", "f-string: lambda expressions are not allowed without parentheses"),
        ("f'{a:'", "f-string: expecting '}'"),
        ("f'{*a}'", "can't use starred expression here"),
        # assignment
        ("1 = a", "cannot assign to literal here. Maybe you meant '==' instead of '='?"),
        ("None = a", "cannot assign to None"),
        ("f() = a", "cannot assign to function call here"),
        ("a + b = c", "cannot assign to expression here"),
        ("(a, 1) = b", "cannot assign to literal"),
        ("[a, f()] = b", "cannot assign to function call"),
        ("a < b = c", "cannot assign to comparison here"),
        ("f'' = a", "cannot assign to f-string expression here"),
        ("[a for a in b] = c", "cannot assign to list comprehension here"),
        ("x = yield = 1", "cannot assign to yield expression here"),
        ("*a = b", "starred assignment target must be in a list or tuple"),
        ("*a, *b = c", "multiple starred expressions in assignment"),
        ("(a, b) += c", "'tuple' is an illegal expression for augmented assignment"),
        ("f() += c", "'function call' is an illegal expression for augmented assignment"),
        ("a, b: int", "only single target (not tuple) can be annotated"),
        ("[a]: int", "only single target (not list) can be annotated"),
        ("f(): int", "illegal target for annotation"),
        ("for 1 in a: pass", "cannot assign to literal"),
        ("[a for f() in b]", "cannot assign to function call"),
        ("with a as f(): pass", "cannot assign to function call"),
        ("del f()", "cannot delete function call"),
        ("del (a, 1)", "cannot delete literal"),
        ("del a + b", "cannot delete expression"),
        # statements
        ("if a\n  b", "expected ':'"),
        ("if a = 1: pass", "expected ':'"),
        ("else: a", "unexpected 'else'"),
        ("try: a\nb", "expected 'except' or 'finally' block"),
        ("try: a\nexcept b, c: d", "multiple exception types must be parenthesized"),
        ("a; if b: c", "unexpected 'if'"),
        ("if a: if b: c", "unexpected 'if'"),
        ("import a.", "the line ends too early"),
        ("from a import b,", "trailing comma not allowed without surrounding parentheses"),
        ("from a imp b", "expected 'import' after 'from'"),
        ("def f: pass", "expected '('"),
        ("def f(a, b=1, c): pass", "non-default argument follows default argument"),
        ("def f(*): pass", "named arguments must follow bare *"),
        ("def f(*, **a): pass", "named arguments must follow bare *"),
        ("def f(*a, *b): pass", "* argument may appear only once"),
        ("def f(**a, b): pass", "arguments cannot follow var-keyword argument"),
        ("def f(/, a): pass", "at least one argument must precede /"),
        ("def f(a, /, b, /): pass", "/ may appear only once"),
        ("def f(*a, /): pass", "/ must be ahead of *"),
        ("def f(*a=1): pass", "var-positional argument cannot have default value"),
        ("def f(**a=1): pass", "var-keyword argument cannot have default value"),
        ("class A(a for a in b): pass", "invalid syntax"),
        ("@a\nb = 1", "unexpected 'b'"),
        ("async a", "unexpected 'a'"),
        ("match a:\n case b as _: pass", "cannot use '_' as a target"),
        ("match a:\n case f'': pass", "patterns may only match literals and attribute lookups"),
        ("match a:\n case 1j + 2: pass", "real number required in complex literal"),
        ("match a:\n case A(b=1, c): pass", "positional patterns follow keyword patterns"),
        ("match a:\n case {**b, 'c': d}: pass", "a double star pattern must be the last item"),
        ("match a:\n b\n", "expected 'case'"),
    ],
)
def test_syntax_error(source: str, text: str) -> None:
    found = error_of(source.encode())
    assert found is not None and found[0] == "SyntaxError" and text in found[1]
    if not text.startswith("can't use starred"):
        with pytest.raises(SyntaxError):
            compile(source, "source", "exec")


@pytest.mark.parametrize(
    ("source", "text", "line"),
    [
        ("  a", "unexpected indent", 1),
        ("a\n  b", "unexpected indent", 2),
        ("if a:\nb", "expected an indented block after 'if' statement on line 1", 2),
        ("\ndef f():\n\n", "expected an indented block after function definition on line 2", 4),
        ("try:\n  a\nexcept b:\nc", "expected an indented block after 'except' statement on line 3", 4),
        ("match a:\nb", "expected an indented block after 'match' statement on line 1", 2),
        ("if a:\n    b\n  c", "unindent does not match any outer indentation level", 3),
        ("".join(" " * depth + "if a:\n" for depth in range(101)), "too many levels of indentation", 101),
    ],
)
def test_indentation_error(source: str, text: str, line: int) -> None:
    found = error_of(source.encode())
    assert found is not None and found[0] == "IndentationError"
    assert text in found[1] and found[2] == line


def test_tab_error() -> None:
    for source in ("if a:\n\tb\n        c\n", "if a:\n        b\n\tc\n", "if a:\n  if b:\n\tc\n"):
        found = error_of(source.encode())
        assert found is not None and found[0] in ("TabError", "IndentationError")
        assert "inconsistent use of tabs" in found[1]
        with pytest.raises(TabError):
            ast.parse(source)


@pytest.mark.parametrize(
    "source",
    [
        b"\x80",
        b"a = '\xff'",
        b"# \xc3\n",
        b"a\xc3",
        b"'\xed\xa0\x80'",
        b"\xf4\x90\x80\x80",
        b"\xe2\x82",
        b"\xc0\xaf",
    ],
)
def test_not_utf8(source: bytes) -> None:
    found = error_of(source)
    assert found is not None and found[:2] == ("SyntaxError", "source is not valid UTF-8")


def test_null_bytes() -> None:
    for source in (b"\0", b"a = 1\n'\0'", b"# \0", b"a\0"):
        found = error_of(source)
        assert found is not None and found[1] == "source code cannot contain null bytes"


@pytest.mark.parametrize(
    "source", ["a = 1\nb = (2\nc = 3\n", "\n\nx = 'abc\n", "if x:\n  pass\n   y\n", "a\n\n$"]
)
def test_lines(source: str) -> None:
    found = error_of(source.encode())
    with pytest.raises(SyntaxError) as reference:
        ast.parse(source)
    assert found is not None and found[2] == reference.value.lineno


def test_many_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexer, "MOST_BRACKETS", 20)
    assert error_of(b"(" * 20 + b")" * 20) is None
    found = error_of(b"(" * 21)
    assert found is not None and found[1] == "too many nested parentheses"


def test_exception_groups() -> None:
    found = error_of(b"try: a\nexcept* b: c")
    assert found is not None and "not supported" in found[1]


def test_deep_nesting() -> None:
    """Recursion ends in an exception, never in a crash."""
    for source in (
        "(" * 150 + ")" * 150,
        "not " * 5000 + "a",
        "-" * 5000 + "a",
        "a**" * 5000 + "a",
        "lambda:" * 5000 + "a",
    ):
        with contextlib.suppress(Raised, RecursionError):
            parse(source.encode())


@given(st.binary(max_size=60) | st.text("()[]{}:=,.'\"\\\n\t #abf01_@*-!r", max_size=40).map(str.encode))
@settings(max_examples=400, deadline=None)
def test_any_bytes(source: bytes) -> None:
    error_of(source)


_PIECES = (
    "( ) [ ] { } , : ; . = == := + - * ** / // @ -> ! ~ < > <= != not in is if else for while def class lambda yield",
    "await async with as return import from del global nonlocal try except finally raise assert pass break continue",
    "match case _ x 1 1.5 'a' f'{x}' b'q' ... None True f' ' \n \\\n",
)
PIECES = [piece for line in _PIECES for piece in line.split(" ")]
PIECES += ["\n    ", "\n", "\t", "#c\n", "  ", " "]
ONLY_COMPILED = re.compile("starred|f-string")
"""What CPython finds after parsing, or in f-strings, where we follow 3.12."""
TEMPLATE_STRING = re.compile(r"\br?t['\"]")
"""What the CPython that runs the tests may not know yet."""


def mutated(rng: random.Random) -> str:
    """A piece of a conformance script with a few tokens changed."""
    lines = rng.choice(CONFORMANCE).read_bytes().decode(errors="replace").split("\n")
    first = rng.randrange(len(lines))
    tokens = re.findall(r"\w+|\s+|[^\w\s]", "\n".join(lines[first : first + rng.randrange(1, 12)]) + "\n")
    for _ in range(rng.choice([0, 1, 1, 2, 3])):
        if not tokens:
            break
        place = rng.randrange(len(tokens))
        match rng.randrange(4):
            case 0:
                del tokens[place]
            case 1:
                tokens.insert(place, rng.choice(PIECES))
            case 2:
                tokens[place] = rng.choice(PIECES)
            case _:
                other = rng.randrange(len(tokens))
                tokens[place], tokens[other] = tokens[other], tokens[place]
    return "".join(tokens)


@pytest.mark.parametrize("seed", range(6))
def test_mutations(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Changed sources are accepted or rejected as by CPython, with the same tree."""
    monkeypatch.setattr(config, "reference_quirks", False)
    warnings.simplefilter("ignore")
    rng = random.Random(seed)
    rejected = 0
    for _ in range(300):
        source = mutated(rng)
        found = error_of(source.encode())
        try:
            reference = reference_tree(source)
        except (SyntaxError, ValueError) as error:
            rejected += 1
            if found is None:
                assert "f-string" in str(error) or TEMPLATE_STRING.search(source), source
            continue
        if found is not None:
            assert ONLY_COMPILED.search(found[1]) or "\\N{" in source, (source, found)
        else:
            assert our_tree(source) == reference
    assert rejected > 20
