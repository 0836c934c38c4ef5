"""The build without the reference's quirks does what CPython does where the ordinary one follows the reference."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BINARY = Path(__file__).resolve().parents[2] / "build" / "unix-strict" / "micropython"

PROGRAMS = {
    "values that are missing": """
import struct
for arguments in (("bb", 1), ("4sB",), ("b",), ("bb", 1, 2, 3), ("", 1), ("2s", b"ab", None)):
    try: print(struct.pack(*arguments))
    except struct.error: print("struct.error")
""",
    "method resolution order": """
class A: pass
try:
    class B(object, A): pass
except TypeError: print("TypeError")
""",
    "attributes of exceptions": """
for error in Exception(1), ValueError(5), StopIteration(7), OSError(2, "text"), KeyError("x"):
    print(getattr(error, "value", "no value"), getattr(error, "errno", "no errno"))
""",
    "text of a KeyError": """
for key in "missing", "it's", "", 7, b"bytes", None, (1, "a"):
    try: {}[key]
    except KeyError as error: print(str(error), repr(error), "%s" % error)
""",
    "streams": """
import io
for number in 5, -1:
    try: print(io.BytesIO(number))
    except TypeError: print("TypeError")
for stream in io.BytesIO(b"abc"), io.StringIO("abc"):
    try: stream.seek(-1)
    except ValueError: print("ValueError")
""",
    "what can be awaited": """
class Iterable:
    def __iter__(self): return iter([1])
async def f(): return await Iterable()
try: f().send(None)
except TypeError: print("TypeError")
""",
    "a backslash at the end": r"""
for text in "1\\", "1\\\n", "\\\n\n", "\\":
    try: print(eval(text))
    except SyntaxError: print("SyntaxError")
""",
    "representation of objects": """
text = repr(object())
print(text[:21], text[-1])
""",
}


pytestmark = pytest.mark.skipif(not BINARY.exists(), reason="the target unix-strict is not built")


def _output(program: str, text: str) -> str:
    result = subprocess.run([program, "-c", text], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_strict_build_behaves_as_cpython(name: str) -> None:
    assert _output(str(BINARY), PROGRAMS[name]) == _output(sys.executable, PROGRAMS[name])
