"""Places where the Unix program runs, and terminals on which its prompt runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from harness import default_binary
from sessions import FIRST_PROMPT, Place, Session, Start, Terminal


@pytest.fixture(scope="session")
def binary() -> Path:
    """The program that is tested."""
    found = default_binary()
    assert found.exists(), f"{found} does not exist; build it with: adder build unix"
    return found


@pytest.fixture
def place(binary: Path, tmp_path: Path) -> Place:
    """A directory of its own for each test."""
    return Place(binary, tmp_path)


@pytest.fixture
def start(place: Place) -> Iterator[Start]:
    """Start the program on a terminal, with arguments and environment variables."""
    with ExitStack() as running:

        def start_session(*arguments: str, **variables: str) -> Session:
            command = [str(place.binary), *arguments]
            terminal = Terminal(command, place.directory, place.environment(variables))
            running.callback(terminal.close)
            return Session(terminal)

        yield start_session


@pytest.fixture
def prompt(start: Start) -> Session:
    """The program when its prompt has appeared."""
    session = start()
    session.expect(FIRST_PROMPT)
    return session
