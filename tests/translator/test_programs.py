"""Every program in `programs/` prints the same under CPython and translated, in debug and optimised builds."""

from __future__ import annotations

from pathlib import Path

import pytest
from both_ways import HERE, load, miniature_runtime, run_translated

PROGRAMS = sorted((HERE / "programs").glob("*.py"))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_program(path: Path, tmp_path: Path) -> None:
    with miniature_runtime() as miniature:
        load(path).main()
        expected = [line for text in miniature.output for line in text.split("\n")]
    assert len(expected) > 3
    with miniature_runtime():
        main = load(path).main
        result = run_translated(main, tmp_path, path.stem)
        assert result.stderr == ""
        assert result.stdout.splitlines() == expected
        result = run_translated(main, tmp_path, f"{path.stem}_fast", ("-O2",), debug=False)
        assert result.stdout.splitlines() == expected
