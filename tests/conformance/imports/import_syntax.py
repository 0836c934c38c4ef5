"""Forms of import statements."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
import a
import a.b
import a as b
import a.b as c
import a, b as c, d
import a.b.c as d, e
import (a)
import *
import a as b.c
import a as 1
import
from a import b
from a import b as c
from a import (b, c)
from a import (b, c,)
from a import b, c,
from a import ()
from a import (*)
from a import *
from . import a
from .. import a
from ... import a
from .... import a
from .a import b
from ...a.b import c
from a import b.c
from a import
from import a
from a import *, b
def f(): from a import *
class C: from a import *
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
