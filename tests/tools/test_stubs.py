"""`adder stubs`: what editors and type checkers are told of a target's modules."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ADDER = str(Path(sys.executable).parent / "adder")


@pytest.fixture(scope="module", params=["unix", "microbit"])
def stubs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory with the stubs of a target."""
    directory: Path = tmp_path_factory.mktemp(request.param)
    subprocess.run([ADDER, "stubs", request.param, "-o", str(directory)], check=True, capture_output=True)
    return directory


def functions(tree: ast.Module | ast.ClassDef) -> dict[str, str]:
    """The functions in a module or class: name, and parameters with the result."""
    return {
        node.name: f"({ast.unparse(node.args)}) -> {ast.unparse(node.returns) if node.returns else ''}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    }


def test_files(stubs: Path) -> None:
    names = {path.stem for path in stubs.rglob("*.pyi")}
    assert {"gc", "micropython", "struct", "sys", "time"} <= names
    assert ("machine" in names) == ("collections" not in names)
    for path in stubs.rglob("*.pyi"):
        ast.parse(path.read_text())


def test_functions(stubs: Path) -> None:
    made = functions(ast.parse((stubs / "time.pyi").read_text()))
    assert made["sleep_ms"] == "(duration: int, /) -> None"
    assert made["ticks_diff"] == "(end: int, start: int, /) -> int"
    assert made["time"] == "() -> Any"


def test_classes(stubs: Path) -> None:
    if not (stubs / "collections.pyi").exists():
        assert "class" not in (stubs / "machine.pyi").read_text()
        return
    classes = {
        node.name: node
        for node in ast.parse((stubs / "collections.pyi").read_text()).body
        if isinstance(node, ast.ClassDef)
    }
    deque = functions(classes["deque"])
    assert deque["__init__"] == "(self, iterable: Any=..., maxlen: Any=..., flags: int=...) -> None"
    assert deque["index"] == "(self, value: Any, /, start: int=..., stop: int=...) -> int"
    assert deque["copy"] == "(self) -> deque"
    assert [ast.unparse(base) for base in classes["OrderedDict"].bases] == ["dict"]
    assert "__init__" not in functions(classes["OrderedDict"])


def test_constants(stubs: Path) -> None:
    text = (stubs / "sys.pyi").read_text()
    assert "\nmaxsize: " in text and "\nplatform: " in text and "def exit(" in text


def test_type_checker_takes_them(stubs: Path, tmp_path: Path) -> None:
    (tmp_path / "micropython.pyi").write_text((stubs / "micropython.pyi").read_text())
    program = tmp_path / "program.py"
    program.write_text("import micropython\nmicropython.heap_lock()\nmicropython.kbd_intr('x')\n")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-incremental", "program.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert checked.stdout.splitlines()[:-1] == [
        'program.py:3: error: Argument 1 to "kbd_intr" has incompatible type "str"; expected "int"  [arg-type]'
    ]
