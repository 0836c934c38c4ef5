"""Mathematical functions for chips without a C library.

The package ziglang has them in Zig's standard library, for floats of any width. The C functions `sinf`, `pow` and so
on are made from those: this module writes the few lines that export them under C's names, and zig compiles them for
the chip. The linker keeps the functions that the image calls. Not repeated is what compiler-rt has anyway: sqrt, sin,
cos, tan, exp, exp2, log, log2, log10, fmod, fma, floor, ceil, trunc, round. Not here is the gamma function, of which
Zig's version is not exact enough.
"""

from __future__ import annotations

_FUNCTIONS = {
    "x: T": {
        "acos": "math.acos(x)",
        "acosh": "math.acosh(x)",
        "asin": "math.asin(x)",
        "asinh": "math.asinh(x)",
        "atan": "math.atan(x)",
        "atanh": "math.atanh(x)",
        "cbrt": "math.cbrt(x)",
        "cosh": "math.cosh(x)",
        "expm1": "math.expm1(x)",
        "log1p": "math.log1p(x)",
        "sinh": "math.sinh(x)",
        "tanh": "math.tanh(x)",
    },
    "x: T, y: T": {
        "atan2": "math.atan2(x, y)",
        "copysign": "math.copysign(x, y)",
        "hypot": "math.hypot(x, y)",
        "pow": "math.pow(T, x, y)",
    },
    "x: T, n: c_int": {
        "ldexp": "math.ldexp(x, n)",
    },
}
"""Parameters, C name, Zig's expression for it; T is the float type."""

_EXPORT = "export fn {name}{suffix}({parameters}) T {{ return {expression}; }}"


def math_source(float_bits: int) -> str:
    """The Zig source that exports C's mathematical functions for this width of float."""
    suffix = "f" if float_bits == 32 else ""
    lines = [
        'const std = @import("std");',
        "const math = std.math;",
        "pub const panic = std.debug.no_panic;",
        f"const T = f{float_bits};",
    ]
    for parameters, functions in _FUNCTIONS.items():
        lines += [
            _EXPORT.format(name=name, suffix=suffix, parameters=parameters, expression=expression)
            for name, expression in functions.items()
        ]
    return "\n".join(lines) + "\n"
