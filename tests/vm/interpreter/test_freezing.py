"""Freezing modules into an image, under CPython."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import adder.vm.core  # noqa: F401
from adder.typed import Array, Ref
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.finding import Frozen
from adder.vm.interpreter.freezing import compile_file, freeze
from adder.vm.interpreter.opcodes import Op
from adder.vm.strings import HASHED, Str
from adder.vm.types.tuple import Tuple
from adder.vm.value import FALSE, TRUE


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "package" / "inner").mkdir(parents=True)
    for name in ("alone", "package/__init__", "package/part", "package/inner/__init__"):
        (tmp_path / f"{name}.py").write_text(f"name = {name!r}\n")
    before = Frozen.modules
    yield tmp_path
    Frozen.modules = before


def frozen() -> dict[str, tuple[str, bool]]:
    """Name -> file name and whether it is a package."""
    rows = list(Frozen.modules.items.values)  # type: ignore[attr-defined]
    found = {}
    for name, code, is_package in zip(rows[::3], rows[1::3], rows[2::3], strict=True):
        assert isinstance(code, Code) and is_package in (TRUE, FALSE)
        found[name.text] = (code.filename.text, is_package is TRUE)  # type: ignore[attr-defined]
    return found


def test_a_module_and_a_package_with_all_that_is_in_it(library: Path) -> None:
    freeze(("alone", "package"), library)
    assert frozen() == {
        "alone": ("alone.py", False),
        "package": ("package/__init__.py", True),
        "package.inner": ("package/inner/__init__.py", True),
        "package.part": ("package/part.py", False),
    }


def strings_in(value: Ref) -> Iterator[Str]:
    """All strings among the constants of code that are objects."""
    if isinstance(value, Str):
        yield value
    elif isinstance(value, Tuple):
        for item in value.items:
            yield from strings_in(item)
    elif isinstance(value, Code):
        for constant in (*value.constants, value.name, value.qualified_name, value.filename):
            yield from strings_in(constant)


def test_strings_in_rom_know_their_hash(tmp_path: Path) -> None:
    (tmp_path / "texts.py").write_text(
        "a = 'a text with blanks', ('another text', 1)\ndef f():\n    return 'a text in a function'\n"
    )
    before = Frozen.modules
    freeze(("texts",), tmp_path)
    strings = list(strings_in(Frozen.modules[1]))
    Frozen.modules = before
    assert len(strings) >= 3
    assert all(string.info & HASHED for string in strings)


def test_nothing_frozen(library: Path) -> None:
    freeze((), library)
    assert frozen() == {}


def test_a_module_that_does_not_exist(library: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no module 'missing'"):
        freeze(("missing",), library)


def test_a_mistake_names_the_file(library: Path) -> None:
    (library / "wrong.py").write_text("x = = 1\n")
    with pytest.raises(SyntaxError, match=r"wrong\.py:1: invalid syntax"):
        freeze(("wrong",), library)


def opcodes(code: Code) -> list[int]:
    return list(code.bytecode.items.values)  # type: ignore[attr-defined]


def inner_code(tmp_path: Path, source: str) -> Code:
    """The code of the function that a module consists of."""
    path = tmp_path / "function.py"
    path.write_text(source)
    constants: Array[Ref] = compile_file(path, "function.py").constants
    values = list(constants.items.values)  # type: ignore[attr-defined]
    return next(value for value in values if isinstance(value, Code))


def test_only_locals_that_are_checked_are_made_unbound_first(tmp_path: Path) -> None:
    certain = inner_code(tmp_path, "def f(a):\n    b = a\n    return b\n")
    assert opcodes(certain)[0] != Op.UNBIND
    doubtful = inner_code(tmp_path, "def f(a):\n    if a:\n        b = a\n    return b\n")
    assert opcodes(doubtful)[:2] == [Op.UNBIND, 1]
