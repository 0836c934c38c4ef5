"""The conformance harness notices what it is there to notice: each check is seen to fail."""

from __future__ import annotations

import sys
from pathlib import Path

import harness
import pytest
from harness import Script, check, check_oracle


@pytest.fixture
def topic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory for scripts, with its own cache of what CPython prints."""
    monkeypatch.setattr(harness, "CACHE", tmp_path / "cache")
    directory = tmp_path / "topic"
    directory.mkdir()
    return directory


def write(topic: Path, source: str, **companions: str) -> Script:
    """Create a script, and next to it `script.py.<name>` for each companion."""
    path = topic / "script.py"
    path.write_text(source)
    for name, text in companions.items():
        path.with_name(f"script.py.{name}").write_text(text)
    return Script(path)


def program(topic: Path, commands: str) -> Path:
    """Create a program to test that runs some shell commands."""
    path = topic.parent / "program"
    path.write_text(f"#!/bin/sh\n{commands}\n")
    path.chmod(0o755)
    return path


def test_same_output_passes(topic: Path) -> None:
    """A program that behaves like CPython passes; input, arguments and exit status are handed through."""
    script = write(
        topic,
        "# args: one 'two words'\n# status: 3\nimport sys\nprint(sys.argv[1:], input())\nsys.exit(3)\n",
        **{"in": "typed\n"},
    )
    assert check(script, program(topic, f'exec {sys.executable} "$@"')).problem == ""


def test_other_output_fails(topic: Path) -> None:
    """A different output is reported with a diff, also when the script is in the cache."""
    script = write(topic, "print('right')\n")
    for _ in range(2):
        outcome = check(script, program(topic, "echo wrong"))
        assert outcome.problem == "wrong output"
        assert "-right\n+wrong" in outcome.details


def test_changed_script_is_run_again(topic: Path) -> None:
    """What CPython printed is forgotten when the script or a file it may use changes."""
    helper = topic / "_helper.py"
    helper.write_text("value = 1\n")
    script = write(topic, "import _helper\nprint(_helper.value)\n")
    assert harness.run_oracle(script).stdout == "1\n"
    helper.write_text("value = 22\n")
    assert harness.run_oracle(script).stdout == "22\n"


def test_status_fails(topic: Path) -> None:
    """The exit status counts, not only the output."""
    outcome = check(write(topic, "print('right')\n"), program(topic, "echo right; exit 5"))
    assert outcome.problem == "exit status 5 instead of 0"


def test_missing_program_fails(topic: Path) -> None:
    """A program that does not exist is a failure, not a reason to skip."""
    outcome = check(write(topic, "print(1)\n"), topic / "no-such-program")
    assert "does not exist" in outcome.problem


def test_broken_script_fails(topic: Path) -> None:
    """A script that CPython cannot run is reported as broken."""
    script = write(topic, "print(undefined_name)\n")
    assert "script is broken" in check(script, program(topic, "true")).problem
    assert not check_oracle(script).passed


def test_random_script_is_found(topic: Path) -> None:
    """A script whose output depends on the hash seed is not fit to be compared."""
    assert not check_oracle(write(topic, "print(hash('text'))\n")).passed
    assert check_oracle(write(topic, "print('text')\n")).passed


def test_expected_output(topic: Path) -> None:
    """An .exp file takes CPython's place, and must say why."""
    script = write(topic, "import no_such_module\n", exp="# why: CPython lacks it\nexpected\n")
    assert check(script, program(topic, "echo expected")).passed
    assert not check(script, program(topic, "echo other")).passed
    script = write(topic, "import no_such_module\n", exp="expected\n")
    assert "# why:" in check(script, program(topic, "echo expected")).problem


def test_runaway_programs_are_stopped(topic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that hangs or prints without end is stopped."""
    monkeypatch.setattr(harness, "time_limit", lambda: 0.3)
    script = write(topic, "print(1)\n")
    assert "longer than" in check(script, program(topic, "exec sleep 20")).problem
    monkeypatch.setattr(harness, "time_limit", lambda: 20.0)
    assert "without end" in check(script, program(topic, "exec yes")).problem


def test_every_support_file_is_used() -> None:
    """Support files belong to a topic that has scripts, and each .exp or .in file has its script."""
    for companion in [*harness.HERE.glob("*/*.exp"), *harness.HERE.glob("*/*.in")]:
        assert companion.with_suffix("").exists(), companion
    topics = {script.topic for script in harness.find_scripts()}
    assert {path.parent.name for path in harness.HERE.glob("*/_*.py")} <= topics
