"""Running typed Python both ways: under CPython, and translated to C, compiled and executed."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from adder.translator.driver import translate_entry
from adder.typed import Array, config, declarations, objects

HERE = Path(__file__).parent

MAIN = r"""
#include <stdio.h>
#include <stdlib.h>
void put_int(Int value) { printf("%lld\n", (long long)value); }
void put_text(Text text) { puts(text); }
void put_float(Float value) { printf("%.6g\n", (double)value); }
Word take_memory(Word size) { static Word used; used += size; return used > 1000000 ? 0 : (Word)calloc(1, size + 16); }
"""


ZIG = [sys.executable, "-m", "ziglang", "cc", "-fno-sanitize=undefined"]


def compiler() -> list[str]:
    """The C compiler for tests."""
    if config.word_bits == 32:
        return [*ZIG, "-target", "x86-linux-musl"]
    return ["gcc"] if shutil.which("gcc") else ZIG


def load(path: Path) -> ModuleType:
    """A fresh copy of a module, under a name that no library has."""
    name = f"program_{path.stem}" if path.parent.name == "programs" else path.stem
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


_registered: dict[str, Any] = {}


@contextmanager
def miniature_runtime(word_bits: int = 64) -> Iterator[ModuleType]:
    """The miniature runtime instead of whatever other tests have imported."""
    hooks, factories = dict(declarations.hooks), list(objects._type_factory)
    finalizers, exports = list(declarations.finalizers), list(declarations.exports)
    settings = dict(vars(config))
    made = {
        kind: kind.__dict__["type_object"] for kind in Array.types.values() if "type_object" in kind.__dict__
    }
    for kind in made:
        del kind.type_object
    for registry in (
        declarations.hooks,
        objects._type_factory,
        declarations.finalizers,
        declarations.exports,
    ):
        registry.clear()
    config.word_bits = word_bits
    try:
        yield load(HERE / "miniature.py")
    finally:
        for registry, old in ((objects._type_factory, factories), (declarations.finalizers, finalizers)):
            registry[:] = old
        declarations.exports[:] = exports
        declarations.hooks.clear()
        declarations.hooks.update(hooks)
        vars(config).update(settings)
        for kind in Array.types.values():
            if "type_object" in kind.__dict__:
                del kind.type_object
        for kind, value in made.items():
            kind.type_object = value


def build(code: str, directory: Path, name: str, options: tuple[str, ...] = ("-O0",)) -> Path:
    """Compile C text with a `main` that calls the translated one."""
    source, program = directory / f"{name}.c", directory / name
    source.write_text(code)
    command = [*compiler(), *options, "-fno-strict-aliasing", "-w", str(source), "-o", str(program), "-lm"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[:4000]
    return program


def run(program: Path) -> subprocess.CompletedProcess[str]:
    """Run a program."""
    return subprocess.run([str(program)], capture_output=True, text=True, timeout=20, check=False)


def run_translated(
    entry: Any, directory: Path, name: str, options: tuple[str, ...] = ("-O0",), **settings: Any
) -> subprocess.CompletedProcess[str]:
    """Translate a function without parameters, compile it and run it."""
    code = translate_entry([entry], {"debug": True, **settings})
    symbol = f"{entry.__module__}__{entry.__name__}"
    code += MAIN + f"int main(void) {{ {symbol}(); return 0; }}\n"
    return run(build(code, directory, name, options))
