"""The programs in examples/ run."""

from __future__ import annotations

from pathlib import Path

import pytest
from sessions import Place

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.py")))
def test_example(place: Place, name: str) -> None:
    done = place.run(str(EXAMPLES / name))
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout + done.stderr
