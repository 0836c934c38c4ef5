"""Arranging the functions and data of a C file in parts that are compiled apart."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from adder.translator.backend.parts import APART, COPIED, MAIN, Piece, arrange
from adder.typed.config import config

TWICE = "static inline int twice(int x) { return x * table[0]; }"
RARE = "static int rare(void) { return twice(limit); }"


def _pieces() -> list[Piece]:
    return [
        Piece("limit", "static const int limit;", ["static const int limit = 7;"], MAIN, is_data=True),
        Piece("hidden", "static const int hidden;", ["static const int hidden = 1;"], MAIN, is_data=True),
        Piece("table", "", ["static const int table[] = {2, 3};"], COPIED),
        Piece("unused", "", ["static const int unused[] = {4};"], COPIED),
        Piece("twice", "static inline int twice(int);", [TWICE], COPIED),
        Piece("main", "int main(void);", ["int main(void) { return rare() + twice(hidden) - 16; }"], MAIN),
        Piece("rare", "static int rare(void);", ['#line 1 "rare.py"', RARE], APART),
        Piece("alone", "static int alone(void);", ["static int alone(void) { return 0; }"], APART),
    ]  # fmt: skip


def test_whole_file_keeps_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "compiled_apart", ())
    declarations, definitions = arrange(_pieces())
    assert declarations[0] == "static const int limit;" and len(declarations) == 6
    assert definitions[:3] == [piece.definition[0] for piece in _pieces()[:3]]


def test_only_what_the_other_part_mentions_is_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "compiled_apart", ("adder.rare",))
    declarations, definitions = arrange(_pieces())
    assert declarations[1:] == [
        "SHARED_DATA const int limit;",
        "static const int hidden;",
        "static inline int twice(int);",
        "int main(void);",
        "SHARED int rare(void);",
        "static int alone(void);",
    ]
    assert "SHARED int rare(void) { return twice(limit); }" in definitions
    assert not any("unused" in line for line in definitions)


@pytest.mark.parametrize("parts", [[""], ["-DPART=1", "-DPART=2"]], ids=["whole", "parts"])
def test_whole_and_parts_are_the_same_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parts: list[str]
) -> None:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler `cc`")
    monkeypatch.setattr(config, "compiled_apart", ("adder.rare",))
    declarations, definitions = arrange(_pieces())
    source = tmp_path / "program.c"
    source.write_text("\n".join([*declarations, *definitions]) + "\n")
    objects = []
    for index, option in enumerate(parts):
        objects.append(str(tmp_path / f"{index}.o"))
        options = [option] if option else []
        subprocess.run([compiler, "-c", *options, str(source), "-o", objects[-1]], check=True)
    program = tmp_path / "program"
    subprocess.run([compiler, *objects, "-o", str(program)], check=True)
    assert subprocess.run([program], check=False).returncode == 0
