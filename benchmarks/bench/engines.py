"""The interpreters that are compared: CPython, Lua if it is installed, and one or more Adder programs."""

import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .catalogue import Program
from .process import run


class Kind(Enum):
    CPYTHON = "cpython"
    LUA = "lua"
    ADDER = "adder"


@dataclass(frozen=True)
class Engine:
    """An interpreter: a name for the tables and the words of its command line before the script."""

    name: str
    kind: Kind
    command: tuple[str, ...]

    def run_command(self, program: Program, size: int | None = None) -> list[str] | None:
        """The command that runs a program, or None if the program has no version for this interpreter."""
        path = program.lua_path if self.kind is Kind.LUA else program.python_path
        if not path.exists():
            return None
        return [*self.command, str(path), *([] if size is None else [str(size)])]

    def version(self) -> str:
        """The first line of what the interpreter says about itself."""
        option = "-v" if self.kind is Kind.LUA else "--version"
        return run([self.command[0], option]).output.partition("\n")[0]

    def hello_command(self) -> list[str]:
        """The command that only says `hi`."""
        option = "-e" if self.kind is Kind.LUA else "-c"
        return [*self.command, option, "print('hi')"]


def find_cpython(path: str) -> Engine | None:
    """CPython without site packages; no bytecode files, so that it too compiles what it imports.

    What stands in the search path may be a script that chooses a version, so the interpreter is asked where it is.
    """
    found = shutil.which(path)
    if found is None:
        return None
    asked = run([found, "-c", "import os, sys; print(os.path.realpath(sys.executable))"])
    if asked.failure:
        return None
    return Engine("CPython", Kind.CPYTHON, (asked.output.strip(), "-I", "-S", "-B"))


def find_lua() -> Engine | None:
    """Lua 5.4 under the name that Debian gives it."""
    found = shutil.which("lua5.4")
    return Engine("Lua", Kind.LUA, (found,)) if found else None


def adder_from(argument: str) -> tuple[str, Path]:
    """Split `NAME=PATH`, or take a bare path under the name `Adder`."""
    name, separator, path = argument.partition("=")
    return (name, Path(path)) if separator else ("Adder", Path(argument))


def find_adders(arguments: tuple[str, ...]) -> tuple[list[Engine], list[str]]:
    """The Adder programs that exist, and a line about each that does not."""
    found = []
    missing = []
    for name, path in map(adder_from, arguments):
        if path.is_file():
            found.append(Engine(name, Kind.ADDER, (str(path.resolve()),)))
        else:
            missing.append(f"{name}: {path} is not built yet; measuring the others")
    return found, missing
