"""Messages about mistakes: text and place against mistakes.txt. ADDER_REGENERATE=1 writes it anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from both_ways import HERE, load, miniature_runtime

from adder import translator
from adder.translator.check import check_function, main, typed_functions
from adder.translator.diagnostics import TranslationError
from adder.translator.driver import translate_entry
from adder.translator.program import Program
from adder.typed import config, declarations

MISTAKES = HERE / "mistakes"
UNTESTED = {"no-source"}
"""Identifiers that no source text can provoke."""


WHOLE_PROGRAM = {"missing-hook", "extern-value", "interrupt-raises"}
"""Identifiers of messages about whole programs, tested one by one below."""


def messages() -> str:
    """All messages about mistakes.py."""
    with miniature_runtime():
        module = load(MISTAKES / "mistakes.py")
        program = Program(check_only=True)
        skipped: list[str] = []
        for function in typed_functions(module):
            check_function(program, function, skipped)
        with pytest.raises(TranslationError) as caught:
            program.diagnostics.check()
        text = "\n\n".join([*skipped, str(caught.value)])
    return text.replace(str(MISTAKES) + "/", "").replace("tests/translator/mistakes/", "") + "\n"


def test_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(MISTAKES)
    text = messages()
    path = MISTAKES / "mistakes.txt"
    if os.environ.get("ADDER_REGENERATE"):
        path.write_text(text)
    assert text == path.read_text()


def test_every_identifier_is_tested() -> None:
    found = set()
    for path in Path(translator.__file__).parent.rglob("*.py"):
        found |= set(
            re.findall(r'(?:fail|error|report)\(\s*(?:[\w.\[\]]+, )?"([a-z]+(?:-[a-z]+)+)"', path.read_text())
        )
    tested = set(re.findall(r"error\[([a-z-]+)\]", (MISTAKES / "mistakes.txt").read_text()))
    assert len(found) > 15
    assert found - tested - UNTESTED == WHOLE_PROGRAM


def test_missing_hook() -> None:
    with miniature_runtime() as miniature:
        del declarations.hooks["allocate"]
        with pytest.raises(TranslationError, match=r"missing-hook.*allocate"):
            translate_entry([miniature.raise_text], {"debug": True})


@pytest.mark.parametrize(
    ("entry", "identifier", "place"),
    [
        ("raising_handler", "interrupt-raises", "def raising_handler"),
        ("uses_extern", "extern-value", "def c_function"),
    ],
)
def test_whole_program(entry: str, identifier: str, place: str) -> None:
    with miniature_runtime():
        module = load(MISTAKES / "whole_program.py")
        with pytest.raises(TranslationError) as caught:
            translate_entry([getattr(module, entry)], {"debug": True})
    (message,) = caught.value.diagnostics
    assert message.identifier == identifier
    assert place in str(message)


def test_checker_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "from __future__ import annotations\nfrom adder.typed import Int\n"
    (tmp_path / "right_module.py").write_text(head + "def f(x: Int) -> Int:\n    return x\n")
    (tmp_path / "wrong_module.py").write_text(head + "def f(x: Int) -> Int:\n    return y\n")
    monkeypatch.syspath_prepend(tmp_path)
    # The command sets it for its process; here other tests follow.
    monkeypatch.setattr(config, "hosted", config.hosted)
    assert main(["right_module"]) == 0
    assert "1 functions checked" in capsys.readouterr().out
    assert main(["wrong_module"]) == 1
    assert "unknown-name" in capsys.readouterr().out
