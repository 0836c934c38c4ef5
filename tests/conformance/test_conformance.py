"""Each conformance script prints the same on Adder as on CPython, or as its .exp file says."""

from __future__ import annotations

from pathlib import Path

import pytest
from harness import Script, check, default_binary, find_scripts


def known_failures() -> dict[str, str]:
    """Name of a script -> why it does not pass yet."""
    lines = Path(__file__).with_name("known_failures.txt").read_text().splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return dict(pairs)


KNOWN = known_failures()


def parameter(script: Script) -> object:
    """A script, marked if it is known to fail; the reason is printed with the result."""
    marks = [pytest.mark.xfail(reason=KNOWN[script.name], strict=True)] if script.name in KNOWN else []
    return pytest.param(script, id=script.name, marks=marks)


@pytest.mark.parametrize("script", [parameter(script) for script in find_scripts()])
def test_script(script: Script) -> None:
    """Run one script on the binary and on CPython."""
    outcome = check(script, default_binary())
    if not outcome.passed:
        pytest.fail(f"{script.name}: {outcome.problem}\n{outcome.details}", pytrace=False)
