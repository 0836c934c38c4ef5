"""The mathematical functions for chips, compiled for this machine, agree with CPython's."""

from __future__ import annotations

import ctypes
import math
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from adder.toolchain.compilers import ZigCc
from adder.toolchain.mathlib import math_source

SMALL = [x / 64 for x in range(-63, 64, 7)]
ANY = [*SMALL, *(x / 4 for x in range(-40, 41, 3))]
POSITIVE = [abs(x) + 0.01 for x in ANY]
FUNCTIONS: dict[str, tuple[Callable[[float], float], list[float]]] = {
    "acos": (math.acos, SMALL),
    "acosh": (math.acosh, [x + 1 for x in POSITIVE]),
    "asin": (math.asin, SMALL),
    "asinh": (math.asinh, ANY),
    "atan": (math.atan, ANY),
    "atanh": (math.atanh, SMALL),
    "cbrt": (lambda x: math.copysign(abs(x) ** (1 / 3), x), ANY),
    "cosh": (math.cosh, ANY),
    "expm1": (math.expm1, ANY),
    "log1p": (math.log1p, POSITIVE),
    "sinh": (math.sinh, ANY),
    "tanh": (math.tanh, ANY),
}
BINARY = {"atan2": math.atan2, "copysign": math.copysign, "hypot": math.hypot}
WIDTHS = {32: (ctypes.c_float, "f", 24), 64: (ctypes.c_double, "", 53)}


class Library:
    """The functions for one width of float, called through ctypes."""

    def __init__(self, bits: int, path: Path) -> None:
        self.kind, self.suffix, self.precision = WIDTHS[bits]
        self.library = ctypes.CDLL(str(path))

    def call(self, name: str, *arguments: float) -> float:
        function = getattr(self.library, name + self.suffix)
        function.restype = self.kind
        return function(*map(self.kind, arguments))

    def rounded(self, x: float) -> float:
        """The nearest float of this width."""
        return struct.unpack("<f", struct.pack("<f", x))[0] if self.suffix else x

    def check(self, name: str, expected: float, *arguments: float) -> None:
        """The result may be off by a few units in the last place; CPython's own may be too."""
        tolerance = 5 * 2.0**-self.precision
        result = self.call(name, *arguments)
        assert result == pytest.approx(expected, rel=tolerance, abs=tolerance), (name, arguments)


@pytest.fixture(scope="module", params=WIDTHS)
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Library:
    directory = tmp_path_factory.mktemp("math")
    source, output = directory / "math.zig", directory / "libmath.so"
    source.write_text(math_source(request.param))
    command = [*ZigCc().zig("build-lib"), "-dynamic", "-OReleaseSmall", "-lc", str(source)]
    subprocess.run([*command, f"-femit-bin={output}"], check=True)
    return Library(request.param, output)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_of_one_number(name: str, library: Library) -> None:
    function, arguments = FUNCTIONS[name]
    for x in map(library.rounded, arguments):
        library.check(name, function(x), x)


@pytest.mark.parametrize("name", BINARY)
def test_functions_of_two_numbers(name: str, library: Library) -> None:
    for x in map(library.rounded, ANY):
        for y in map(library.rounded, SMALL):
            library.check(name, BINARY[name](x, y), x, y)


def test_powers(library: Library) -> None:
    for x in map(library.rounded, POSITIVE):
        for y in map(library.rounded, SMALL):
            library.check("pow", x**y, x, y)
    for exponent in range(-8, 11):
        library.check("pow", 10.0**exponent, 10.0, exponent)
    assert library.call("pow", 10.0, 10.0) == 10.0**10, "powers that are exact come out exact"
    assert math.isinf(library.call("pow", 10.0, 400.0))
    assert math.isnan(library.call("pow", -2.0, 0.5))


def test_scaling(library: Library) -> None:
    function = getattr(library.library, f"ldexp{library.suffix}")
    function.argtypes, function.restype = [library.kind, ctypes.c_int], library.kind
    for exponent in range(-20, 21):
        assert function(1.5, exponent) == math.ldexp(1.5, exponent)
