"""The layers of the virtual machine: imports go one way (docs/architecture.md), and never stand inside functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "adder"

LAYERS = [
    ["adder.typed"],
    ["adder.vm.value"],
    ["adder.vm.heap"],
    ["adder.vm.strings", "adder.vm.table", "adder.vm.keys", "adder.vm.stack"],
    ["adder.vm.types"],
    ["adder.vm.runtime"],
    ["adder.vm.interpreter.opcodes", "adder.vm.interpreter.code", "adder.vm.interpreter.tables"],
    ["adder.vm.compiler"],
    ["adder.vm.interpreter"],
    ["adder.vm.modules"],
    ["adder.vm.prompt"],
    ["adder.targets"],
]

FILES = sorted((SOURCE / "vm").rglob("*.py")) + sorted((SOURCE / "targets").rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> int | None:
    """The layer whose longest prefix fits the module; None outside of the virtual machine."""
    best: tuple[int, int] | None = None
    for number, prefixes in enumerate(LAYERS):
        for prefix in prefixes:
            if (module == prefix or module.startswith(prefix + ".")) and (
                best is None or len(prefix) > best[0]
            ):
                best = (len(prefix), number)
    return best[1] if best else None


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            for alias in node.names:
                yield f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_imports_go_down(path: Path) -> None:
    module = module_name(path)
    own = layer_of(module)
    tree = ast.parse(path.read_text())
    upwards = [name for name in imported(tree) if own is not None and (layer_of(name) or 0) > own]
    assert not upwards, f"{module} imports from a layer above it: {', '.join(upwards)}"


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_imports_are_at_the_top(path: Path) -> None:
    tree = ast.parse(path.read_text())
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = [
        f.name for f in functions if any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(f))
    ]
    assert not inside, f"imports inside functions: {', '.join(inside)}"
