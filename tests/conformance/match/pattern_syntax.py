"""Which patterns are allowed."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = [
    "match x:\n case 1: pass",
    "match x:\n case 1: pass\n case _: pass",
    "match x:\n case _: pass\n case 1: pass",
    "match x:\n case a: pass\n case 1: pass",
    "match x:\n case (a, a): pass",
    "match x:\n case 1 | a: pass",
    "match x:\n case a | 1: pass",
    "match x:\n case [a, *b, *c]: pass",
    "match x:\n case {**a, 'b': 1}: pass",
    "match x:\n case {**_}: pass",
    "match x:\n case C(a, b=1, c): pass",
    "match x:\n case C(a=1, a=2): pass",
    "match x:\n case 1 + 2: pass",
    "match x:\n case 1 + 2j: pass",
    "match x:\n case -1: pass",
    "match x:\n case +1: pass",
    "match x:\n case a.b: pass",
    "match x:\n case a(): pass",
    "match x:\n case f'': pass",
    "match x:\n case 'a' 'b': pass",
    "match x:\n case 1 as a: pass",
    "match x:\n case a as _: pass",
    "match x:\n case (1 | 2) as a: pass",
    "match x:\n case 1 | 2 as a: pass",
    "match x:\n case *a, b: pass",
    "match x:\n case *a: pass",
    "match x, y:\n case a, b: pass",
    "match *x, y:\n case a: pass",
    "match x:\n pass",
    "match x:\n case 1 if y: pass",
    "match x:\ncase 1: pass",
    "match x:\n case a if (b := 1): pass",
    "match x: case 1: pass",
]
for text in TEXTS:
    print(ascii(text), "->", verdict(text))
