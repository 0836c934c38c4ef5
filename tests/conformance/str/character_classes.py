# The is… methods on ASCII, empty and mixed texts.
NAMES = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper"


def classes(text):
    return " ".join(name[2:] for name in NAMES.split() if getattr(text, name)())


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "classes('')",
    "classes('a')",
    "classes('A')",
    "classes('1')",
    "classes('_')",
    "classes(' ')",
    r"classes('\t\n\r\x0b\x0c')",
    r"classes('\x1c\x1d\x1e\x1f')",
    r"classes('\x00')",
    r"classes('\x7f')",
    "classes('-')",
    "classes('a1')",
    "classes('1a')",
    "classes('a b')",
    "classes('A b')",
    "classes('Ab')",
    "classes('Ab Cd')",
    "classes('Ab cD')",
    "classes('AB CD')",
    "classes('ABc')",
    "classes('a_b')",
    "classes('class')",
    "classes('12.5')",
    'classes("Don\'T")',
    'classes("Don\'t")',
    "classes('1A')",
    "classes('1a B')",
    r"''.join(c for c in map(chr, range(128)) if c.isspace()) == '\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f '",
    "''.join(c for c in map(chr, range(128)) if c.isalnum())",
    r"''.join(c for c in map(chr, range(128)) if not c.isprintable()) == ''.join(map(chr, range(32))) + '\x7f'",
    "'abc'.isalpha(1)",
):
    show(source)
