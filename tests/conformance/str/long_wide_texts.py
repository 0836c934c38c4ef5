# Indices, slices and searches in long texts of characters of all widths.
LETTERS = ["a", "é", "中", "😀"]
TEXT = "".join(LETTERS[number * 7 % 4] * (number % 5 + 1) for number in range(400))
CODES = list(map(ord, TEXT))


def text_of(codes):
    return "".join(map(chr, codes))


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "len(TEXT), len(CODES), TEXT == text_of(CODES), len(TEXT.encode())",
    "all(TEXT[n] == chr(CODES[n]) for n in range(-len(CODES), len(CODES), 7))",
    "all(TEXT[n:n + 5] == text_of(CODES[n:n + 5]) for n in range(0, len(CODES), 11))",
    "all(TEXT[:n] + TEXT[n:] == TEXT for n in range(0, len(CODES), 13))",
    "all(TEXT[n::step] == text_of(CODES[n::step]) for n in (0, 1, 63, 64, 65, 300) for step in (1, 2, 7, -1, -3))",
    "all(TEXT.find(chr(code)) == CODES.index(code) for code in set(CODES))",
    "all(TEXT.find(TEXT[n:n + 9]) <= n for n in range(0, 900, 31))",
    "all(TEXT.index(TEXT[n:n + 40], n) == n for n in range(0, 900, 29))",
    "[TEXT.count(letter) for letter in LETTERS] == [CODES.count(ord(letter)) for letter in LETTERS]",
    "TEXT[len(TEXT)]",
    "TEXT[-len(TEXT) - 1]",
    "TEXT[len(TEXT):], TEXT[:0], TEXT[-1:], TEXT[::-1][::-1] == TEXT",
    '[len(("é" * n)[:n - 1]) for n in (1, 31, 32, 33, 64, 65, 128)]',
    '[("中" * n + "x")[n] for n in (0, 20, 21, 22, 63, 64, 65, 200)]',
    '("a" * 64 + "é")[64], ("é" * 32 + "b")[32], ("é" * 32 + "b")[31], ("中" * 21 + "ab")[22]',
):
    show(source)
