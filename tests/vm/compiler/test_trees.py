"""The parser's trees are those of CPython's `ast`: for the project's own sources, for the library, for small texts."""

from __future__ import annotations

import ast
import re
import sysconfig
import warnings
from pathlib import Path

import pytest
from syntax_trees import first_difference, our_tree, reference_tree

from adder.typed import config

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Path(sysconfig.get_path("stdlib"))
CONFORMANCE = sorted((ROOT / "tests/conformance").rglob("*.py"))
PROGRAMS = sorted((ROOT / "benchmarks/programs").rglob("*.py"))
FROM_LIBRARY = [
    *("dataclasses.py", "enum.py", "functools.py", "test/test_patma.py", "test/test_genexps.py"),
    *(
        "test/test_named_expressions.py",
        "test/test_unpack_ex.py",
        "test/test_with.py",
        "test/test_coroutines.py",
    ),
    *("test/test_positional_only_arg.py", "test/test_string_literals.py", "test/test_extcall.py"),
]


def check(source: str) -> None:
    """Compare the trees of a source that CPython accepts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reference = reference_tree(source)
    difference = first_difference(our_tree(source), reference)
    assert difference is None, difference


@pytest.fixture(autouse=True)
def without_quirks(monkeypatch: pytest.MonkeyPatch) -> None:
    """CPython allows keywords right behind numbers."""
    monkeypatch.setattr(config, "reference_quirks", False)


@pytest.mark.parametrize("group", range(8))
def test_own_sources(group: int) -> None:
    """All sources in a group, so that there are not hundreds of tests."""
    compared = 0
    for path in (CONFORMANCE + PROGRAMS)[group::8]:
        source = path.read_bytes().decode(errors="replace")
        try:
            ast.parse(source)
        except (SyntaxError, ValueError):
            continue
        check(source)
        compared += 1
    assert compared > 20


@pytest.mark.parametrize("name", FROM_LIBRARY)
def test_library(name: str) -> None:
    path = LIBRARY / name
    if not path.exists():
        pytest.skip("this Python has no tests")
    source = path.read_text()
    check(re.sub(r"\\N\{[^}]*\}", "N", source))


SOURCES = [
    # numbers
    "0; 00; 0_0; 1_000; 0x_ff; 0XaB; 0o17; 0B1_0; 123456789012345678901234567890",
    "1.; .5; 1.5e10; 1e-5; 1E+5; 0e0; 00.5; 1_0.0_1e1_0; 1j; 1.5J; 0j; 09.5; 1if 2else 3; 0x1for x in y",
    # strings
    "'a' 'b' \"c\"",
    r"""'\a\b\f\n\r\t\v\\\'\"' '\0\12\123\x41\u00e9\U0001F600' '\q\
'""",
    r"b'\x00\xff\n' b'\400' rb'\x' Rb'\n' bR''; u'x' U'y' r'\''",
    "'''a\n'b''c''' \"\"\"x\"y\"\"\"",
    # f-strings
    "f'' f'a' 'b' f'{c}' 'd{e}'",
    "f'{{}}{a}{{b}}' f'{a!r}{b!s:>10}{c:{d}.{e}f}' rf'\\{a}' f'\\n{a}'",
    "f'{a=}{b = }{c=!s}{d=:x}{e!r:^{f}}' f'{ {1: 2}[1] }{lambda_}{a,}{*a, b}{yield_}'",
    "f'{a:x{b}y{c!r}z}'",
    'f\'{f"{x}"}{x["y"]}{a if b else c}{(lambda x: x)(1)}{a!=b}{a:=5}{(a:=5)}\'',
    "f'''{\na\n}{b:\n}''' f'{a}' \"{b}\" f'{c}'",
    "f'{a:%H:%M}{b:-^10}{c::>10}'",
    # expressions
    "a + b * c ** -d ** e // f % g @ h << i >> j & k ^ l | m",
    "-a ** -b; not a in b; not a not in b is not c; a < b <= c != d; ~+-a",
    "a or b and not c if d else e if f else g; lambda: (yield); lambda *a, b=1, **c: a",
    "a.b.c(d)(e)[f][g:h][::i][j, k:l, ...][:][a:][:b][*c][*c, d][a, ][x := 1]",
    "f(); f(a); f(*a, b, *c, d=e, *f, **g, h=i, **j); f(a for a in b); f(a := 1, b=2); f(a,); f(*a,)",
    "(); (a); (a,); (a, b); (*a,); [*a, b]; {*a, b}; {**a, 'b': c, **d}; {}; []; {a: b}; {a}; (yield); (a := 1)",
    "[a for b in c if d if e for f in g]; {a for b, in c}; {a: b for a, b in c}; (a async for a in b)",
    "[a for (b, *c), d.e, f[0] in g]; [a for a in b or c]; [(a := b) for b in c]",
    "(1\n+ # comment\n2)\nx = [\n\n1,\n2\n]\n",
    "a \\\n + b\n\\\nc\n",
    # statements
    "a = b = c, *d = e\n(a), b.c, d[e], [f, (g, *h)] = i\na += b; c @= yield; d **= 1, 2\n",
    "x: int\nx: int = 5\n(x): int\na.b: c\na[b]: c = d, e\nx: y = yield\n",
    "del a, b.c, d[e], (f, [g]), (h)\npass; break; continue;\nassert a, b\nraise\nraise a\nraise a from b\n",
    "import a, b.c as d, e\nfrom . import a\nfrom ...a.b import (c as d, e,)\nfrom .... import *\nglobal a, b\n",
    "return\nreturn a\nreturn a, *b\nyield\nyield a, *b\nyield from a\nawait a\nx = await a ** 2\n",
    "if a: b\nelif c: d\nelif e:\n  f\nelse: g\n",
    "while a:\n\tb\n\telse_\nelse:\n\tc\nfor a, *b in *c, d: pass\nelse: pass\n",
    "try: a\nexcept: b\n",
    "try:\n a\nexcept b: c\nexcept (d, e) as f:\n  g\nelse: h\nfinally: i\n",
    "with a: b\nwith a as b, c as (d, e): f\nwith (a): b\nwith (a, b): c\nwith (a as b): c\nwith (a as b, c,): d\n",
    "with (a, b) as c: d\nwith (a).b as c, d: e\nwith (a, b)[0]: c\nwith (yield): a\nwith (): a\n",
    "with (a for a in b): c\nwith (a, *b): c\n",
    "with (a := b): c\nwith (a := b, c): d\nwith (a) + b if c else d as e: f\n",
    "def f(a, /, b: c = 1, *d: e, f: g, h=2, **i: j) -> k: l\ndef f(*, a): pass\ndef f(a, b=1, /, c=2, *, d): pass\n",
    "@a\n@b.c(d)\n@e[0]\n@(f := g)\ndef h(): pass\n@a\nclass B: pass\n@a\nasync def b(): pass\n",
    "class A: pass\nclass A(): pass\nclass A(B, *C, d=e, **f):\n  '''doc'''\n  x = 1\n",
    "async def f():\n async for a in b: c\n else: d\n async with a as b, c: d\n await e\n [x async for x in y]\n",
    # soft keywords
    "match = 1\nmatch.a = 2\nmatch(a, b)\nmatch[a]\nmatch[a:b]\nmatch * a\nmatch - a\nprint(match)\ncase = match\n",
    "match (a, b):\n case _: pass\nmatch [a]:\n case _: pass\nmatch -a:\n case _: pass\nmatch *a, b:\n case _: pass\n",
    "match a, b,:\n case 1 | -2 | 1.5 | -1+2j | 3-4j | 'a' 'b' | b'c' | None | True: x\n case a.b.c | d(): y\n",
    "match x: # comment\n\n case (a, *b) | [c, *_, d] | (e) | () | []: pass\n case a, *b if c := d: e\n case *a, : b\n",
    "with (a,): b\n",
    "match x:\n case {'a': b, c.d: _, **e}: pass\n case {}: pass\n case A(b, c, d=e, f=_,): a\n case (a|b) as c: d\n",
    "match x:\n case [[a, b], {**c}] as d: pass\n case -1: pass\n case None: pass\n",
    "match {\n 'a:': 1}[':'] if ':' else '''\n:''':\n case _: pass\n",
    # lines and blanks
    "x = 1\r\nif x:\r\n  y\r\n",
    "x = 1\rif x:\r  y\r",
    "if a:\n\tb\n\tif c:\n\t  d\n\n\te\n",
    "\f\nif a:\n\f  b\n# comment\n   # comment\n  c\n\n\nd",
    "if a:\n  if b:\n    c\n  d\ne\nif f:\n  g",
    "class é:\n  日本 = 'ñ'  # 日本\n  naïve = é.日本\n",
    "a;b ; c;\nd\n",
    "",
    "# only a comment",
    "x = 'é' 'ü'; ñ = 1",
]


@pytest.mark.parametrize("source", SOURCES)
def test_texts(source: str) -> None:
    check(source)


def joined(source: str) -> object:
    """The tree of an f-string, without places."""
    return without_places(our_tree(source))


def test_newer_fstrings() -> None:
    """What CPython accepts since 3.12: the same quotes, comments, backslashes and line ends inside fields."""
    assert joined("f'{a['b']}'") == joined("f'{a[\"b\"]}'")
    assert joined("f'{f'{1}'}'") == joined("f'{f\"{1}\"}'")
    assert joined("f'{\n1\n}'") == joined("f'{a # comment\n}'".replace("a", "1")) == joined("f'{1}'")
    assert joined("f'{a # comment\n=}'") == joined("f'a \\n={a!r}'")
    assert joined("f'{a:{b:{c}}}'") != joined("f'{a:{b}}'")
    assert joined("f'{'\\n'}'") == joined("f'{chr}'".replace("chr", '"\\n"'))


def test_byte_order_mark() -> None:
    assert our_tree("\ufeffx = 1") == our_tree("x = 1")


def without_places(tree: object) -> object:
    """The tree with the places of all nodes left out."""
    if isinstance(tree, list):
        return [without_places(item) for item in tree]
    if isinstance(tree, tuple) and len(tree) > 1 and (tree[1] is None or isinstance(tree[1], tuple)):
        return (tree[0], *(without_places(item) for item in tree[2:]))
    return tree
