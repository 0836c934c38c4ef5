"""What all tests share: the command-line options of the test run and where helper modules are found."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
sys.path.insert(0, str(TESTS / "conformance"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the build that collects and moves at every allocation."""
    parser.addoption("--stress", action="store_true", help="the binary is a stress build: allow more time")


def pytest_configure(config: pytest.Config) -> None:
    """Tell the conformance harness, in every worker, what kind of build it runs."""
    if config.getoption("--stress"):
        os.environ["ADDER_STRESS"] = "1"
