"""`adder compile`, and what the Unix program does with bytecode files: whole, old, damaged, hostile."""

from __future__ import annotations

import os
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from adder.cli import main

REPOSITORY = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("ADDER_BINARY") or REPOSITORY / "build/unix/micropython").absolute()

MODULE = '''
"""A module with all kinds of constants and code."""
import math
NUMBERS = 1, -1, 255, 1 << 40, 123456789012345678901234567890, -98765432109876543210, 1.5, -0.0, 1e300, 3j
TEXTS = "", "a", "name", "a longer text with spaces", "gr\\u00fc\\u00dfe \\U0001f40d", "\\ud800", b"", b"\\x00\\xff"
NESTED = (1, ("x", (None, True, False, ..., NotImplemented)), ())
def arguments(a, b=2, /, c=3, *rest, d, e=5, **more):
    return a, b, c, rest, d, e, more
def closure(start):
    total = start
    def add(amount):
        nonlocal total
        total += amount
        return total
    return add
class Shape:
    sides = 0
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f"{self.name}: {self.sides:>3} {self!r:.1}"
class Square(Shape):
    sides = 4
    def describe(self):
        return super().describe() + "!"
def walk(items):
    for item in items:
        try:
            yield item
        finally:
            log.append(item)
log = []
def match(value):
    match value:
        case [first, *others] if first:
            return first, others
        case {"key": found, **rest}:
            return found, rest
        case int(number) | str(number):
            return number
def fail():
    assert __name__ != "module", "not here"
    raise KeyError(__name__)
def many():
    {names}
    return sum((v0, v100, v199))
'''.replace("{names}", "; ".join(f"v{number} = {number}" for number in range(200)))

PROGRAM = """
import sys, module as m
print(m.NUMBERS, m.TEXTS, m.NESTED, m.__name__)
print(m.arguments(1, d=4), m.arguments(1, 2, 3, 4, d=5, z=6))
add = m.closure(10); print(add(5), add(7))
print(m.Square("square").describe(), list(m.walk("abc")), m.log, m.many())
print(m.match([1, 2, 3]), m.match({"key": 1, "x": 2}), m.match(5), m.match(1.5))
try:
    m.fail()
except (KeyError, AssertionError) as e:
    sys.print_exception(e, sys.stdout)
"""


def adder(*arguments: str, text: bytes | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["compile", *arguments], input=text)
    return result.exit_code, result.output


def run(directory: Path, *arguments: str) -> tuple[int, str]:
    """Status and output of the Unix program in a directory."""
    ended = subprocess.run(
        [BINARY, *arguments],
        cwd=directory, capture_output=True, text=True, timeout=60, check=False,
        env=dict(os.environ, MICROPYPATH=""),
    )  # fmt: skip
    return ended.returncode, ended.stdout + ended.stderr


@pytest.fixture
def compiled(tmp_path: Path) -> Path:
    """A directory with module.mpy, the program that uses it, and the source of the module elsewhere."""
    source = tmp_path / "source" / "module.py"
    source.parent.mkdir()
    source.write_text(MODULE)
    (tmp_path / "program.py").write_text(PROGRAM)
    status, output = adder(str(source), "-s", "module.py", "-o", str(tmp_path / "module.mpy"))
    assert (status, output) == (0, "")
    return tmp_path


def sealed(data: bytes) -> bytes:
    """A file with the size and checksum that its content asks for."""
    body = data[24:]
    size = struct.pack("<I", len(data) - 12)
    checksum = struct.pack("<I", zlib.adler32(body))
    return data[:4] + size * 2 + data[12:20] + checksum + body


@pytest.mark.parametrize("options", [(), ("-X", "in-place")], ids=["heap", "in-place"])
def test_bytecode_does_what_the_source_does(compiled: Path, options: tuple[str, ...]) -> None:
    (compiled / "other").mkdir()
    (compiled / "other" / "module.py").write_text(MODULE)
    (compiled / "other" / "program.py").write_text(PROGRAM)
    status, output = run(compiled / "other", "program.py")
    assert status == 0 and "AssertionError: not here" in output
    expected = output.replace(f"{compiled.resolve()}/other/", "")
    assert run(compiled, *options, "program.py") == (0, expected)


def test_source_goes_before_bytecode(compiled: Path) -> None:
    (compiled / "module.py").write_text("which = 'source'\n")
    assert run(compiled, "-c", "import module; print(module.which)") == (0, "source\n")


def test_packages_and_main_modules(tmp_path: Path) -> None:
    source = tmp_path / "x.py"
    source.write_text("print(__name__, __package__, __file__)\n")
    (tmp_path / "pkg").mkdir()
    for name in ("__init__", "part", "__main__"):
        assert adder(str(source), "-o", str(tmp_path / "pkg" / f"{name}.mpy"))[0] == 0
    assert run(tmp_path, "-c", "import pkg.part") == (
        0, "pkg pkg pkg/__init__.mpy\npkg.part pkg pkg/part.mpy\n",
    )  # fmt: skip
    assert run(tmp_path, "-m", "pkg") == (0, "pkg pkg pkg/__init__.mpy\n__main__ pkg pkg/__main__.mpy\n")
    assert run(tmp_path, "-m", "pkg.part") == (0, "pkg pkg pkg/__init__.mpy\n__main__ pkg pkg/part.mpy\n")
    assert run(tmp_path, "pkg/part.mpy") == (0, "__main__ None pkg/part.mpy\n")


def test_levels_of_optimisation(tmp_path: Path) -> None:
    source = tmp_path / "m.py"
    source.write_text("def f():\n    assert False, 'asserted'\n\n    raise ValueError\nprint(__debug__)\n")
    program = "import sys, m\ntry: m.f()\nexcept Exception as e: sys.print_exception(e, sys.stdout)"
    found = []
    for level in ("0", "1", "3"):
        adder(str(source), "-O", level, "-s", "m", "-o", str(tmp_path / "sub.mpy"))
        source.unlink()
        (tmp_path / "sub.mpy").rename(tmp_path / "m.mpy")
        found.append(run(tmp_path, "-c", program)[1])
        source.write_text(
            "def f():\n    assert False, 'asserted'\n\n    raise ValueError\nprint(__debug__)\n"
        )
    assert "AssertionError: asserted" in found[0] and found[0].startswith("True\n")
    assert 'File "m", line 4, in f\nValueError' in found[1] and found[1].startswith("False\n")
    assert 'File "m", line 1, in f\nValueError' in found[2]


def test_listing_and_standard_output(tmp_path: Path) -> None:
    source = tmp_path / "m.py"
    source.write_text("def f(a, b):\n    return a + b\n")
    status, output = adder(str(source), "-v")
    assert status == 0 and (tmp_path / "m.mpy").read_bytes()[:4] == b"AdBC"
    assert (
        "code block 'f'" in output
        and "parameters: a b" in output
        and "ADD                   R2, R0, R1" in output
    )
    result = CliRunner().invoke(main, ["compile", "-", "-o", "-"], input=source.read_bytes())
    assert result.stdout_bytes[:4] == b"AdBC"


def test_mistakes(tmp_path: Path) -> None:
    source = tmp_path / "m.py"
    source.write_text("x = 1\ny = = 2\n")
    status, output = adder(str(source))
    assert status == 1 and f"{source}:2: invalid syntax" in output and "Traceback" not in output
    source.write_bytes(b"x = '\xff'\n")
    status, output = adder(str(source))
    assert status == 1 and "Error:" in output
    source.write_text("x = 1\n")
    status, output = adder(str(source), "-o", str(tmp_path / "nowhere" / "m.mpy"))
    assert status == 1 and "can't write" in output


def refused(compiled: Path, data: bytes, *options: str) -> str:
    """What the program says of a file that it must refuse."""
    (compiled / "module.mpy").write_bytes(data)
    status, output = run(compiled, *options, "-c", "import module")
    assert status == 1, output
    return output.splitlines()[-1]


@pytest.mark.parametrize("options", [(), ("-X", "in-place")], ids=["heap", "in-place"])
def test_other_versions_are_refused(compiled: Path, options: tuple[str, ...]) -> None:
    data = (compiled / "module.mpy").read_bytes()
    incompatible = "ValueError: incompatible .mpy file"
    reference = b"M\x06\x00\x1f" + bytes(40)
    assert refused(compiled, reference, *options) == incompatible
    assert refused(compiled, b"x = 1\n" * 10, *options) == incompatible
    assert refused(compiled, data[:12] + b"\x02" + data[13:], *options) == incompatible
    assert refused(compiled, data[:16] + bytes([data[16] ^ 1]) + data[17:], *options) == incompatible


@pytest.mark.parametrize("options", [(), ("-X", "in-place")], ids=["heap", "in-place"])
def test_damaged_files_are_refused(compiled: Path, options: tuple[str, ...]) -> None:
    data = (compiled / "module.mpy").read_bytes()
    damaged = "ValueError: damaged .mpy file"
    assert refused(compiled, data[:-1], *options) == damaged
    assert refused(compiled, data + b"\0", *options) == damaged
    for place in range(24, len(data), 97):
        changed = data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]
        assert refused(compiled, changed, *options) == damaged
    for length in (4, 8, 20, 28, 34, len(data) // 2):
        assert refused(compiled, data[:length], *options) in (damaged, "ValueError: incompatible .mpy file")
        if length >= 28:
            assert refused(compiled, sealed(data[:length]), *options) == damaged
    assert refused(compiled, b"", *options) == "ValueError: incompatible .mpy file"


def test_frozen_functools(tmp_path: Path) -> None:
    """functools is in the image: found without a path to files, and before them when `.frozen` comes first."""
    program = "import functools; print(functools.__file__, functools.reduce(lambda a, b: a + b, [1, 2, 3]))"
    environment = dict(os.environ)
    environment.pop("MICROPYPATH", None)
    ended = subprocess.run(
        [BINARY, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ended.stdout == "functools.py 6\n"
    assert "ImportError" in run(tmp_path, "-c", program)[1]
