"""Fixtures of the translator's tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from both_ways import miniature_runtime


@pytest.fixture
def miniature() -> Iterator[ModuleType]:
    """The miniature runtime."""
    with miniature_runtime() as module:
        yield module
