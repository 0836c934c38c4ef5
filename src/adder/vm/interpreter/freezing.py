"""Freezing: modules in ordinary Python are compiled when an image is made, by the same compiler, and run from ROM.

Everything here runs at translation time only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import adder
from adder.typed import U8, Array, Raised, Ref, caught, interned
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.execution import compile_source
from adder.vm.interpreter.finding import Frozen
from adder.vm.strings import Str, compute_info, text_of
from adder.vm.types.exceptions import ExceptionObject
from adder.vm.types.protocol import str_of
from adder.vm.types.tuple import Tuple
from adder.vm.value import FALSE, TRUE, small_value

LIBRARY = Path(adder.__file__).parent / "lib"


def freeze(names: tuple[str, ...], directory: Path = LIBRARY) -> None:
    """Put modules and whole packages, by their names, into the image."""
    parts: list[Ref] = []
    for name in names:
        for dotted, path, is_package in _sources(directory, name):
            filename = str(path.relative_to(directory))
            code = compile_file(path, filename)
            _compute_hashes([code])
            parts += [interned(dotted), code, TRUE if is_package else FALSE]
    Frozen.modules = Array[Ref].of(parts)


def _sources(directory: Path, name: str) -> Iterator[tuple[str, Path, bool]]:
    """Name, source file and whether it is a package, for a module or for a package and all that is in it."""
    package = directory / name.replace(".", "/")
    module = package.with_suffix(".py")
    if module.is_file():
        yield name, module, False
        return
    if not package.is_dir():
        raise FileNotFoundError(f"there is no module '{name}' in {directory}")
    yield name, package / "__init__.py", True
    for path in sorted(package.iterdir()):
        if path.is_dir() and (path / "__init__.py").is_file():
            yield from _sources(directory, f"{name}.{path.name}")
        elif path.suffix == ".py" and path.name != "__init__.py":
            yield f"{name}.{path.stem}", path, False


def _compute_hashes(values: Iterable[Ref]) -> None:
    """Strings in ROM can't be given their hash when somebody asks for it."""
    for value in values:
        if isinstance(value, Str):
            compute_info(value)
        elif isinstance(value, Tuple):
            _compute_hashes(value.items)
        elif isinstance(value, Code):
            _compute_hashes([*value.constants, value.name, value.qualified_name, value.filename])


def compile_file(path: Path, filename: str) -> Code:
    """The code of a source file, which tracebacks call `filename`."""
    return code_of_text(path.read_bytes(), filename)


def code_of_text(content: bytes, filename: str) -> Code:
    """The code of a source text, which tracebacks call `filename`. SyntaxError with file name, line and message."""
    source = source_of_array(Array[U8].of(content), len(content))
    try:
        return compile_source(source, interned(filename), EXEC, False)
    except (Raised, SyntaxError) as error:
        raise SyntaxError(f"{filename}:{_description(caught(error))}") from error


def _description(error: ExceptionObject) -> str:
    """Line and message of a syntax error of the running program."""
    content = text_of(str_of(error))
    message = bytes(content.items[index] for index in range(content.length)).decode()
    traceback = error.traceback
    line = small_value(traceback.items[1]) if traceback is not None else 0
    return f"{line}: {message}"
