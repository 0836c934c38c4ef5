"""The pages of the documentation that are made from tables are up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from adder.toolchain.manual import PAGES

DOCS = Path(__file__).resolve().parents[3] / "docs"


@pytest.mark.parametrize("name", list(PAGES))
def test_page_is_current(name: str) -> None:
    current = (DOCS / name).read_text()
    assert current == PAGES[name](), "run `python -m adder.toolchain.manual docs`"
