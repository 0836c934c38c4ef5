"""Number literals, right and wrong."""


def verdict(text):
    """Whether a text can be compiled, or which error says that it cannot."""
    try:
        compile(text, "text", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "fine"


TEXTS = r"""
1__0
1_
_1
0_0
00
01
0o
0o8
0b2
0x
0xg
0b1_0
0x_f
0_7
1e
1e+
1e5
1e_5
1_0e1_0
1.e5
.5
.5e5
.e5
1j
1J
1jj
1L
1u
0777
0o777
0O777
0B11
0XFF
09
09.5
09e1
09j
"""
for text in TEXTS.strip().splitlines():
    print(text, "->", verdict(text))
