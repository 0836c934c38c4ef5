"""Every program in `programs/` prints the same under CPython and translated, in debug and optimised builds."""

from __future__ import annotations

from pathlib import Path

import pytest
from both_ways import HERE, load, miniature_runtime, run_translated

PROGRAMS = sorted((HERE / "programs").glob("*.py"))


def expected_output(path: Path, word_bits: int) -> list[str]:
    """What CPython prints."""
    with miniature_runtime(word_bits) as miniature:
        load(path).main()
        return [line for text in miniature.output for line in text.split("\n")]


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program(path: Path, tmp_path: Path) -> None:
    expected = expected_output(path, 64)
    assert len(expected) > 3
    with miniature_runtime():
        main = load(path).main
        result = run_translated(main, tmp_path, path.stem)
        assert result.stderr == ""
        assert result.stdout.splitlines() == expected
        result = run_translated(main, tmp_path, f"{path.stem}_fast", ("-O2",), debug=False)
        assert result.stdout.splitlines() == expected


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("options", [("-O0",), ("-O2",)], ids=lambda options: options[0])
def test_program_with_unwinding(path: Path, options: tuple[str, ...], tmp_path: Path) -> None:
    expected = expected_output(path, 64)
    with miniature_runtime():
        result = run_translated(load(path).main, tmp_path, path.stem, options, unwinding=True)
        assert result.stderr == ""
        assert result.stdout.splitlines() == expected
    assert path.stem != "exceptions" or "CATCH(" in (tmp_path / f"{path.stem}.c").read_text()


def test_threaded_code_and_switches_agree(tmp_path: Path) -> None:
    path = HERE / "programs" / "control.py"
    expected = expected_output(path, 64)
    with miniature_runtime():
        result = run_translated(load(path).main, tmp_path, "switches", threaded_code=False)
    assert "goto *" not in (tmp_path / "switches.c").read_text()
    assert result.stdout.splitlines() == expected


@pytest.mark.parametrize(
    "path", [path for path in PROGRAMS if path.stem != "numbers"], ids=lambda path: path.stem
)
def test_program_with_32_bits(path: Path, tmp_path: Path) -> None:
    expected = expected_output(path, 32)
    with miniature_runtime(32):
        result = run_translated(load(path).main, tmp_path, path.stem, word_bits=32)
        assert result.stderr == ""
        assert result.stdout.splitlines() == expected
