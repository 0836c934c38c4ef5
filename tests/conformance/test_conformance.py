"""Each conformance script prints the same on Adder as on CPython, or as its .exp file says."""

from __future__ import annotations

import pytest
from harness import Script, check, default_binary, find_scripts


@pytest.mark.parametrize("script", find_scripts(), ids=lambda script: script.name)
def test_script(script: Script) -> None:
    """Run one script on the binary and on CPython."""
    outcome = check(script, default_binary())
    if not outcome.passed:
        pytest.fail(f"{script.name}: {outcome.problem}\n{outcome.details}", pytrace=False)
