"""Constant data: layout words, roots, interned strings and finalizers, ROM and RAM, C errors of debug builds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from both_ways import HERE, load, miniature_runtime, run_translated

from adder.translator.driver import translate_entry
from adder.typed.declarations import finalizer


@pytest.mark.parametrize("word_bits", [64, 32])
def test_layouts_and_roots(tmp_path: Path, word_bits: int) -> None:
    with miniature_runtime(word_bits):
        module = load(HERE / "data_program.py")
        result = run_translated(module.layouts, tmp_path, "layouts", word_bits=word_bits)
    words = [int(line) for line in result.stdout.splitlines()]
    pair, text, references, halves, mixed, roots, found = words[:7]
    assert pair == 3 | 1 << 9 | 1 << 10
    assert text == 2 | 2 << 5
    assert references == 2 | 1 << 5
    assert halves == 2 | 3 << 5
    size = mixed & 31
    assert mixed >> 9 == 1 << 1 | 1 << (size - 2), "the third word and the last one are references"
    assert roots == 1 + 3 + 1, "miniature's pending exception, an array of three, and a field of a struct"
    assert found == 1


def test_interned_strings_and_finalizers(tmp_path: Path) -> None:
    with miniature_runtime():
        module = load(HERE / "data_program.py")
        seen: list[list[str]] = []

        @finalizer
        def fill(image: Any) -> None:
            image.interned.sort(key=lambda text: text[::-1])
            image.numbers = {text: 7 * place for place, text in enumerate(image.interned)}
            seen.append(list(image.interned))
            module.fill_texts(image.interned)

        result = run_translated(module.strings, tmp_path, "strings")
    assert seen[-1] == ["cba", "extra", "zz"]
    numbers = [str((32 + 7 * seen[-1].index(text)) << 3 | 2) for text in ("zz", "cba")]
    assert result.stdout.splitlines() == [*numbers, "cba", "extra", "zz"]


@pytest.mark.parametrize("small_code", [False, True])
def test_less_in_small_images(tmp_path: Path, small_code: bool) -> None:
    with miniature_runtime():
        module = load(HERE / "data_program.py")
        code = translate_entry([module.operations], {"debug": True, "small_code": small_code})
        result = run_translated(module.operations, tmp_path, "operations", small_code=small_code)
    expected = [42, 13, 1, -1, 42, 0, 42, 42, 1, 4711]
    assert [int(line) for line in result.stdout.splitlines()] == expected
    assert ("U8 second;" in code) == small_code
    assert "struct data_program__Short data_program__LONG" in code


def test_memory_error(tmp_path: Path) -> None:
    with miniature_runtime():
        result = run_translated(load(HERE / "data_program.py").exhaust, tmp_path, "exhaust")
    count, text = result.stdout.splitlines()
    assert 100 < int(count) < 10000
    assert text == "no memory"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("bad_index", "index outside an array"),
        ("bad_sum", "overflow of Int +"),
        ("bad_cast", "cast to Pair"),
        ("bad_conversion", "value does not fit U8"),
        ("bad_assertion", "assertion: zero() > 3"),
        ("bad_place", "unreachable code was reached"),
        ("bad_division", "division by zero"),
        ("bad_shift", "overflow of Int <<"),
    ],
)
def test_checks_of_debug_builds(tmp_path: Path, entry: str, message: str) -> None:
    with miniature_runtime():
        module = load(HERE / "data_program.py")
        function = getattr(module, entry)
        result = run_translated(function, tmp_path, entry)
    line = function.__code__.co_firstlineno + 2
    assert f"data_program.py:{line}: check failed: {message}" in result.stderr
    assert result.returncode != 0


def test_rom_is_constant(tmp_path: Path) -> None:
    with miniature_runtime():
        run_translated(load(HERE / "data_program.py").strings, tmp_path, "rom")
    code = (tmp_path / "rom.c").read_text()
    assert "static const struct data_program__Pair data_program__ROM_PAIR" in code
    assert "static struct data_program__State data_program__program_state" in code
